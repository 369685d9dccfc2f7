import type { Ledger } from '../ledger.ts'
import type { People } from './people.ts'
import { endDevice } from './retire.ts'

/** [P3] Members and phones that left after the copy was made leave again. @param retired ids of either */
export function retireAgain(ledger: Ledger, retired: readonly string[], now: string): void {
  const { people, drafts } = ledger
  const gone = new Set(retired)
  for (const member of people.members()) {
    if (!gone.has(member.id)) continue
    people.saveMember({ ...member, state: 'retired' })
    drafts.forget(member.id)
  }
  for (const device of people.devices())
    if (gone.has(device.id) || gone.has(device.member)) endDevice(ledger, device, now)
}

/** An invitation that is open in a copy may have been used or withdrawn since: none of them lets anybody in. */
export function withdrawAll(people: People): void {
  for (const invitation of people.invitations())
    if (invitation.state === 'open') people.saveInvitation({ ...invitation, state: 'withdrawn' })
}
