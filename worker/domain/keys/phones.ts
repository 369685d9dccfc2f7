import { type KeyPhone, reachOf, type WardKeyState } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'
import { type Author, reachFor } from '../people/author.ts'

/** Every working phone that needs ward keys, and how far it has come with the newest. A leader's reads no names. */
export function keyPhones({ people, keys }: Pick<Ledger, 'people' | 'keys'>): KeyPhone[] {
  const members = new Map(people.members().map((member) => [member.id, member]))
  const known = new Map(keys.phones().map((phone) => [phone.device, phone]))
  const served = keys.wrapped()
  return people.devices().flatMap(({ id: device, member: memberId, state }) => {
    const member = members.get(memberId)
    if (!member || member.state === 'retired' || state === 'retired') return []
    if (!reachOf('keys.follow', member.role)) return []
    const { exchangeKey = null, holds = null } = known.get(device) ?? {}
    return [{ device, member: memberId, exchangeKey, holds, isServed: served.has(device) }]
  })
}

/** Phones to which an official's phone can hand the newest key now: they told their exchange key, and no wrap lies ready. */
export function waitingPhones(ledger: Pick<Ledger, 'people' | 'keys'>): KeyPhone[] {
  const current = ledger.keys.current()
  if (!current || !ledger.keys.phones().some(({ holds }) => holds !== current.id)) return []
  return keyPhones(ledger).filter(
    ({ exchangeKey, holds, isServed }) => exchangeKey && holds !== current.id && !isServed,
  )
}

/** What the office sees of the ward's keys. @throws CodedError role-not-allowed */
export function wardKeyState(ledger: Ledger, author: Author): WardKeyState {
  reachFor(author, 'keys.rotate')
  const current = ledger.keys.current()
  const key = current && {
    id: current.id,
    ring: current.ring,
    madeAt: current.madeAt,
    printedAt: current.printedAt,
  }
  return { key, phones: keyPhones(ledger) }
}
