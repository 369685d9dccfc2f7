import type { GuideDesk } from './storage/guideDesk.ts'
import type { ProvinceLedger } from './storage/provinceLedger.ts'
import type { WardLedger } from './storage/wardLedger.ts'

/** What the platform hands the Worker: bindings of wrangler.toml, and its secrets. */
export type Env = {
  WARD: DurableObjectNamespace<WardLedger>
  PROVINCE: DurableObjectNamespace<ProvinceLedger>
  GUIDES: DurableObjectNamespace<GuideDesk>
  ASSETS: Fetcher
  /** "1" switches the demo roles on. */
  DEMO: string
  /** Signs challenges and one-hour tokens. Changing it signs every phone out, nothing more. */
  TOKEN_KEY: string
  /** Opens wards and provinces. Empty: nobody can. */
  SETUP_KEY: string
  /** Publishes guides and reads where residents get stuck. Empty: nobody can. */
  CONTENT_KEY: string
}
