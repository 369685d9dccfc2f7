import type { ErasureList } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'
import { type Author, reachFor } from '../people/author.ts'

/** Certificates in one answer. */
const PAGE = 100

/**
 * [P6] (D74) What was erased, newest first, a page at a time (D08). A tổ trưởng sees that of their hamlets.
 * @param before certificates below this number
 * @throws CodedError role-not-allowed
 */
export function erasureListFor({ erasures }: Ledger, author: Author, before: number): ErasureList {
  const reach = reachFor(author, 'erasures.read')
  const scopes = reach === 'ward' ? null : author.member.hamlets
  const page = erasures.page(before, PAGE + 1, scopes)
  const shown = page.slice(0, PAGE)
  return { erasures: shown, next: page.length > PAGE ? (shown[shown.length - 1]?.no ?? null) : null }
}
