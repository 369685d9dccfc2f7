import type { Incoming } from '../intake/intake.ts'
import { personRefusal } from '../intake/personRules.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { isBeforeWithdrawal } from './isBeforeWithdrawal.ts'

type Fields = Record<string, unknown>

/**
 * [P6] (D74) A person as a phone wrote them before the withdrawal: without the note, and without a name that no consent
 * carries. An edit of a name is left as it is: it is refused, so that its writer learns of it.
 * @returns the same fields when nothing of them has to go
 */
export function withoutLateTexts(
  ledger: Ledger,
  mutation: Incoming,
  before: StoredDocument | null,
  fields: Fields,
): Fields {
  const { kind, id, op, at } = mutation
  const hasText = Boolean(fields.name || fields.note)
  if (kind !== 'person' || !hasText || !isBeforeWithdrawal(ledger, id, at)) return fields
  const rest = fields.note ? { ...fields, note: null } : fields
  const isEdit = op === 'set' && before?.state === 'live'
  if (isEdit || personRefusal(ledger, id, { ...before?.body, ...fields }, at) !== 'name-without-consent')
    return rest
  return { ...rest, name: null, consent: null }
}

/**
 * [P6] (D74) A record of help from before the withdrawal of the person's consent counts, and its note is not kept. When one
 * was written that said a time to come (PROTOCOL 7.5), nobody knows.
 * @returns the same body when there is nothing to take out
 */
export function withoutLateNote(ledger: Ledger, body: Fields): Fields {
  const { note, person, at, saidAt } = body
  if (!note) return body
  const written = saidAt === undefined && typeof at === 'string' ? at : null
  return isBeforeWithdrawal(ledger, person, written) ? { ...body, note: null } : body
}
