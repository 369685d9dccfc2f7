import type { WrappedKeyring } from '../storage/registry.ts'
import { inRegistry, memberRow } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import { holdKeys, keysFrom, sealOf } from './heldKeys.ts'
import type { RawWardKey } from './keys.ts'
import { type RawKeyring, unwrapKeyring, withoutDeviceSeal, wrapKeyring } from './wrapping.ts'

/** Another tab may change the keyring between reading and writing; it does so rarely. */
const ATTEMPTS = 3

/** All keys of both, each once; the last one given seals. */
export const joined = (keyring: RawKeyring, more: readonly RawWardKey[], current: string): RawKeyring => {
  const keys = new Map([...more, ...keyring.keys].map((key) => [key.id, key]))
  return { current, keys: [...keys.values()] }
}

/**
 * Changes the ward keys of an unlocked session: on the phone first, wrapped under PIN and device key [P1], then in
 * memory. Needs no PIN, since the session still holds what was made from it.
 * @param change the keys as they should be, or null to leave them
 * @returns whether they are so now; false also when the PIN was changed in another tab (the next unlock does it)
 */
export async function changeKeys(
  session: Session,
  change: (keyring: RawKeyring) => RawKeyring | null,
): Promise<boolean> {
  const { member } = session.identity
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = await readKeys(session)
    const after = before && change(before.keyring)
    if (!before || !after) return false
    const wrapped = await wrapKeyring(after, before.seal, before.deviceKey)
    if (!(await swap(member, before.wrapped, wrapped))) continue
    const keys = await keysFrom(after)
    session.takeKeys(keys)
    holdKeys(session, after)
    return true
  }
  return false
}

/** One raw key of an unlocked session, or null when it is not held. */
export const ownKey = async (session: Session, id: string): Promise<RawWardKey | null> =>
  (await readKeys(session))?.keyring.keys.find((key) => key.id === id) ?? null

async function readKeys(session: Session) {
  const row = await memberRow(session.identity.member)
  const seal = sealOf(session)
  if (!row || !seal || !isSame(seal.salt, row.wrapped.salt)) return null
  const inner = await withoutDeviceSeal(row.wrapped, row.deviceKey)
  const keyring = inner && (await unwrapKeyring(inner, seal))
  return keyring && { keyring, seal, wrapped: row.wrapped, deviceKey: row.deviceKey }
}

/** Writes only over what was read. */
const swap = (member: string, before: WrappedKeyring, after: WrappedKeyring): Promise<boolean> =>
  inRegistry(['members'], async ({ members }) => {
    const row = await members.get(member)
    if (!row || !isSame(row.wrapped.ct, before.ct)) return false
    await members.put({ ...row, wrapped: after })
    return true
  })

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i])
