import { CodedError, type Invitation, type OpenWard } from '../../contract/index.ts'
import type { Ledger } from './ledger.ts'
import { FIRST_INVITATION_HOURS, openInvitation } from './people/invitations.ts'

/** A new ward, or the same call again [S3]. `epoch`: null for a ward that is open already. */
export type NewWard = Pick<OpenWard, 'ward' | 'province' | 'name' | 'invitation'>
export type OpenedWard = { ward: string; epoch: string; invitation: Invitation }

/**
 * Opens a ward, with the invitation of its first official.
 * @param epoch of a ward that begins now; null when it is open already
 * @throws CodedError ward-exists when it was opened with another invitation
 */
export function openWard(
  ledger: Ledger,
  { ward, province, name, invitation }: NewWard,
  epoch: string | null,
  now: string,
): { opened: OpenedWard; isNew: boolean } {
  if (epoch) ledger.found({ ward, province, name, epoch, scopeVersion: 1 }, now)
  else if (!ledger.people.invitation(invitation.id)) throw new CodedError('ward-exists')
  const terms = { ...invitation, role: 'can-bo', hamlets: [], hours: FIRST_INVITATION_HOURS } as const
  const first = openInvitation(ledger, { ...terms, hamlets: [] }, null, now)
  return { opened: { ward, epoch: ledger.facts().epoch, invitation: first.invitation }, isNew: first.isNew }
}
