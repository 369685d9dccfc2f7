import { type RefusalCode, wardOf } from '../../../contract/index.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import type { Incoming } from './intake.ts'

/** [C6] A hamlet's code lies in the ward, is given once and never changes; figures name hamlets of this ward. */
export function wardRefusal(
  ledger: Ledger,
  { kind, id, scope, fields }: Incoming,
  before: StoredDocument | null,
): RefusalCode | null {
  const code = kind === 'hamlet' ? fields.code : fields.hamlet
  if (typeof code !== 'string') return null
  if (code.slice(0, 5) !== wardOf(scope)) return 'scope-unknown'
  if (kind !== 'hamlet') return null
  if (before?.state === 'live' && before.body.code !== code) return 'shape-invalid'
  for (const other of ledger.documents.ofKind(scope, 'hamlet'))
    if (other.id !== id && other.state === 'live' && other.body.code === code) return 'id-taken'
  return null
}
