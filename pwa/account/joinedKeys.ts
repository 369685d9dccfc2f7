import type { Identity, KeyHead } from '../../contract/index.ts'
import type { RegistryRow } from '../storage/registry.ts'
import { openRing } from './handOver.ts'
import type { Joining } from './join.ts'
import { joined } from './keyring.ts'
import { openWardKey, type RawWardKey } from './keys.ts'
import { pinSealOf, type RawKeyring, rawKeyring, unwrapKeyring, withoutDeviceSeal } from './wrapping.ts'

/** The keys a phone begins with. `isMade`: the ward's first key; `isUnannounced`: one that follows a lost one. */
export type JoinedKeys = { ring: RawKeyring; isMade: boolean; isUnannounced: boolean }
type Begins = Pick<Joining, 'link' | 'pin' | 'recovered'> & {
  identity: Identity
  wardKey: KeyHead | null
  before: RegistryRow | undefined
}

/**
 * [P1] Whoever is invited brings the newest key in the link, and finds the older ones sealed under it. The first official
 * makes the ward's key here. Leaders and the province work without it: theirs opens nothing, and only stands behind the PIN.
 * @returns null when the ward has a key and this official must recover it first
 */
export async function joinedKeys(begins: Begins): Promise<JoinedKeys | null> {
  const { link, identity, wardKey, recovered } = begins
  if (link.key) return { ...made(await ringFrom(link.key, [], begins)), isMade: false }
  if (identity.role !== 'can-bo') return { ...made(rawKeyring(await openWardKey())), isMade: false }
  if (!wardKey) return made(rawKeyring(await openWardKey()))
  if (!recovered) return null
  const older = recovered === 'lost' ? [] : recovered
  const newest = older.find(({ id }) => id === wardKey.id)
  if (newest) return { ...made(await ringFrom(newest, older, begins)), isMade: false }
  const ring = rawKeyring(await openWardKey(), older)
  return { ...made(ring), isMade: false, isUnannounced: true }
}

const made = (ring: RawKeyring): JoinedKeys => ({ ring, isMade: true, isUnannounced: false })

/** Around the key that seals from now on: those in the ward's ring, and those this phone had, where the PIN is the old one. */
async function ringFrom(
  key: RawWardKey,
  more: readonly RawWardKey[],
  { wardKey, before, pin }: Begins,
): Promise<RawKeyring> {
  const inWard = wardKey?.id === key.id ? await openRing(key, wardKey.ring) : null
  const ring = joined(rawKeyring(key), [...more, ...(inWard ?? [])], key.id)
  if (!before || ring.keys.some(({ id }) => id === before.wrapped.keyId)) return ring
  return joined(ring, await keysBefore(before, pin), key.id)
}

/** What waits on this phone may be sealed under a key that the ward has lost; the PIN may not have been forgotten after all. */
async function keysBefore({ wrapped, deviceKey }: RegistryRow, pin: string): Promise<readonly RawWardKey[]> {
  const inner = await withoutDeviceSeal(wrapped, deviceKey)
  const ring = inner && (await unwrapKeyring(inner, await pinSealOf(wrapped, pin)))
  return ring?.keys ?? []
}
