import {
  CARRIED,
  type CarriedHead,
  type CarriedPart,
  MAX_CARRIED_PARTS,
  MAX_MUTATIONS,
  type Mutation,
} from '../../../contract/index.ts'
import { noteCanary } from '../canary.ts'
import { StorageFailure } from '../failure.ts'
import { fixNumbers, numbered } from '../numbering.ts'
import { openStore } from '../openStore.ts'
import { memberRow, type RegistryRow } from '../registry.ts'
import { withDatabase } from '../reopen.ts'
import type { OutboxEntry } from '../rows.ts'
import type { Store } from '../store.ts'
import { inTransaction } from '../tables.ts'
import { fileText } from './carriedFile.ts'
import { sealPart } from './sealPart.ts'

/** A file of unsent work, ready to be handed over. `text` only ever opens at the ward. */
export type UnsentFile = { name: string; text: string; count: number; made: string }
/** `no-key`: this phone has not been in contact since the ward could take files; it must be once. */
export type UnsentResult = { ok: true; file: UnsentFile } | { ok: false; problem: 'nothing' | 'no-key' }

/** Bytes of mutations in one part, so that it stays well below what a call may carry once sealed. */
const PART_BYTES = 150_000

/**
 * [S14] Everything of a member that waits, as a file for somebody who goes where there is signal. Needs neither network nor
 * PIN: nothing is opened that was sealed. What waits goes on waiting until the ward itself has answered this phone.
 * @throws StorageFailure `storage-lost`
 */
export async function unsentFile(member: string): Promise<UnsentResult> {
  const row = await memberRow(member)
  if (!row) throw new StorageFailure('storage-lost')
  const { carryKey, ward } = row.identity
  if (!carryKey || !ward) return { ok: false, problem: 'no-key' }
  const store = await openStore(row)
  try {
    const muts = await waiting(store)
    const last = muts.at(-1)
    if (!last) return { ok: false, problem: 'nothing' }
    const made = new Date(Date.now() + store.clockOffset).toISOString()
    // The numbers leave this phone: no later database may use them again [S3].
    await noteCanary(store, member, last.no)
    const groups = inParts(muts).slice(0, MAX_CARRIED_PARTS)
    const parts = await sealAll(row, groups, made)
    const name = `to-so-viec-chua-gui-${made.slice(0, 10)}.txt`
    return { ok: true, file: { name, text: fileText(parts), count: groups.flat().length, made } }
  } finally {
    store.end()
  }
}

/** How much of a member waits on this phone; 0 when that cannot be said. */
export async function unsentCount(member: string): Promise<number> {
  const row = await memberRow(member)
  if (!row) return 0
  const store = await openStore(row).catch(() => null)
  if (!store) return 0
  try {
    return await withDatabase(store, () => store.outbox.count())
  } finally {
    store.end()
  }
}

const waiting = (store: Store): Promise<Mutation[]> =>
  withDatabase(store, () =>
    inTransaction(store, 'rw', ['outbox', 'facts'], async (tables) => {
      const offset = await fixNumbers(tables)
      const entries = await tables.outbox.orderBy('no').toArray()
      return entries.map((entry: OutboxEntry) => numbered(entry, offset))
    }),
  )

async function sealAll(
  row: RegistryRow,
  groups: readonly Mutation[][],
  made: string,
): Promise<CarriedPart[]> {
  const { identity, signing, hamletNames } = row
  const { ward, device, name, carryKey } = identity
  if (!ward || !carryKey) throw new StorageFailure('not-allowed')
  const about = { v: CARRIED, ward, device, name, teams: hamletNames, made, key: carryKey }
  return Promise.all(
    groups.map((group, i) => {
      const head: CarriedHead = { ...about, count: group.length, part: i + 1, of: groups.length }
      return sealPart(head, group, signing.privateKey)
    }),
  )
}

/** In order, as many as a call takes. */
function inParts(muts: readonly Mutation[]): Mutation[][] {
  const parts: Mutation[][] = []
  let bytes = PART_BYTES
  for (const mut of muts) {
    const size = JSON.stringify(mut).length
    const part = parts.at(-1)
    if (!part || part.length === MAX_MUTATIONS || bytes + size > PART_BYTES) {
      parts.push([mut])
      bytes = size
    } else {
      part.push(mut)
      bytes += size
    }
  }
  return parts
}
