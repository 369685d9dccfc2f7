import type {
  ApiResult,
  KeyHead,
  KeyNews,
  NewWardKey,
  NewWraps,
  PhoneKey,
  WardKeyState,
} from '../../contract/index.ts'
import { changeMember, memberRow } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import { deliverKey, publishKey } from './deliverKey.ts'
import { openRing, openWrap } from './handOver.ts'
import { rawKeysOf } from './heldKeys.ts'
import { changeKeys, joined, ownKey } from './keyring.ts'
import { newExchangeKeys, publicKeyText, type RawWardKey } from './keys.ts'

/** The server's desk for keys, as sync reaches it; it never sees one. */
export type KeyCalls = {
  tellPhoneKey: (phone: PhoneKey) => Promise<ApiResult<KeyNews>>
  fetchKeys: () => Promise<ApiResult<WardKeyState>>
  changeKey: (key: NewWardKey) => Promise<ApiResult<KeyHead | null>>
  handOnKey: (key: string, wraps: NewWraps) => Promise<ApiResult<null>>
}

/**
 * How following ended. `taken`: the newest key seals from now on. `waiting`: no official's phone has wrapped it for this
 * one yet. `unproven`: whoever made it does not know the key this phone had (PROTOCOL.md 11.7). `failed`: nothing changed.
 */
export type Followed = 'in-order' | 'taken' | 'waiting' | 'unproven' | 'failed'

/**
 * Asks for the ward's newest key and takes it; an official's phone hands it on to who waits. Harmless to repeat, and
 * to break off anywhere: the wrap stays at the server until this phone says that it holds the key.
 */
export async function followKey(session: Session, calls: KeyCalls): Promise<Followed> {
  const exchange = await exchangeOf(session)
  const holds = session.keys.current.id
  if (!exchange) return 'failed'
  const told = await calls.tellPhoneKey({ exchangeKey: await publicKeyText(exchange), holds })
  if (!told.ok) return 'failed'
  const { key, wrap, waiting } = told.value
  if (!key) return 'in-order'
  if (key.id === holds) {
    await noteAnnounced(session)
    await learnOlder(session, key)
    if (waiting > 0) await deliverKey(session, calls)
    return 'in-order'
  }
  if (await announce(session, calls, key.id)) return 'in-order'
  if (!wrap) return 'waiting'
  const raw = await openWrap(wrap, key.id, addresseeOf(session), exchange)
  const older = raw && (await openRing(raw, key.ring))
  if (!raw || !older) return 'unproven'
  return take(session, calls, exchange, raw, older)
}

async function take(
  session: Session,
  calls: KeyCalls,
  exchange: CryptoKeyPair,
  raw: RawWardKey,
  older: readonly RawWardKey[],
): Promise<Followed> {
  let isProven = false
  const isTaken = await changeKeys(session, (keyring) => {
    const own = keyring.keys.find(({ id }) => id === keyring.current)
    isProven = older.some(({ id, raw: known }) => id === own?.id && known === own.raw)
    return isProven ? joined(keyring, [...older, raw], raw.id) : null
  })
  if (!isTaken) return isProven ? 'failed' : 'unproven'
  await calls.tellPhoneKey({ exchangeKey: await publicKeyText(exchange), holds: raw.id })
  return 'taken'
}

/** Joined with the newest key alone: the ring brings those that older fields were sealed under. */
async function learnOlder(session: Session, { id, ring }: KeyHead): Promise<void> {
  const own = ring && (await ownKey(session, id))
  const older = own && (await openRing(own, ring))
  if (older?.some((key) => !session.keys.all.has(key.id)))
    await changeKeys(session, (keyring) => joined(keyring, older, keyring.current))
}

/** A key made here because the former one is lost for good: told now. @returns whether there was one */
async function announce(session: Session, calls: KeyCalls, follows: string): Promise<boolean> {
  const { member } = session.identity
  const raw = rawKeysOf(session)
  const own = raw?.keys.find(({ id }) => id === raw.current)
  if (!raw || !own || !(await memberRow(member))?.unannounced) return false
  const published = await publishKey(session, calls, own, follows)
  if (published.ok) await noteAnnounced(session)
  return true
}

async function noteAnnounced({ identity: { member } }: Session): Promise<void> {
  if ((await memberRow(member))?.unannounced) await changeMember(member, ({ unannounced, ...row }) => row)
}

export const addresseeOf = ({ identity }: Session) => ({ ward: `${identity.ward}`, device: identity.device })

/** The pair that keys are wrapped for; kept before anybody hears of it. Null when the member is not here any more. */
export async function exchangeOf({ identity: { member } }: Session): Promise<CryptoKeyPair | null> {
  const known = await memberRow(member)
  if (!known || known.exchange) return known?.exchange ?? null
  const made = await newExchangeKeys()
  await changeMember(member, (row) => ({ ...row, exchange: row.exchange ?? made }))
  return (await memberRow(member))?.exchange ?? null
}
