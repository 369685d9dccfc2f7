import { invitable, type NewInvitation, type WardRole } from '../../contract/index.ts'
import { StorageFailure } from '../storage/failure.ts'
import type { Session } from '../storage/session.ts'
import { hamletName } from '../storage/ward/hamlets.ts'
import { keyToHandOn } from './heldKeys.ts'
import { type Invited, newInvitation } from './invitation.ts'
import { joinLinkFor } from './joinLink.ts'

/**
 * An invitation by the member of this session: `invitation` goes to the server, `link` to the person, as QR or shared.
 * [P1] The ward key goes into the link's fragment, except for leaders, who need no resident's name.
 * @throws StorageFailure `not-allowed` when this role may not invite
 */
export async function makeInvitation(
  session: Session,
  invited: Invited & { origin?: string },
): Promise<{ invitation: NewInvitation; link: string }> {
  const { name, role, hamlets, hours, member, origin = location.origin } = invited
  const { ward, province, wardName, role: own } = session.identity
  const key = keyToHandOn(session)
  if (!key || !invitable[own].includes(role)) throw new StorageFailure('not-allowed')
  const { invitation, secret } = await newInvitation({
    ...{ name, role, hamlets },
    ...(hours && { hours }),
    ...(member && { member }),
  })
  const names = await Promise.all(hamlets.map((code) => hamletName(session, code)))
  const about = { name, role, wardName, hamlets: names, by: session.identity.name }
  const link = {
    ward,
    province,
    invitation: invitation.id,
    secret,
    key: needsKey(role) ? key : null,
    about,
    member,
  }
  return { invitation, link: joinLinkFor(origin, link) }
}

const needsKey = (role: WardRole): boolean => role !== 'lanh-dao'
