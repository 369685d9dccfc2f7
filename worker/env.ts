import type { ProvinceLedger } from './storage/province.ts'
import type { WardLedger } from './storage/ward.ts'

/** What the platform hands the Worker: bindings of wrangler.toml, and its secrets. */
export type Env = {
  WARD: DurableObjectNamespace<WardLedger>
  PROVINCE: DurableObjectNamespace<ProvinceLedger>
  ASSETS: Fetcher
  /** "1" switches the demo roles on. */
  DEMO: string
  TOKEN_KEY: string
  SETUP_KEY: string
}
