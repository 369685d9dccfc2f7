import { emptied } from '../erasure/emptied.ts'
import { store } from '../intake/store.ts'
import type { Ledger } from '../ledger.ts'

/** (D09) How many in one step. */
const ROOM = 250

/**
 * [P7] Names and notes whose 12 months are over although something else of their document was written since.
 * @param cutoff 12 months ago
 * @returns whether more may be left
 */
export function eraseOldTexts(ledger: Ledger, cutoff: string, now: string): boolean {
  const old = ledger.oldTexts.before(cutoff, ROOM)
  for (const text of old) {
    const document = ledger.documents.byId(text.id)
    ledger.oldTexts.forget(text)
    if (!document?.body[text.field]) continue
    // A name goes with the consent that it was kept under: whoever is still helped is asked again.
    const gone = text.field === 'name' ? ['name', 'consent'] : ['note']
    store(ledger, document, { ...document, ...emptied(ledger, document, gone), at: now })
  }
  return old.length === ROOM
}
