import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Inventory } from '../inventory.ts'
import { answerWith, redirectTo } from './answer.ts'
import { withCaller } from './caller.ts'
import { lookUp } from './lookUp.ts'

type Env = { FILES: Fetcher; MAIN: Fetcher; INVENTORY: Inventory; PROXY: string }

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

/** What workerd says of the connection: address and port of the other end. */
function peerOf({ cf }: Request): string {
  const peer = cf && 'clientIp' in cf ? cf.clientIp : ''
  return typeof peer === 'string' ? peer : ''
}

/** `run_worker_first` of wrangler.toml. */
const WORKER_FIRST = /^\/(api|huong-dan)\//

/** As wrangler.toml says of Cloudflare: the API and guides first, then the files, and what is no file reaches the Worker. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const toWorker = () => env.MAIN.fetch(withCaller(request, peerOf(request), env.PROXY))
    if (WORKER_FIRST.test(new URL(request.url).pathname)) return toWorker()
    return (await asset(request, env)) ?? toWorker()
  },
}
