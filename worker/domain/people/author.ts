import {
  type Action,
  CodedError,
  type HamletCode,
  type Reach,
  type Role,
  reachOf,
  type Uuid,
} from '../../../contract/index.ts'
import type { Device, Member, People } from './people.ts'

/** Who acts: looked up afresh at every request, never taken from the token [P3] [P4]. */
export type Author = { device: Device; member: Member }

/** @throws CodedError device-unknown */
export function authorOf(people: People, device: Uuid): Author {
  const found = people.device(device)
  const member = found && people.member(found.member)
  if (!found || !member) throw new CodedError('device-unknown')
  return { device: found, member }
}

/** Which refusal a retired phone or member gets, or null. */
export function retirementOf({ device, member }: Author): 'device-retired' | 'member-retired' | null {
  if (member.state === 'retired') return 'member-retired'
  return device.state === 'retired' ? 'device-retired' : null
}

/** @throws CodedError device-unknown, device-retired, member-retired */
export function activeAuthorOf(people: People, device: Uuid): Author {
  const author = authorOf(people, device)
  const retirement = retirementOf(author)
  if (retirement) throw new CodedError(retirement)
  return author
}

/** [P4] How far this author reaches with the action. @throws CodedError role-not-allowed */
export function reachFor({ member }: Pick<Author, 'member'>, action: Action): Reach {
  const reach = reachOf(action, member.role)
  if (!reach) throw new CodedError('role-not-allowed', `${member.role} may not ${action}`)
  return reach
}

/** Whether a hamlet lies within the reach. */
export const isWithin = (reach: Reach, { member }: Pick<Author, 'member'>, hamlet: HamletCode): boolean =>
  reach === 'ward' || (reach === 'own-hamlets' && member.hamlets.includes(hamlet))

/** (D57) Who may take back somebody else's record. */
export const isLead = (role: Role): boolean => role === 'to-truong' || role === 'can-bo'
