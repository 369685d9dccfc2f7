import { isAppendOnly } from '../../../contract/index.ts'
import { absorb, isAboutErased, isErased } from '../erasure/absorb.ts'
import type { StoredDocument } from '../ledger.ts'
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
  if (before && isErased(before)) return erasedAlready(mutation, before)
  const isNew = mutation.op === 'put' && before?.state !== 'live'
  if (isNew && isAboutErased(intake.ledger, mutation.fields)) return absorb(intake, mutation, before)
  if (isAppendOnly(mutation.kind)) return appendRecord(intake, mutation, before)
  return mutation.op === 'del'
    ? eraseDocument(intake, mutation, before)
    : editDocument(intake, mutation, before)
}

/** Erased twice is once; a record that counted before it went is a repeat; an edit comes too late. */
const erasedAlready = ({ op, kind }: Incoming, document: StoredDocument): Outcome =>
  op === 'del' || (isAppendOnly(kind) && document.state === 'gone')
    ? { s: 'dup', document }
    : refused('document-erased')
