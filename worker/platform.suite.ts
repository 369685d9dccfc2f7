import type { Env as Bindings } from './env.ts'

/** What tests get from `cloudflare:workers`: `env` with our bindings, `exports.default` as our Worker. */
declare global {
  namespace Cloudflare {
    interface Env extends Bindings {}
    interface GlobalProps {
      mainModule: typeof import('./index.ts')
      durableNamespaces: 'WardLedger' | 'ProvinceLedger' | 'GuideDesk'
    }
  }
}
