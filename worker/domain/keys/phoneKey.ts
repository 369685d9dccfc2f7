import type { KeyHead, KeyNews, PhoneKey } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'
import { type Author, reachFor } from '../people/author.ts'
import type { WardKeys } from './keys.ts'
import { waitingPhones } from './phones.ts'

/**
 * A phone says where to wrap keys for it and which it holds, and learns what is new for it. The first official's phone
 * so names the ward's first key. Repeating it changes nothing [S3].
 * @throws CodedError role-not-allowed
 */
export function phoneKey(
  ledger: Ledger,
  author: Author,
  { exchangeKey, holds }: PhoneKey,
  now: string,
): KeyNews {
  reachFor(author, 'keys.follow')
  const { keys, audit } = ledger
  const { device, member } = author
  const known = keys.phone(device.id)
  // What was wrapped for another exchange key opens nowhere any more.
  if (known && known.exchangeKey !== exchangeKey) keys.dropWrap(device.id)
  if (holds && member.role === 'can-bo' && keys.current() === null) {
    keys.add({ id: holds, follows: null, ring: null, madeAt: now, printedAt: null })
    audit.add({ at: now, member: member.id, device: device.id, what: 'first ward key', count: 1 })
  }
  const current = keys.current()
  if (current && current.id === holds) keys.dropWrap(device.id)
  if (known?.exchangeKey !== exchangeKey || known.holds !== holds)
    keys.savePhone({ device: device.id, exchangeKey, holds })
  return {
    key: headOf(keys),
    wrap: keys.wrap(device.id),
    waiting: member.role === 'can-bo' ? waitingPhones(ledger).length : 0,
  }
}

/** The newest key as phones learn of it. */
export const headOf = (keys: WardKeys): KeyHead | null => {
  const current = keys.current()
  return current && { id: current.id, ring: current.ring }
}

/**
 * Whether a sync answer should send this phone to `phoneKey`: it never was there, a wrap lies ready, or (officials)
 * somebody waits for one. `undefined`: all in order, nothing is said.
 */
export function keyHint(ledger: Ledger, { device, member }: Author): string | null | undefined {
  const { keys } = ledger
  const phone = keys.phone(device.id)
  const current = keys.current()
  if (!phone) return current?.id ?? null
  if (!current) return undefined
  if (phone.holds !== current.id) return keys.wrap(device.id) ? current.id : undefined
  return member.role === 'can-bo' && waitingPhones(ledger).length > 0 ? current.id : undefined
}
