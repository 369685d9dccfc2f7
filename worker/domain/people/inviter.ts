import { type HamletCode, invitable, type Role, reachOf } from '../../../contract/index.ts'
import { type Author, isWithin } from './author.ts'
import type { KeptInvitation, Member, People, PeopleLedger } from './people.ts'

/** Whom an invitation lets in: as what, and for which hamlets. */
type Guest = { role: Role; hamlets: readonly HamletCode[] }

/** [P4] Why this member may not invite somebody on these terms, or null. */
export function inviterRefusal(
  member: Member,
  { role, hamlets }: Guest,
): 'role-not-allowed' | 'other-hamlet' | null {
  const reach = reachOf('invitations.create', member.role)
  if (!reach || !invitable[member.role].some((one) => one === role)) return 'role-not-allowed'
  return hamlets.every((hamlet) => isWithin(reach, { member }, hamlet)) ? null : 'other-hamlet'
}

/**
 * [P3] [P4] Whether whoever made the invitation could make it today: what they handed out does not outlive their own
 * right. Somebody who joined before comes back as who they are by now, so that is what the inviter must reach. The
 * operator's invitations have no inviter and stay.
 */
export function isStillBacked(people: People, { by, member, role, hamlets }: KeptInvitation): boolean {
  if (by === null) return true
  const inviter = people.member(by)
  if (!inviter || inviter.state === 'retired') return false
  const guest = member === null ? null : people.member(member)
  return inviterRefusal(inviter, guest ?? { role, hamlets }) === null
}

/** Ends the open invitations that nobody could make any more; called when a member left or moved. */
export function withdrawUnbacked(
  { people, audit }: PeopleLedger,
  { member, device }: Author,
  now: string,
): void {
  const ended = people
    .invitations()
    .filter((invitation) => invitation.state === 'open' && !isStillBacked(people, invitation))
  for (const invitation of ended) people.saveInvitation({ ...invitation, state: 'withdrawn' })
  if (ended.length === 0) return
  const what = 'withdraw invitation'
  audit.add({ at: now, member: member.id, device: device.id, what, count: ended.length })
}
