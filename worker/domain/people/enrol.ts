import { CodedError, type NewEnrolment, type Uuid } from '../../../contract/index.ts'
import { noNumbers } from '../intake/numbers.ts'
import { endDay } from '../intake/pushes.ts'
import { type Author, activeAuthorOf } from './author.ts'
import { isStillBacked } from './inviter.ts'
import type { Device, KeptInvitation, Member, People, PeopleLedger } from './people.ts'

/** A phone that wants to join: its key, and the hash of the secret it showed. */
export type Enrolment = Omit<NewEnrolment, 'secret'> & {
  secretHash: string
}

/**
 * A phone joins with an invitation: one member, one device. The same phone again gets the same answer [S3].
 * @param newId makes ids for member and device
 * @throws CodedError invitation-unknown, -wrong, -withdrawn, -used, -expired; device-retired, member-retired
 */
export function enrol(
  ledger: PeopleLedger,
  enrolment: Enrolment,
  now: string,
  newId: () => Uuid,
): { author: Author; isNew: boolean } {
  const { people, audit } = ledger
  const invitation = people.invitation(enrolment.invitation)
  if (!invitation) throw new CodedError('invitation-unknown')
  if (invitation.secretHash !== enrolment.secretHash) throw new CodedError('invitation-wrong')
  const earlier = earlierOf(ledger, invitation, enrolment)
  if (earlier) return { author: earlier, isNew: false }
  if (invitation.state === 'withdrawn' || !isStillBacked(people, invitation))
    throw new CodedError('invitation-withdrawn')
  if (invitation.expiresAt <= now) throw new CodedError('invitation-expired')
  const member = memberFor(people, invitation, enrolment, newId)
  const device = newDevice(member, enrolment, now, newId())
  people.saveMember(member)
  people.saveDevice(device)
  people.saveInvitation({ ...invitation, state: 'used', device: device.id })
  endEarlierDevice(ledger, member, enrolment, now)
  const what = member.id === enrolment.was ? `enrol ${member.role} as before` : `enrol ${member.role}`
  audit.add({ at: now, member: member.id, device: device.id, what, count: 1 })
  return { author: { device, member }, isNew: true }
}

function earlierOf(
  { people }: PeopleLedger,
  invitation: KeptInvitation,
  { publicKey }: Enrolment,
): Author | null {
  if (!invitation.device) return null
  const device = people.device(invitation.device)
  if (device?.publicKey !== publicKey) throw new CodedError('invitation-used')
  return activeAuthorOf(people, device.id)
}

/**
 * Who joins: somebody new, a member who comes back with another device (D47), or one whom the ward has forgotten, since it was put
 * back from a copy of before they joined: theirs is what their phone still holds [S8].
 * @throws CodedError member-retired when they left in between
 */
function memberFor(
  people: People,
  invitation: KeptInvitation,
  { was }: Enrolment,
  newId: () => Uuid,
): Member {
  const known = invitation.member && people.member(invitation.member)
  if (!known) return newMember(invitation, was && !people.member(was) ? was : newId())
  if (known.state === 'retired') throw new CodedError('member-retired')
  return known
}

/** A forgotten PIN: this phone goes on as another device of the same member, and the former one is no more. */
function endEarlierDevice(
  { people, audit }: PeopleLedger,
  member: Member,
  { replaces }: Enrolment,
  now: string,
): void {
  const earlier = replaces && people.device(replaces)
  if (!earlier || earlier.member !== member.id) return
  endDay(audit, earlier, now)
  people.saveDevice({ ...earlier, pushes: null, state: 'retired' })
}

const newMember = ({ name, role, hamlets }: KeptInvitation, id: Uuid): Member => ({
  ...{ id, name, role, hamlets },
  state: 'active',
})

const newDevice = (member: Member, { publicKey, deviceLabel }: Enrolment, now: string, id: Uuid): Device => ({
  ...{ id, member: member.id, publicKey, label: deviceLabel },
  state: 'active',
  enrolledAt: now,
  lastContact: null,
  numbers: noNumbers,
  marks: '',
  pushes: null,
})
