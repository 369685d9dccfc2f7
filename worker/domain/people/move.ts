import { CodedError, type HamletCode, type Uuid } from '../../../contract/index.ts'
import { openHamlets } from '../figures/coverage.ts'
import type { Ledger } from '../ledger.ts'
import { type Author, reachFor } from './author.ts'
import { withdrawUnbacked } from './inviter.ts'

/**
 * [W1] A member works in other hamlets from now on; their phones learn it at the next contact, hand in what waits, and
 * follow [S7]. Invitations that they could not make any more end. The same hamlets again change nothing.
 * @throws CodedError role-not-allowed, not-found, member-retired, body-invalid
 */
export function moveMember(
  ledger: Ledger,
  author: Author,
  id: Uuid,
  wanted: readonly HamletCode[],
  now: string,
): void {
  reachFor(author, 'members.move')
  const member = ledger.people.member(id)
  if (!member) throw new CodedError('not-found')
  if (member.state === 'retired') throw new CodedError('member-retired')
  const hamlets = [...new Set(wanted)].sort()
  const needsHamlet = member.role === 'thanh-vien' || member.role === 'to-truong'
  if (needsHamlet !== hamlets.length > 0)
    throw new CodedError(
      'body-invalid',
      needsHamlet ? 'a hamlet is needed' : 'this role serves the whole ward',
    )
  const open = openHamlets(ledger)
  if (hamlets.some((hamlet) => !open.includes(hamlet))) throw new CodedError('body-invalid', 'no such hamlet')
  if (JSON.stringify(hamlets) === JSON.stringify([...member.hamlets].sort())) return
  ledger.people.saveMember({ ...member, hamlets })
  ledger.touchScopes()
  withdrawUnbacked(ledger, author, now)
  const what = 'move member'
  ledger.audit.add({ at: now, member: author.member.id, device: author.device.id, what, count: 1 })
}
