import { type ErasedCounts, isHamlet, takesOthers, type Uuid } from '../../../contract/index.ts'
import { eraseAround } from '../erasure/erase.ts'
import { movePerson } from '../figures/rollup.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { isLead } from '../people/author.ts'
import { type Incoming, type Intake, type Outcome, refused } from './intake.ts'
import { store } from './store.ts'
import { followWardDocument } from './wardDocuments.ts'

/**
 * [P6] Erases a document: a tombstone without content stays, so that late edits find it. A household or a person takes
 * everything with it that names it; counts stay (D74).
 * A volunteer erases what nobody but they wrote, and drafts; a lead everything (D57). Erasing what is not here yet keeps the
 * tombstone (D15).
 */
export function eraseDocument(intake: Intake, mutation: Incoming, before: StoredDocument | null): Outcome {
  const { author, ledger, now, echo } = intake
  const { member, device } = author
  const mayErase =
    !before || before.kind === 'draft' || isLead(member.role) || isOnlyOf(ledger, before, member.id)
  if (!mayErase) return refused('role-not-allowed')
  const { id, kind, scope, no, base } = mutation
  const others = takesOthers(kind) ? eraseAround(intake, scope, [id]) : null
  const document = store(ledger, before, {
    ...{ id, kind, scope, no, at: now, state: 'erased', ver: (before?.ver ?? 0) + 1, ord: null },
    ...{ by: member.id, device: device.id, isLead: false, body: {}, stamps: {} },
  })
  echo.wrote(id, before?.ver ?? 0, base, true)
  if (kind === 'person') movePerson(intake, before, document)
  followWardDocument(intake, document, before)
  if (others) certify(intake, document, { ...others, ...(before && { [kind]: (others[kind] ?? 0) + 1 }) })
  return { s: 'ok', document }
}

/**
 * Whether this member alone wrote the document (decision 0023). The stamps speak for documents that others wrote into before
 * the ledger noted it.
 */
const isOnlyOf = ({ people }: Ledger, { by, isShared, stamps }: StoredDocument, member: Uuid): boolean =>
  !isShared &&
  by === member &&
  Object.values(stamps).every(({ device }) => people.device(device)?.member === member)

/** [P6] [P8] What was erased, for whom and by whom: numbers, never content. */
function certify({ ledger, author, now }: Intake, { id, kind, scope }: StoredDocument, counts: ErasedCounts) {
  if (!isHamlet(scope)) return
  const { member, device } = author
  ledger.erasures.add({ cause: 'asked', id, kind, hamlet: scope, member: member.id, at: now, counts })
  const count = Object.values(counts).reduce((sum, number) => sum + number, 0)
  ledger.audit.add({ at: now, member: member.id, device: device.id, what: `erase ${kind}`, count })
}
