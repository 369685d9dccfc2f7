import { invitable } from '../../contract/index.ts'
import { type Keyring, keyringOf } from '../storage/sealing.ts'
import type { Session } from '../storage/session.ts'
import { importWardKey, type RawWardKey } from './keys.ts'
import type { PinSeal, RawKeyring } from './wrapping.ts'

/** What re-wraps the keys of an unlocked session; it goes with the session. */
const seals = new WeakMap<Session, PinSeal>()

export const holdSeal = (session: Session, seal: PinSeal): void => void seals.set(session, seal)
export const sealOf = (session: Session): PinSeal | null => seals.get(session) ?? null

/** Raw keys of unlocked sessions that may invite; they go with the session. Others hold only keys that cannot be read. */
const held = new WeakMap<Session, RawKeyring>()

/** The keys of a keyring, ready to seal and open. @throws when the current one is missing */
export async function keysFrom(raw: RawKeyring): Promise<Keyring> {
  const all = await Promise.all(raw.keys.map(importWardKey))
  const current = all.find(({ id }) => id === raw.current)
  if (!current) throw new RangeError('a keyring holds its current key')
  return keyringOf(current, all)
}

/** Keeps the raw keys as long as the session lives, where its role may hand them on. */
export function holdKeys(session: Session, raw: RawKeyring): void {
  if (invitable[session.identity.role].length > 0) held.set(session, raw)
}

/** All raw keys of a session that may hand them on; null for others. */
export function rawKeysOf(session: Session): RawKeyring | null {
  session.assertOpen()
  return held.get(session) ?? null
}

/** The current ward key for an invitation, or null when this session may not invite. */
export function keyToHandOn(session: Session): RawWardKey | null {
  session.assertOpen()
  const raw = held.get(session)
  return raw?.keys.find(({ id }) => id === raw.current) ?? null
}
