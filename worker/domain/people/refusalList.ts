import type { RefusalList, RefusedMutation } from '../../../contract/index.ts'
import type { KeptRefusal, Ledger } from '../ledger.ts'
import { type Author, reachFor } from './author.ts'

/** As many as one screen can use; older ones stay in the ledger. */
const SHOWN = 200

/**
 * [S6] What the ward did not take, newest first, with the mutation as it was sent.
 * A tổ trưởng sees those of their hamlets; what names no readable hamlet only an official sees.
 * @throws CodedError role-not-allowed
 */
export function refusalListFor({ refusals }: Ledger, author: Author): RefusalList {
  const reach = reachFor(author, 'refusals.read')
  const scopes = reach === 'ward' ? null : author.member.hamlets
  return { refusals: refusals.newest(SHOWN, scopes).map(shown) }
}

const shown = (refusal: KeptRefusal): RefusedMutation => ({
  ...refusal,
  mutation: JSON.parse(refusal.mutation),
})
