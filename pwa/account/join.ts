import type { ApiFailure, Identity } from '../../contract/index.ts'
import { memberRow, type RegistryRow, registry } from '../storage/registry.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, type Door } from './door.ts'
import { enrol } from './enrol.ts'
import type { JoinLink } from './joinLink.ts'
import { newDeviceKey, newSigningKeys, openWardKey, type RawWardKey } from './keys.ts'
import { openSession } from './openSession.ts'
import { noWrongPin } from './pinSlowdown.ts'
import { rawKeyring, wrapKeyring } from './wrapping.ts'

export const DEFAULT_IDLE_MINUTES = 10

export type Joining = { link: JoinLink; pin: string; deviceLabel: string }
/** `already-here`: this invitation was used on this phone; its member unlocks with the PIN instead. */
export type JoinFailure = ApiFailure | { kind: 'already-here'; member: string }
export type JoinResult =
  | { ok: true; session: Session; keyMade: boolean }
  | { ok: false; failure: JoinFailure }

/**
 * Enrols this phone and unlocks it. Safe to repeat at any point where it broke off: the signing keys are kept before
 * the server is asked, and the same keys get the same identity [S3] (D49).
 * @param pin six digits that `pinProblem` accepts
 */
export async function joinTeam(
  { link, pin, deviceLabel }: Joining,
  door: Door = appDoor,
): Promise<JoinResult> {
  const here = await memberOfInvitation(link.invitation)
  if (here) return { ok: false, failure: { kind: 'already-here', member: here } }
  const signing = await keysForInvitation(link.invitation)
  const enrolled = await enrol(door, link, signing, deviceLabel)
  if (!enrolled.ok) return enrolled
  const { key, keyMade } = await wardKeyFor(enrolled.value, link)
  const row = await registryRow(enrolled.value, link, signing, key, pin)
  if (!(await keep(row))) return { ok: false, failure: { kind: 'already-here', member: row.member } }
  return { ok: true, session: await openSession(row, rawKeyring(key)), keyMade }
}

async function memberOfInvitation(invitation: string): Promise<string | null> {
  const rows = await withDatabase(registry, () => registry.members.toArray())
  return rows.find((row) => row.invitation === invitation)?.member ?? null
}

/** The keys made for this invitation before, or new ones, kept before anybody is asked. */
async function keysForInvitation(invitation: string): Promise<CryptoKeyPair> {
  const made = await newSigningKeys()
  return withDatabase(registry, () =>
    registry.transaction('rw', registry.joining, async () => {
      const known = await registry.joining.get(invitation)
      if (known) return known.signing
      await registry.joining.add({ invitation, signing: made })
      return made
    }),
  )
}

/**
 * [P1] The first official makes the ward's key here; others bring it in their link. Leaders and the province work
 * without it: theirs opens nothing of the ward, and only stands behind the PIN.
 */
async function wardKeyFor(
  identity: Identity,
  link: JoinLink,
): Promise<{ key: RawWardKey; keyMade: boolean }> {
  if (link.key) return { key: link.key, keyMade: false }
  return { key: await openWardKey(), keyMade: identity.role === 'can-bo' }
}

async function registryRow(
  identity: Identity,
  link: JoinLink,
  signing: CryptoKeyPair,
  key: RawWardKey,
  pin: string,
): Promise<RegistryRow> {
  const deviceKey = await newDeviceKey()
  const before = await memberRow(identity.member)
  return {
    member: identity.member,
    identity,
    hamletNames: link.about?.hamlets ?? before?.hamletNames ?? [],
    invitation: link.invitation,
    signing,
    deviceKey,
    wrapped: await wrapKeyring(rawKeyring(key), pin, deviceKey),
    pin: noWrongPin,
    idleMinutes: before?.idleMinutes ?? DEFAULT_IDLE_MINUTES,
    storeBorn: before?.storeBorn ?? null,
    canary: { received: 0, unsent: 0, at: new Date().toISOString(), ...before?.canary, lastSentNo: 0 },
    lastUsed: null,
  }
}

/**
 * Two taps or two tabs may join at once: the first row stays, since the ward key it wraps may exist nowhere else [P1].
 * @returns whether this row is the one that is kept
 */
const keep = (row: RegistryRow): Promise<boolean> =>
  withDatabase(registry, () =>
    registry.transaction('rw', registry.members, registry.joining, async () => {
      const known = await registry.members.get(row.member)
      if (known?.invitation === row.invitation) return false
      await registry.members.put(row)
      await registry.joining.delete(row.invitation)
      return true
    }),
  )
