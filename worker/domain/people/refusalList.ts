import type { RefusalList, RefusedMutation, SettledList } from '../../../contract/index.ts'
import type { KeptRefusal, Ledger } from '../ledger.ts'
import { type Author, reachFor } from './author.ts'

/** As many as one screen can use; older ones are asked for from where these end (D08). */
const SHOWN = 200

/**
 * [S6] What the ward did not take, newest first, with the mutation as it was sent.
 * A tổ trưởng sees those of their hamlets; what names no readable hamlet only an official sees.
 * @param before refusals below this place
 * @throws CodedError role-not-allowed
 */
export function refusalListFor({ refusals }: Ledger, author: Author, before: number): RefusalList {
  const reach = reachFor(author, 'refusals.read')
  const scopes = reach === 'ward' ? null : author.member.hamlets
  const page = refusals.newest(SHOWN + 1, scopes, before)
  const last = page.length > SHOWN ? page[SHOWN - 1] : undefined
  return { refusals: page.slice(0, SHOWN).map(shown), ...(last && { next: last.place }) }
}

/** [S6] What the desk decided about what this member wrote, so that nobody waits for a record that was declined. */
export function settledFor({ refusals }: Ledger, author: Author): SettledList {
  reachFor(author, 'refusals.own')
  return { settled: refusals.settledOf(author.member.id, SHOWN) }
}

const shown = (refusal: KeptRefusal): RefusedMutation => ({
  ...refusal,
  mutation: JSON.parse(refusal.mutation),
})
