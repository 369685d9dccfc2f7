import { Dexie } from 'dexie'
import * as v from 'valibot'
import { StorageFailure } from './failure.ts'
import { type Canary, changeMember, noteMember, type RegistryRow, registry } from './registry.ts'
import { withDatabase } from './reopen.ts'
import { isRow } from './rowKinds.ts'
import { Store, storeName } from './store.ts'

/** What an eviction took from one member: `received` is safe at the ward, `unsent` was only here. `name` '' when forgotten too. */
export type LostMember = { member: string; name: string } & Pick<Canary, 'received' | 'unsent' | 'at'>
export type Eviction = { lost: false } | { lost: true; members: LostMember[] }

/** A second memory beside the databases: a browser that clears one kind of storage may leave the other (D32). */
const MARKER = 'toso.canary'
const Marker = v.array(
  v.object({
    member: v.string(),
    received: v.number(),
    unsent: v.number(),
    lastSentNo: v.number(),
    at: v.string(),
  }),
)
type Marker = v.InferOutput<typeof Marker>
type Memory = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Notes what is safe and what is not, after each sync and at lock, so that an eviction can be told honestly. On a full phone
 * what was noted before stays: nothing that is to be sent waits for it (D31). Numbers a later database uses again are met by
 * PROTOCOL 2.8.
 * @param sentNo highest number about to be sent: a new database must go on after it [S3]
 */
export async function noteCanary(
  store: Store,
  member: string,
  sentNo = 0,
  memory: Memory = localStorage,
): Promise<void> {
  const { received, unsent, names } = await withDatabase(store, () =>
    store.transaction('r', store.facts, store.outbox, store.rows, async () => ({
      received: (await store.readFacts()).received,
      unsent: await store.outbox.count(),
      names: await hamletNames(store),
    })),
  )
  const at = new Date(Date.now() + store.clockOffset).toISOString()
  const isKept = await noteMember(member, (row) => {
    const lastSentNo = Math.max(row.canary.lastSentNo, sentNo)
    const known = row.identity.hamlets.flatMap((code) => names.get(code) ?? [])
    return {
      ...row,
      canary: { received, unsent, lastSentNo, at },
      hamletNames: known.length > 0 ? known : row.hamletNames,
    }
  })
  if (isKept) writeMarker(memory, await withDatabase(registry, () => registry.members.toArray()))
}

/** The databases of which nobody knows any more, or which are not the ones that were made (D32, D33). Asked at every start. */
export async function checkEviction(memory: Memory = localStorage): Promise<Eviction> {
  const rows = await withDatabase(registry, () => registry.members.toArray())
  const gone: LostMember[] = []
  for (const row of rows) {
    // Who is leaving is told so by other words.
    if (!row.leaving && (await isGone(row))) gone.push(lostMember(row.member, row.identity.name, row.canary))
  }
  const unknown = readMarker(memory).filter(({ member }) => rows.every((row) => row.member !== member))
  gone.push(...unknown.map((mark) => lostMember(mark.member, '', mark)))
  return gone.length > 0 ? { lost: true, members: gone } : { lost: false }
}

/** The message was read. Stores that are gone are made anew at the next unlock, and filled from the ward. */
export async function acknowledgeEviction(memory: Memory = localStorage): Promise<void> {
  const eviction = await checkEviction(memory)
  if (!eviction.lost) return
  for (const { member } of eviction.members) await takeNewStore(member)
  writeMarker(memory, await withDatabase(registry, () => registry.members.toArray()))
}

/** [S3] (D33) The member's store is known to be gone: the next one is made anew, and filled from the ward. */
export const takeNewStore = (member: string): Promise<void> =>
  changeMember(member, (row) => ({ ...row, storeBorn: null }))

/** A store made anew under the old name is as gone as a missing one (D33). */
async function isGone({ member, storeBorn }: RegistryRow): Promise<boolean> {
  if (storeBorn === null) return false
  if (!(await Dexie.exists(storeName(member)))) return true
  const store = new Store(member)
  try {
    return (await withDatabase(store, () => store.readFacts())).born !== storeBorn
  } catch (error) {
    // Taken away, and made anew empty, while it was being looked at.
    if (error instanceof StorageFailure && error.code === 'storage-lost') return true
    throw error
  } finally {
    store.end()
  }
}

const lostMember = (member: string, name: string, { received, unsent, at }: Omit<Canary, 'lastSentNo'>) => ({
  ...{ member, name, received, unsent, at },
})

async function hamletNames(store: Store): Promise<Map<string, string>> {
  const rows = await store.rows.where('wardKind').equals('hamlet').toArray()
  return new Map(rows.flatMap((row) => (isRow(row, 'hamlet') ? [[row.body.code, row.body.name]] : [])))
}

function writeMarker(memory: Memory, rows: readonly RegistryRow[]): void {
  const marks: Marker = rows.map(({ member, canary }) => ({ member, ...canary }))
  memory.setItem(MARKER, JSON.stringify(marks))
}

/** Somebody left this phone: not a loss to be told of later. */
export function forgetMarker(member: string, memory: Memory = localStorage): void {
  memory.setItem(MARKER, JSON.stringify(readMarker(memory).filter((mark) => mark.member !== member)))
}

function readMarker(memory: Memory): Marker {
  try {
    return v.parse(Marker, JSON.parse(memory.getItem(MARKER) ?? '[]'))
  } catch {
    return []
  }
}
