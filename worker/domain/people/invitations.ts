import {
  CodedError,
  type HamletCode,
  type Invitation,
  type NewInvitation,
  type Role,
  type Uuid,
} from '../../../contract/index.ts'
import { type Author, reachFor } from './author.ts'
import { inviterRefusal } from './inviter.ts'
import type { KeptInvitation, People, PeopleLedger } from './people.ts'

/** What an invitation needs; the secret itself never reaches the server. */
export type InvitationTerms = Pick<NewInvitation, 'id' | 'secretHash' | 'name'> & {
  role: Role
  hamlets: HamletCode[]
  hours: number
  member?: Uuid | undefined
}

/**
 * Opens an invitation; the same one again is the same [S3].
 * @returns the invitation, and whether it is new
 * @throws CodedError invitation-used when the id names another invitation
 */
export function openInvitation(
  { people, audit }: PeopleLedger,
  terms: InvitationTerms,
  by: Uuid | null,
  now: string,
): { invitation: Invitation; isNew: boolean } {
  const known = people.invitation(terms.id)
  if (known && known.secretHash !== terms.secretHash) throw new CodedError('invitation-used')
  if (known) return { invitation: shown(known, now), isNew: false }
  const { hours, member = null, ...kept } = terms
  const expiresAt = new Date(Date.parse(now) + hours * 3_600_000).toISOString()
  const invitation: KeptInvitation = { ...kept, expiresAt, state: 'open', by, device: null, member }
  people.saveInvitation(invitation)
  audit.add({ at: now, member: by, device: null, what: `invite ${terms.role}`, count: 1 })
  return { invitation: shown(invitation, now), isNew: true }
}

/**
 * Terms of an invitation for somebody who is a member already: they come back as who they are, whatever was asked (D47).
 * @throws CodedError not-found, member-retired
 */
export function termsFor(people: People, terms: InvitationTerms): InvitationTerms {
  if (!terms.member) return terms
  const known = people.member(terms.member)
  if (!known) throw new CodedError('not-found')
  if (known.state === 'retired') throw new CodedError('member-retired')
  const { name, role, hamlets } = known
  return { ...terms, name, role, hamlets }
}

/**
 * [P4] [W1] A member invites somebody: a tổ trưởng volunteers of their own hamlets, an official everyone.
 * @param hamlets hamlets that the ward has
 * @throws CodedError role-not-allowed, other-hamlet, body-invalid
 */
export function checkInviter(author: Author, terms: InvitationTerms, hamlets: readonly HamletCode[]): void {
  const code = inviterRefusal(author.member, terms)
  if (code) throw new CodedError(code, `${author.member.role} may not invite ${terms.role} there`)
  const needsHamlet = terms.role === 'thanh-vien' || terms.role === 'to-truong'
  if (needsHamlet && terms.hamlets.length === 0) throw new CodedError('body-invalid', 'a hamlet is needed')
  if (terms.hamlets.some((hamlet) => !hamlets.includes(hamlet)))
    throw new CodedError('body-invalid', 'no such hamlet')
}

/**
 * Withdraws an invitation that nobody has used; again is the same.
 * @throws CodedError role-not-allowed, invitation-unknown, other-hamlet, invitation-used
 */
export function withdrawInvitation(
  { people, audit }: PeopleLedger,
  author: Author,
  id: Uuid,
  now: string,
): void {
  const reach = reachFor(author, 'invitations.withdraw')
  const known = people.invitation(id)
  if (!known) throw new CodedError('invitation-unknown')
  if (reach !== 'ward' && !isOwn(author, known)) throw new CodedError('other-hamlet')
  if (known.state === 'used') throw new CodedError('invitation-used')
  if (known.state === 'withdrawn') return
  people.saveInvitation({ ...known, state: 'withdrawn' })
  const { member, device } = author
  audit.add({ at: now, member: member.id, device: device.id, what: 'withdraw invitation', count: 1 })
}

/** Whether a tổ trưởng may see and withdraw it: a volunteer's, for nothing but their own hamlets. */
export const isOwn = (author: Author, { role, hamlets }: KeptInvitation): boolean =>
  role === 'thanh-vien' && hamlets.every((hamlet) => author.member.hamlets.includes(hamlet))

/** An invitation as people see it. */
export const shown = (
  { id, name, role, hamlets, expiresAt, state }: KeptInvitation,
  now: string,
): Invitation => ({
  ...{ id, name, role, hamlets, expiresAt },
  state: state === 'open' && expiresAt <= now ? 'expired' : state,
})
