import { StorageFailure } from '../storage/failure.ts'
import { beginOpening } from '../storage/openStore.ts'
import { inRegistry, isFull, memberRow, type PinState, type RegistryRow } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import type { Store } from '../storage/store.ts'
import { SILENT_DAYS, silentDays } from './contact.ts'
import { appDoor, type Door } from './door.ts'
import { openSession } from './openSession.ts'
import { afterWrongPin, noWrongPin, type Steady, thisOpening, triesLeft, waitLeft } from './pinSlowdown.ts'
import { forgetUnwritten, keepUnwritten, unwrittenPin } from './pinUnwritten.ts'
import { type PinSeal, pinSealOf, type RawKeyring, unwrapKeyring, withoutDeviceSeal } from './wrapping.ts'

/** `leaving`: this phone was retired; nothing is read any more, and what was not sent waits, sealed, to be handed in [S7]. */
export type PinRefused =
  | { ok: false; reason: 'wrong-pin'; triesLeft: number; waitSeconds: number }
  | { ok: false; reason: 'wait'; waitSeconds: number }
  | { ok: false; reason: 'member-unknown' }
  | { ok: false; reason: 'leaving' }
/** `silent`: the PIN is right, but the server was not heard for 60 days and cannot be asked now (D50). Nothing is erased. */
export type UnlockResult =
  | { ok: true; session: Session }
  | PinRefused
  | { ok: false; reason: 'silent'; days: number }

/**
 * Opens the session of somebody enrolled here. Needs no network (D45) (D46), unless the server was not heard for 60 days:
 * then it is asked whether this phone still belongs to the team (D50).
 * @throws StorageFailure `storage-lost`
 */
export async function unlock(
  member: string,
  pin: string,
  clock = Date.now,
  door: Door = appDoor,
  steady = thisOpening,
): Promise<UnlockResult> {
  let begun: Store | undefined
  const checked = await tryPin(member, pin, steady, (row) => {
    begun = beginOpening(row)
  }).catch((error: unknown) => {
    begun?.end()
    throw error
  })
  if (!checked.ok) {
    begun?.end()
    return checked
  }
  const { row, raw, seal, forgive } = checked
  const days = row.contact ? silentDays(row.contact, clock()) : 0
  if (days < SILENT_DAYS) {
    const [session] = await Promise.all([openSession(row, raw, seal, begun), forgive()])
    return { ok: true, session }
  }
  // A store that must go now must not be held open.
  begun?.end()
  await forgive()
  const heard = await heardOf(row, door)
  if (heard === 'retired') return leaving
  if (heard === 'nobody') return { ok: false, reason: 'silent', days }
  return { ok: true, session: await openSession(row, raw, seal) }
}

/** Needed once in sixty days, so its code comes only then; where even that cannot be had, nobody was heard. */
const heardOf = async (row: RegistryRow, door: Door): Promise<'heard' | 'retired' | 'nobody'> => {
  const part = await import('./regainContact.ts').catch(() => null)
  return part ? part.regainContact(row, door) : 'nobody'
}

/** [S7] Who is leaving this phone is not let in any more. */
const leaving: PinRefused = { ok: false, reason: 'leaving' }

export type PinChecked = { ok: true; row: RegistryRow; raw: RawKeyring; seal: PinSeal } | PinRefused

/**
 * The ward keys behind a PIN.
 * @throws StorageFailure `key-missing` when this is not the phone that wrapped them: no PIN helps then
 */
export async function checkPin(member: string, pin: string, steady = thisOpening): Promise<PinChecked> {
  const checked = await tryPin(member, pin, steady)
  if (!checked.ok) return checked
  const { forgive, ...known } = checked
  await forgive()
  return known
}

type PinTried = (Extract<PinChecked, { ok: true }> & { forgive: () => Promise<void> }) | PinRefused

/**
 * One try. It is written down as wrong before anything is made of it and taken back (`forgive`) when it was right, so that closing
 * the app in between gives no free tries. The rounds of the PIN take longest: they run while that is written.
 */
async function tryPin(
  member: string,
  pin: string,
  steady: Steady,
  onKnown: (row: RegistryRow) => void = () => {},
): Promise<PinTried> {
  const known = await memberRow(member)
  if (known?.leaving) return leaving
  const inner = known ? await withoutDeviceSeal(known.wrapped, known.deviceKey) : null
  if (known && !inner) throw new StorageFailure('key-missing')
  const rounds = known && pinSealOf(known.wrapped, pin)
  if (known) onKnown(known)
  // Asked for below, unless the try is refused: then nobody does.
  rounds?.catch(() => undefined)
  const counted = await countTry(member, steady)
  if (!counted || !inner || !rounds) return { ok: false, reason: 'member-unknown' }
  const { row, left } = counted
  if (left > 0) return { ok: false, reason: 'wait', waitSeconds: seconds(left) }
  const seal = await rounds
  const raw = await unwrapKeyring(inner, seal)
  if (!raw) return wrongPin(row, steady)
  const forgive = () => keepPin(member, () => noWrongPin).then(() => undefined)
  return { ok: true, row: { ...row, pin: noWrongPin }, raw, seal, forgive }
}

const wrongPin = ({ pin }: RegistryRow, steady: Steady): PinRefused => ({
  ...{ ok: false, reason: 'wrong-pin', triesLeft: triesLeft(pin) },
  waitSeconds: seconds(waitLeft(pin, steady).left),
})

/** Seconds until the next try is allowed; 0 means now. What has passed is kept, for the next opening of the app. */
export async function pinWait(member: string, steady = thisOpening): Promise<number> {
  const row = await memberRow(member)
  if (!row || pinOf(row).waitMs === 0) return 0
  const looked = await keepPin(member, (pin) => waitLeft(pin, steady).state)
  return seconds(looked?.pin.waitMs ?? 0)
}

/** `left`: milliseconds to wait, then nothing was counted. */
async function countTry(member: string, steady: Steady): Promise<{ left: number; row: RegistryRow } | null> {
  let left = 0
  const row = await keepPin(member, (pin) => {
    const look = waitLeft(pin, steady)
    left = look.left
    return left > 0 ? look.state : afterWrongPin(pin, steady)
  })
  return row && !row.leaving ? { left, row } : null
}

/**
 * Changes what is known of somebody's tries, in one transaction, so that two tabs cannot use the same try. A full phone keeps it
 * beside the registry: it neither locks out who knows the PIN nor lets anybody guess without a wait (D31) (D47).
 */
async function keepPin(member: string, change: (pin: PinState) => PinState): Promise<RegistryRow | null> {
  try {
    const row = await inRegistry(['members'], async ({ members }) => {
      const known = await members.get(member)
      if (!known || known.leaving) return known ?? null
      const changed = { ...known, pin: change(pinOf(known)) }
      await members.put(changed)
      return changed
    })
    forgetUnwritten(member)
    return row
  } catch (error) {
    if (!isFull(error)) throw error
    return keepPinBeside(member, change)
  }
}

async function keepPinBeside(
  member: string,
  change: (pin: PinState) => PinState,
): Promise<RegistryRow | null> {
  const row = await memberRow(member)
  if (!row || row.leaving) return row ?? null
  const pin = change(pinOf(row))
  keepUnwritten(member, pin)
  return { ...row, pin }
}

/** What a full phone could not write goes before what is written. */
const pinOf = (row: RegistryRow): PinState => unwrittenPin(row.member) ?? row.pin

const seconds = (ms: number): number => Math.ceil(ms / 1000)
