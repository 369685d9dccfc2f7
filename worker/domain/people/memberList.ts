import type { MemberList, MemberRow } from '../../../contract/index.ts'
import { type Author, isWithin, reachFor } from './author.ts'
import { isOwn, shown } from './invitations.ts'
import type { Device, Member, People } from './people.ts'

/**
 * Members with their phones, and invitations. A tổ trưởng sees who shares a hamlet with them.
 * @throws CodedError role-not-allowed
 */
export function memberListFor(people: People, author: Author, now: string): MemberList {
  const reach = reachFor(author, 'members.read')
  const isSeen = ({ hamlets }: Member) =>
    reach === 'ward' || hamlets.some((hamlet) => isWithin(reach, author, hamlet))
  const devices = Map.groupBy(people.devices(), ({ member }) => member)
  return {
    members: people
      .members()
      .filter(isSeen)
      .map((member) => memberRow(member, devices.get(member.id) ?? [])),
    invitations: people
      .invitations()
      .filter((invitation) => reach === 'ward' || isOwn(author, invitation))
      .map((invitation) => shown(invitation, now)),
  }
}

const memberRow = ({ id, name, role, hamlets, state }: Member, devices: Device[]): MemberRow => ({
  ...{ id, name, role, hamlets, state },
  devices: devices.map(({ id: device, label, state: deviceState, lastContact }) => ({
    ...{ id: device, label, state: deviceState, lastContact },
  })),
})
