import type { ApiFailure } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import { publishKey } from './deliverKey.ts'
import { exchangeOf, followKey, type KeyCalls } from './followKey.ts'
import { rawKeysOf } from './heldKeys.ts'
import { changeKeys, joined } from './keyring.ts'
import { openWardKey, publicKeyText } from './keys.ts'

/** `not-first`: another official changed it just before; this phone has taken theirs. `no-key`: this phone lacks the newest. */
export type Rotated =
  | { ok: true; served: number; silent: number }
  | { ok: false; reason: 'not-first' | 'no-key' }
  | { ok: false; reason: 'call'; failure: ApiFailure }

/**
 * [P1] "Đổi khóa của phường": a new key, made on this official's phone, for every working phone. What was written before
 * stays readable under the older keys. Breaking off is harmless: before the server has it nothing has changed, after that
 * this phone too finds its wrap at the next contact.
 */
export async function rotateKey(session: Session, calls: KeyCalls): Promise<Rotated> {
  const followed = await followKey(session, calls)
  if (followed === 'failed') return { ok: false, reason: 'call', failure: { kind: 'network' } }
  if (!rawKeysOf(session) || followed === 'waiting' || followed === 'unproven')
    return { ok: false, reason: 'no-key' }
  const { id, raw } = await openWardKey()
  const published = await publishKey(session, calls, { id, raw }, session.keys.current.id)
  if (!published.ok) return refused(session, calls, published.failure)
  const isTaken = await changeKeys(session, (keyring) => joined(keyring, [{ id, raw }], id))
  // Not taken (the PIN was changed in another tab): its wrap stays at the server, and the next unlock takes it.
  const exchange = isTaken ? await exchangeOf(session) : null
  if (exchange) await calls.tellPhoneKey({ exchangeKey: await publicKeyText(exchange), holds: id })
  return { ok: true, ...published.value }
}

async function refused(session: Session, calls: KeyCalls, failure: ApiFailure): Promise<Rotated> {
  if (failure.kind !== 'code' || failure.code !== 'key-changed') return { ok: false, reason: 'call', failure }
  await followKey(session, calls)
  return { ok: false, reason: 'not-first' }
}
