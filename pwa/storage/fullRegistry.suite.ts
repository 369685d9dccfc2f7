import type { DBCore } from 'dexie'
import { registry } from './registry.ts'

const NAME = 'full'
const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))

/** (D31) A phone without any room: the registry is read, and nothing is written to it until `makeRoom`. */
export async function runFull(): Promise<void> {
  const create = (core: DBCore): DBCore => ({
    ...core,
    table: (name) => ({ ...core.table(name), mutate: full }),
  })
  registry.use({ stack: 'dbcore', name: NAME, create })
  await reopen()
}

export async function makeRoom(): Promise<void> {
  registry.unuse({ stack: 'dbcore', name: NAME })
  await reopen()
}

/** What stands between is taken up with the next opening only. */
async function reopen(): Promise<void> {
  registry.close({ disableAutoOpen: false })
  await registry.open()
}
