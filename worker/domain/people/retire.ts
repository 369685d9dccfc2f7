import { CodedError, type Uuid } from '../../../contract/index.ts'
import { endDay } from '../intake/pushes.ts'
import type { WardKeys } from '../keys/keys.ts'
import { type Author, reachFor } from './author.ts'
import { withdrawUnbacked } from './inviter.ts'
import type { Device, Member, People, PeopleLedger } from './people.ts'

/** Leaving takes the phones' way to new keys with it. */
type LeavingLedger = PeopleLedger & { keys: Pick<WardKeys, 'forget'> }

/**
 * A member leaves: all their phones are cut off at the next request, and invitations that they handed out end [P3].
 * Again is the same.
 * @throws CodedError role-not-allowed (also for the ward's last official: nobody could run it any more), not-found
 */
export function retireMember(ledger: LeavingLedger, author: Author, id: Uuid, now: string): void {
  reachFor(author, 'members.retire')
  const { people } = ledger
  const member = people.member(id)
  if (!member) throw new CodedError('not-found')
  if (member.state === 'retired') return
  if (isLastOfficial(people, member)) throw new CodedError('role-not-allowed', 'the last official stays')
  people.saveMember({ ...member, state: 'retired' })
  for (const device of people.devices()) if (device.member === id) endDevice(ledger, device, now)
  withdrawUnbacked(ledger, author, now)
  note(ledger, author, 'retire member', now)
}

/**
 * One phone is cut off, its member stays. Again is the same.
 * @throws CodedError role-not-allowed (also for the only phone of the last official), not-found
 */
export function retireDevice(ledger: LeavingLedger, author: Author, id: Uuid, now: string): void {
  reachFor(author, 'members.retire')
  const { people } = ledger
  const device = people.device(id)
  const member = device && people.member(device.member)
  if (!device || !member) throw new CodedError('not-found')
  if (device.state === 'retired') return
  const others = people.devices().filter((other) => other.member === member.id && other.id !== id)
  if (isLastOfficial(people, member) && !others.some(({ state }) => state === 'active'))
    throw new CodedError('role-not-allowed', 'the last phone of the last official stays')
  endDevice(ledger, device, now)
  note(ledger, author, 'retire device', now)
}

/** A phone is cut off: what it pushed on its last day goes to the audit [P8], and no key finds its way to it. */
export function endDevice(ledger: LeavingLedger, device: Device, now: string): void {
  endDay(ledger.audit, device, now)
  ledger.people.saveDevice({ ...device, pushes: null, state: 'retired' })
  ledger.keys.forget(device.id)
}

/** An official without a phone that works cannot run the ward either. */
function isLastOfficial(people: People, { id, role }: Member): boolean {
  if (role !== 'can-bo') return false
  const working = new Set(people.devices().flatMap(({ member, state }) => (state === 'active' ? member : [])))
  return !people
    .members()
    .some(
      (other) =>
        other.role === 'can-bo' && other.id !== id && other.state === 'active' && working.has(other.id),
    )
}

const note = ({ audit }: PeopleLedger, { member, device }: Author, what: string, at: string): void =>
  audit.add({ at, member: member.id, device: device.id, what, count: 1 })
