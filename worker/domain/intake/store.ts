import { withDocument, withoutDocument } from '../../../contract/index.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { noteOldTexts } from './noteOldTexts.ts'

/**
 * The document takes the next place in its scope's log; the scope's digest follows [S4].
 * That more than one member wrote it is noted for good, whoever writes it next (decision 0023).
 * The number is given here, inside the writing transaction, by the ward's only writer: sequence is commit order.
 */
export function store(
  ledger: Ledger,
  before: StoredDocument | null,
  after: Omit<StoredDocument, 'seq' | 'isShared'>,
): StoredDocument {
  const scope = ledger.scopes.find(after.scope)
  if (!scope) throw new Error(`no log for ${after.scope}`)
  let digest = { n: scope.n, sum: scope.sum }
  if (before?.state === 'live') digest = withoutDocument(digest, before.id, before.ver)
  if (after.state === 'live') digest = withDocument(digest, after.id, after.ver)
  const isShared = before !== null && (before.isShared || before.by !== after.by)
  const document = { ...after, isShared, seq: scope.seq + 1 }
  ledger.scopes.put({ ...scope, ...digest, seq: document.seq, at: after.at })
  if (before) noteOldTexts(ledger, before, document)
  if (before) ledger.documents.move(before, document)
  else ledger.documents.insert(document)
  return document
}
