import { reachOf, type TokenSource } from '../../contract/index.ts'
import { appDoor, type Door } from '../account/door.ts'
import { signIn } from '../account/signIn.ts'
import { noteCanary } from '../storage/canary.ts'
import { endRescue, eraseMember, stayAfterAll } from '../storage/erasing.ts'
import { StorageFailure } from '../storage/failure.ts'
import { whileNobodyLeaves } from '../storage/leaving.ts'
import { openStore } from '../storage/openStore.ts'
import { memberRow, type RegistryRow } from '../storage/registry.ts'
import type { Store } from '../storage/store.ts'
import { handIn } from '../sync/handIn.ts'

/** How far somebody's leaving has come: `gone` from this phone; `later` when there was no network; or `stays` after all. */
export type LeaveState = 'gone' | 'later' | 'stays'

/**
 * [P3] [S7] A retired phone: hands in what waits, then erases. Goes on from where it broke off, and may run in two tabs:
 * one of them waits for the other.
 */
export const leaveNow = (member: string, door: Door = appDoor): Promise<LeaveState> =>
  whileNobodyLeaves(member, () => leave(member, door))

async function leave(member: string, door: Door): Promise<LeaveState> {
  const row = await memberRow(member)
  if (!row?.leaving) return row ? 'stays' : 'gone'
  if (row.leaving.step === 'rescue') {
    const state = await rescue(row, door)
    if (state !== 'gone') return state
  }
  await eraseMember(member)
  return 'gone'
}

async function rescue(row: RegistryRow, door: Door): Promise<LeaveState> {
  const store = await storeOf(row)
  try {
    const isSender = reachOf('sync.push', row.identity.role) !== null
    const end = store && isSender ? await handIn({ ...partsOf(row, store, door) }) : 'done'
    if (end === 'stays') await stayAfterAll(row.member)
    if (end !== 'done') return end
    await endRescue(row, store)
    return 'gone'
  } finally {
    store?.end()
  }
}

/** Null when the browser took the store away: then nothing is left to hand in. */
async function storeOf(row: RegistryRow): Promise<Store | null> {
  try {
    return await openStore(row)
  } catch (error) {
    if (error instanceof StorageFailure && error.code === 'storage-lost') return null
    throw error
  }
}

const partsOf = ({ member, identity, signing }: RegistryRow, store: Store, door: Door) => ({
  ...{ store, identity, door, tokens: tokensOf({ identity, signing }, door) },
  now: Date.now,
  noteSent: (no: number) => noteCanary(store, member, no),
})

/** The device's own key signs in, without a session: nothing sealed has to be opened for handing it in. */
const tokensOf = (
  { identity, signing }: Pick<RegistryRow, 'identity' | 'signing'>,
  door: Door,
): TokenSource => ({
  async token() {
    const signed = await signIn(door, identity, signing)
    return signed.ok ? { ok: true, value: signed.value.token } : signed
  },
})
