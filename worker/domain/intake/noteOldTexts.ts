import { isSameValue } from '../../../contract/index.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'

/** What is said about people, and goes 12 months after it was written (decision 0018). */
const texts = ['name', 'note'] as const

/** [P7] Which texts of a document stay although it is written anew: from now on they are older than its row. */
export function noteOldTexts(
  { oldTexts }: Ledger,
  before: StoredDocument,
  after: Omit<StoredDocument, 'seq'>,
): void {
  const { id, at } = before
  for (const field of texts) {
    if (!before.body[field]) continue
    if (isSameValue(before.body[field], after.body[field])) oldTexts.keep({ id, field, at })
    else oldTexts.forget({ id, field })
  }
}
