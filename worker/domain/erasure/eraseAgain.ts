import { isHamlet, isUuid, type Kind, type Uuid } from '../../../contract/index.ts'
import type { Figures } from '../figures/rollup.ts'
import { store } from '../intake/store.ts'
import { eraseAround, forgetTraces } from './erase.ts'
import { withoutNote, withoutPersonal } from './personal.ts'

/** What the index beside the backups says of one erasure. */
export type ErasedBefore = { id: string; kind: string; cause: string; scope: string; at: string }

/**
 * [P6] (D74) A backup is from before: what was erased since is erased again before anybody reads it, and what the backup
 * did not have yet cannot come from a phone that has not heard.
 */
export function eraseAgain(figures: Figures, erased: readonly ErasedBefore[], now: string): void {
  for (const one of erased) {
    if (!isUuid(one.id)) continue
    if (one.cause === 'withdrawn') forgetConsents(figures, one.id, now)
    else entomb(figures, one, one.id, now)
  }
}

function entomb(figures: Figures, { kind, scope }: ErasedBefore, id: Uuid, now: string): void {
  const { ledger } = figures
  if (!isHamlet(scope) || !ledger.scopes.find(scope) || (kind !== 'household' && kind !== 'person')) return
  const before = ledger.documents.byId(id)
  if (before?.state === 'erased' || before?.state === 'gone') return
  eraseAround(figures, scope, [id])
  const known = before ?? { ...nobody(id), id, scope, kind: kind satisfies Kind, ver: 0, no: 0, seq: 0 }
  const tombstone = { state: 'erased', body: {}, stamps: {}, ord: null, isLead: false } as const
  store(ledger, before, { ...known, ...tombstone, ver: known.ver + 1, at: now })
}

/** Who erased it is in no backup: the tombstone is its own author. */
const nobody = (id: Uuid) => ({ by: id, device: id })

function forgetConsents({ ledger }: Figures, person: Uuid, now: string): void {
  const known = ledger.documents.byId(person)
  if (known?.kind !== 'person' || !isHamlet(known.scope)) return
  for (const document of ledger.documents.naming(known.scope, [person])) {
    if (document.kind === 'assistance') withoutNote(ledger, document, now)
    if (document.kind === 'consent' && document.body.decision === 'given')
      ledger.exclusions.add({
        target: document.id,
        source: person,
        scope: known.scope,
        by: known.by,
        isLead: false,
      })
  }
  withoutPersonal(ledger, known, now)
  forgetTraces(ledger, [person])
}
