import { CodedError, type ErrorCode, type Invitation, type Role, type Uuid } from '../../../contract/index.ts'
import { openInvitation } from './invitations.ts'
import type { PeopleLedger } from './people.ts'

/** Hours that the first invitation of a ward or province lives: the paper may take days to get there. */
export const FIRST_INVITATION_HOURS = 168

type Invited = { id: Uuid; secretHash: string; name: string }

/**
 * Whether the operator may hand out another first invitation: the same one again, one that replaces a lost paper while
 * nobody has joined, or (`again`) a way back in when every phone of the officials is lost.
 * @param taken the code of the refusal
 * @throws CodedError `taken`
 */
export function checkReopening(
  { people }: PeopleLedger,
  invitation: Uuid,
  role: Role,
  again: boolean,
  taken: ErrorCode,
): void {
  if (again || people.invitation(invitation)) return
  if (people.members().some((member) => member.role === role)) throw new CodedError(taken)
}

/** Opens it for a week. First invitations that nobody has used end: of two papers only the newer one is good. */
export function firstInvitation(
  ledger: PeopleLedger,
  invited: Invited,
  role: Role,
  now: string,
): { invitation: Invitation; isNew: boolean } {
  const { people } = ledger
  const terms = { ...invited, role, hamlets: [], hours: FIRST_INVITATION_HOURS }
  const opened = openInvitation(ledger, terms, null, now)
  const others = opened.isNew ? people.invitations().filter(({ id }) => id !== invited.id) : []
  for (const other of others)
    if (other.by === null && other.role === role && other.state === 'open')
      people.saveInvitation({ ...other, state: 'withdrawn' })
  return opened
}
