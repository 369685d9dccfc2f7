import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Inventory } from '../inventory.ts'
import { answerWith, redirectTo } from './answer.ts'
import { lookUp } from './lookUp.ts'

type Env = { FILES: Fetcher; MAIN: Fetcher; INVENTORY: Inventory }

async function asset(
  request: Request,
  { FILES: files, INVENTORY: inventory }: Env,
): Promise<Response | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const url = new URL(request.url)
  const found = lookUp(url.pathname, (path) => path in inventory.files)
  if (found.kind === 'none') return null
  if (found.kind === 'elsewhere') return redirectTo(found.path + url.search, url.pathname, inventory)
  return answerWith({ request, path: url.pathname, file: found.file, inventory, files })
}

/** The ASSETS binding of the Worker: static files and nothing else. */
export class Assets extends WorkerEntrypoint<Env> {
  override async fetch(request: Request): Promise<Response> {
    return (await asset(request, this.env)) ?? new Response(null, { status: 404 })
  }
}

/** `run_worker_first` of wrangler.toml. */
const WORKER_FIRST = /^\/(api|huong-dan)\//

/** As wrangler.toml says of Cloudflare: the API and guides first, then the files, and what is no file reaches the Worker. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (WORKER_FIRST.test(new URL(request.url).pathname)) return env.MAIN.fetch(request)
    return (await asset(request, env)) ?? env.MAIN.fetch(request)
  },
}
