import type { ApiFailure, Enrolled, Identity } from '../../contract/index.ts'
import { whileNobodyLeaves } from '../storage/leaving.ts'
import { inRegistry, memberRow, type RegistryRow, registry } from '../storage/registry.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Session } from '../storage/session.ts'
import { afterContact } from './contact.ts'
import { appDoor, type Door } from './door.ts'
import { type AlsoTold, enrol } from './enrol.ts'
import { forgottenHere } from './forgottenHere.ts'
import { DEFAULT_IDLE_MINUTES } from './idle.ts'
import { type JoinedKeys, joinedKeys } from './joinedKeys.ts'
import type { JoinLink } from './joinLink.ts'
import { newDeviceKey, newExchangeKeys, newSigningKeys, publicKeyText, type RawWardKey } from './keys.ts'
import { openSession } from './openSession.ts'
import { noWrongPin } from './pinSlowdown.ts'
import { newPinSeal, type PinSeal, wrapKeyring } from './wrapping.ts'

export type Joining = {
  link: JoinLink
  pin: string
  deviceLabel: string
  /** An official whose link brought no key, in a ward that has one: what the recovery sheet said, or `lost`. */
  recovered?: readonly RawWardKey[] | 'lost'
}
/**
 * `already-here`: this invitation was used on this phone; its member unlocks with the PIN instead.
 * `key-needed`: the ward has a key that the link does not bring: repeat with `recovered`.
 */
export type JoinFailure =
  | ApiFailure
  | { kind: 'already-here'; member: string }
  | { kind: 'key-needed'; key: string }
export type JoinResult =
  | { ok: true; session: Session; keyMade: boolean }
  | { ok: false; failure: JoinFailure }

/**
 * Enrols this phone and unlocks it. Safe to repeat at any point where it broke off: the phone's keys are kept before
 * the server is asked, and the same keys get the same identity [S3] (D49).
 * @param pin six digits that `pinProblem` accepts
 */
export async function joinTeam(joining: Joining, door: Door = appDoor): Promise<JoinResult> {
  const { link, deviceLabel } = joining
  const here = await memberOfInvitation(link.invitation)
  if (here) return { ok: false, failure: { kind: 'already-here', member: here } }
  const was = link.member ? ({ ok: true, value: undefined } as const) : await forgottenHere(door, link)
  if (!was.ok) return was
  const pairs = await pairsForInvitation(link.invitation)
  const also = { ...(await alsoTold(link, pairs.exchange)), ...(was.value && { was: was.value }) }
  const enrolled = await enrol(door, link, pairs.signing, deviceLabel, also)
  if (!enrolled.ok) return enrolled
  return whileNobodyLeaves(enrolled.value.member, () => settle(joining, enrolled.value, pairs))
}

/** Keeps whom the server has enrolled, and unlocks them. Nobody erases anything of theirs meanwhile. */
async function settle(joining: Joining, enrolled: Enrolled, pairs: Pairs): Promise<JoinResult> {
  const { link, pin } = joining
  const { wardKey, ...identity } = enrolled
  const before = await whoWasHere(identity.member)
  const keys = await joinedKeys({ ...joining, identity, wardKey, before })
  if (!keys) return { ok: false, failure: { kind: 'key-needed', key: wardKey?.id ?? '' } }
  const seal = await newPinSeal(pin)
  const row = await registryRow({ identity, link, pairs, keys, before, seal })
  if (!(await keep(row))) return { ok: false, failure: { kind: 'already-here', member: row.member } }
  return { ok: true, session: await openSession(row, keys.ring, seal), keyMade: keys.isMade }
}

/** Who this phone was before (D47). Where only erasing was left it is done first: a store half gone is nobody's. */
async function whoWasHere(member: string): Promise<RegistryRow | undefined> {
  const before = await memberRow(member)
  if (before?.leaving?.step !== 'erase') return before
  const { eraseMember } = await import('../storage/erasing.ts')
  await eraseMember(member)
  return undefined
}

async function memberOfInvitation(invitation: string): Promise<string | null> {
  const rows = await withDatabase(registry, () => registry.members.toArray())
  return rows.find((row) => row.invitation === invitation)?.member ?? null
}

type Pairs = { signing: CryptoKeyPair; exchange: CryptoKeyPair }

/** The keys made for this invitation before, or new ones, kept before anybody is asked. */
async function pairsForInvitation(invitation: string): Promise<Pairs> {
  const made = { signing: await newSigningKeys(), exchange: await newExchangeKeys() }
  return inRegistry(['joining'], async ({ joining }) => {
    const known = await joining.get(invitation)
    const pairs = { ...made, ...known }
    await joining.put({ invitation, ...pairs })
    return pairs
  })
}

/** Where to wrap keys for this phone, which key the link brings, and who this phone was before (D47). */
async function alsoTold({ key, member, ward }: JoinLink, exchange: CryptoKeyPair): Promise<AlsoTold> {
  const before = member && (await memberRow(member))
  return {
    ...(ward !== null && { exchangeKey: await publicKeyText(exchange) }),
    ...(ward !== null && key && { holds: key.id }),
    ...(before && { replaces: before.identity.device }),
  }
}

type NewRow = {
  identity: Identity
  link: JoinLink
  pairs: Pairs
  keys: JoinedKeys
  before: RegistryRow | undefined
  seal: PinSeal
}

async function registryRow({ identity, link, pairs, keys, before, seal }: NewRow): Promise<RegistryRow> {
  const deviceKey = await newDeviceKey()
  const { signing, exchange } = pairs
  return {
    member: identity.member,
    identity,
    hamletNames: link.about?.hamlets ?? before?.hamletNames ?? [],
    invitation: link.invitation,
    signing,
    exchange,
    deviceKey,
    wrapped: await wrapKeyring(keys.ring, seal, deviceKey),
    pin: noWrongPin,
    idleMinutes: before?.idleMinutes ?? DEFAULT_IDLE_MINUTES,
    storeBorn: before?.storeBorn ?? null,
    canary: { received: 0, unsent: 0, at: new Date().toISOString(), ...before?.canary, lastSentNo: 0 },
    lastUsed: null,
    contact: afterContact(Date.now(), Date.now()),
    ...(keys.isUnannounced && { unannounced: true }),
  }
}

/**
 * Two taps or two tabs may join at once: the first row stays, since the ward key it wraps may exist nowhere else [P1].
 * @returns whether this row is the one that is kept
 */
const keep = (row: RegistryRow): Promise<boolean> =>
  inRegistry(['members', 'joining'], async ({ members, joining }) => {
    const known = await members.get(row.member)
    if (known?.invitation === row.invitation) return false
    await members.put(row)
    await joining.delete(row.invitation)
    return true
  })
