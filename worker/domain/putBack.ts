import type { SyncCall, Uuid } from '../../contract/index.ts'
import { type ErasedBefore, eraseAgain } from './erasure/eraseAgain.ts'
import type { Figures } from './figures/rollup.ts'
import type { WardKey } from './keys/keys.ts'
import { hasGoneBack } from './news/goneBack.ts'
import { activeAuthorOf } from './people/author.ts'
import { retireAgain, withdrawAll } from './people/retireAgain.ts'

/** What the province keeps of a ward beside its copies. `version`: of the last sums that it took. */
export type Beside = {
  erased: readonly ErasedBefore[]
  retired: readonly string[]
  keys: readonly WardKey[]
  version: number
}

/**
 * [S8] A copy is from before. What must not come back with it goes again before anybody is answered: who was erased
 * [P6], who left [P3], and every way in that was open then. The ward's key stays the one that phones have taken [P1].
 */
export function afterPuttingBack(figures: Figures, beside: Beside, now: string): void {
  const { ledger } = figures
  bringForward(figures, beside, now)
  withdrawAll(ledger.people)
  ledger.audit.add({ at: now, member: null, device: null, what: 'restore', count: 1 })
}

/**
 * A phone has shown that the ledger went back by itself: it begins another life, again without whom the province knows to be erased or
 * to have left. Invitations stay: nobody chose an older copy. Does nothing if another call has begun one meanwhile.
 */
export function beginAnew(
  figures: Figures,
  { device, call, beside, now }: { device: Uuid; call: SyncCall; beside: Beside; now: string },
): void {
  const { ledger } = figures
  const author = activeAuthorOf(ledger.people, device)
  if (!hasGoneBack(ledger, author, call, now)) return
  ledger.beginLife(now, device)
  bringForward(figures, beside, now)
  ledger.audit.add({ at: now, member: author.member.id, device, what: 'went back', count: 1 })
}

function bringForward(figures: Figures, { erased, retired, keys }: Beside, now: string): void {
  const { ledger } = figures
  eraseAgain(figures, erased, now)
  retireAgain(ledger, retired, now)
  for (const key of keys) if (!ledger.keys.knows(key.id)) ledger.keys.add(key)
}
