import type { Invitation, OpenWard } from '../../contract/index.ts'
import type { Ledger } from './ledger.ts'
import { checkReopening, firstInvitation } from './people/firstInvitation.ts'

/** A new ward, or the same call again [S3]. `epoch`: null for a ward that is open already. */
export type NewWard = Pick<OpenWard, 'ward' | 'province' | 'name' | 'invitation' | 'again'>
export type OpenedWard = { ward: string; epoch: string; invitation: Invitation }

/**
 * Opens a ward, with the invitation of its first official; or, for a ward that is open, another first invitation.
 * @param epoch of a ward that begins now; null when it is open already
 * @throws CodedError ward-exists when an official has joined, unless `again` is asked for
 */
export function openWard(
  ledger: Ledger,
  { ward, province, name, invitation, again }: NewWard,
  epoch: string | null,
  now: string,
): { opened: OpenedWard; isNew: boolean } {
  if (epoch) ledger.found({ ward, province, name, epoch, scopeVersion: 1 }, now)
  else checkReopening(ledger, invitation.id, 'can-bo', again, 'ward-exists')
  const first = firstInvitation(ledger, invitation, 'can-bo', now)
  return { opened: { ward, epoch: ledger.facts().epoch, invitation: first.invitation }, isNew: first.isNew }
}
