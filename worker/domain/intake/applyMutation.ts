import { isAppendOnly } from '../../../contract/index.ts'
import { appendRecord } from './appendRecord.ts'
import { editDocument } from './editDocument.ts'
import { eraseDocument } from './eraseDocument.ts'
import { type Incoming, type Intake, type Outcome, refused } from './intake.ts'
import { scopeRefusal } from './scopeRules.ts'

/** One checked mutation, applied to the ledger or refused with a code of the closed list [S6]. */
export function applyMutation(intake: Intake, mutation: Incoming): Outcome {
  const code = scopeRefusal(intake, mutation)
  if (code) return refused(code)
  const before = intake.ledger.documents.byId(mutation.id)
  if (before && (before.kind !== mutation.kind || before.scope !== mutation.scope)) return refused('id-taken')
  if (before?.state === 'erased')
    return mutation.op === 'del' ? { s: 'dup', document: before } : refused('document-erased')
  if (isAppendOnly(mutation.kind)) return appendRecord(intake, mutation, before)
  return mutation.op === 'del'
    ? eraseDocument(intake, mutation, before)
    : editDocument(intake, mutation, before)
}
