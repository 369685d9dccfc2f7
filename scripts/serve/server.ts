import { unstable_startWorker } from 'wrangler'
import { workerBundle } from '../bundleWorker.ts'
import { fromTop } from '../paths.ts'
import { keysOf } from './keys.ts'
import { guardGroup } from './watchdog.ts'

export type ServerOptions = {
  port: number
  /** Folder of the databases; made when missing. */
  data: string
  /** Whether the demo roles of /thu exist. */
  demo: boolean
  /** Serve the Worker from its sources and follow their changes, instead of serving its bundle. */
  watch?: boolean
}

export type Server = { url: string; setupKey: string; contentKey: string; close(): Promise<void> }

// Nothing of what runs here asks the network for anything.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
process.env.WRANGLER_SEND_METRICS = 'false'
process.env.WRANGLER_LOG ??= 'error'

/** Serves dist/ and the Worker in workerd, as Cloudflare would, with the objects' SQLite files under `data`. */
export async function serve({ port, data, demo, watch = false }: ServerOptions): Promise<Server> {
  const keys = keysOf(data)
  const worker = await unstable_startWorker({
    config: fromTop('wrangler.toml'),
    ...(!watch && { entrypoint: fromTop(workerBundle), build: { bundle: false, moduleRules: [] } }),
    bindings: {
      DEMO: { type: 'plain_text', value: demo ? '1' : '' },
      TOKEN_KEY: { type: 'secret_text', value: keys.TOKEN_KEY },
      SETUP_KEY: { type: 'secret_text', value: keys.SETUP_KEY },
      CONTENT_KEY: { type: 'secret_text', value: keys.CONTENT_KEY },
    },
    dev: {
      persist: data,
      server: { hostname: 'localhost', port },
      inspector: false,
      watch,
      logLevel: 'error',
    },
  })
  await worker.ready
  const unguard = guardGroup()
  const close = () => worker.dispose().finally(unguard)
  return { url: `http://localhost:${port}`, setupKey: keys.SETUP_KEY, contentKey: keys.CONTENT_KEY, close }
}
