import type { HamletCode } from '../../../contract/index.ts'
import type { Figures } from '../figures/rollup.ts'
import { store } from '../intake/store.ts'
import type { StoredDocument } from '../ledger.ts'
import { eraseAround } from './erase.ts'

/**
 * [P7] The ward itself erases these documents, with everything that names them: a tombstone each for the phones, and one
 * certificate for all of them.
 */
export function eraseRoots(figures: Figures, scope: HamletCode, ids: readonly string[], now: string): void {
  const { ledger } = figures
  const isHere = (document: StoredDocument | null): document is StoredDocument =>
    document?.scope === scope && (document.state === 'live' || document.state === 'incomplete')
  const roots = ids.map((id) => ledger.documents.byId(id)).filter(isHere)
  if (roots.length === 0) return
  const counts = eraseAround(figures, scope, ids, roots)
  for (const root of roots) {
    const ver = root.ver + 1
    store(ledger, root, { ...root, ver, at: now, state: 'erased', body: {}, stamps: {}, ord: null })
  }
  for (const { kind } of roots) counts[kind] = (counts[kind] ?? 0) + 1
  ledger.erasures.add({
    cause: 'retention',
    id: null,
    kind: null,
    hamlet: scope,
    member: null,
    at: now,
    counts,
  })
}
