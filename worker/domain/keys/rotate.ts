import {
  CodedError,
  type KeyHead,
  type KeyWrap,
  type NewWardKey,
  type Uuid,
} from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'
import { type Author, reachFor } from '../people/author.ts'
import type { Enrolment } from '../people/enrol.ts'
import { headOf } from './phoneKey.ts'
import { keyPhones } from './phones.ts'

/**
 * [P1] The ward's key is changed: a phone of an official made the new one and wrapped it for the others. Of two officials
 * at once the first stays; the other is told and takes that key first. The same change again is the same [S3].
 * @throws CodedError role-not-allowed, key-changed when `follows` is not the newest key, or `id` is an older one
 */
export function rotateKey(
  ledger: Ledger,
  author: Author,
  { id, follows, ring, wraps }: NewWardKey,
  now: string,
): { head: KeyHead | null; isNew: boolean } {
  reachFor(author, 'keys.rotate')
  const { keys, audit } = ledger
  const current = keys.current()
  const isNew = current?.id !== id
  if (isNew) {
    if ((current?.id ?? null) !== follows || keys.knows(id)) throw new CodedError('key-changed')
    keys.add({ id, follows, ring, madeAt: now, printedAt: null })
  }
  const count = deliver(ledger, wraps, now)
  if (isNew) {
    const { member, device } = author
    audit.add({ at: now, member: member.id, device: device.id, what: 'change ward key', count })
  }
  return { head: headOf(keys), isNew }
}

/**
 * Wraps of the newest key for phones that had none.
 * @throws CodedError role-not-allowed, key-changed when the key is not the newest (any more)
 */
export function handOnKey(
  ledger: Ledger,
  author: Author,
  key: string,
  wraps: readonly KeyWrap[],
  now: string,
): void {
  reachFor(author, 'keys.rotate')
  if (ledger.keys.current()?.id !== key) throw new CodedError('key-changed')
  const count = deliver(ledger, wraps, now)
  if (count === 0) return
  const { member, device } = author
  ledger.audit.add({ at: now, member: member.id, device: device.id, what: 'hand on ward key', count })
}

/**
 * What a phone told while it joined: a repeat, or a phone that told more since, changes nothing. The device that it
 * was before gets no keys any more.
 */
export function noteJoined(
  { keys, people }: Pick<Ledger, 'keys' | 'people'>,
  device: Uuid,
  { exchangeKey, holds, replaces }: Pick<Enrolment, 'exchangeKey' | 'holds' | 'replaces'>,
): void {
  if (exchangeKey && !keys.phone(device)) keys.savePhone({ device, exchangeKey, holds: holds ?? null })
  if (replaces && people.device(replaces)?.state === 'retired') keys.forget(replaces)
}

/** The first wrap for a phone stays; retired and unknown phones get none [P3]. @returns how many were kept */
function deliver(ledger: Ledger, wraps: readonly KeyWrap[], now: string): number {
  const open = new Map(keyPhones(ledger).map((phone) => [phone.device, phone]))
  const current = ledger.keys.current()
  let count = 0
  for (const wrap of wraps) {
    const phone = open.get(wrap.device)
    if (!phone || phone.isServed || phone.holds === current?.id) continue
    ledger.keys.putWrap(wrap, now)
    count += 1
  }
  return count
}

/**
 * An official says that a recovery sheet of this key was printed; what stands on it never gets here.
 * @throws CodedError role-not-allowed, key-changed
 */
export function noteSheet(ledger: Ledger, author: Author, key: string, now: string): void {
  reachFor(author, 'keys.rotate')
  if (ledger.keys.current()?.id !== key) throw new CodedError('key-changed')
  ledger.keys.notePrinted(key, now)
  const { member, device } = author
  ledger.audit.add({ at: now, member: member.id, device: device.id, what: 'print recovery sheet', count: 1 })
}
