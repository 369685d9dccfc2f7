import { Dexie } from 'dexie'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { verifyDigests } from '../board/reading.ts'
import type { StoredRow } from '../rows.ts'
import { HAMLET, WARD } from '../session.suite.ts'
import { Store, storeName } from '../store.ts'
import { inTransaction } from '../tables.ts'
import { Documents, documentTables } from './documents.ts'

const stores: Store[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) {
    await store.delete()
    store.end()
  }
})
async function emptyStore(): Promise<Store> {
  const store = new Store(uuidv7())
  stores.push(store)
  await store.open()
  return store
}

const MANY = 500
const ids = Array.from({ length: MANY }, (_, at) =>
  uuidv7(Date.parse('2026-11-02T01:00:00.000Z') + at * 1_000),
)
const idAt = (place: number): string => ids[place % MANY] ?? ''
const row = (id: string, change: Partial<StoredRow> = {}): StoredRow => ({
  ...{ id, kind: 'visit', scope: HAMLET, ver: 1, order: 1, pass: 1, by: null, no: 0 },
  ...{ at: '2026-11-02T01:00:00.000Z', body: { result: 'met' }, ...change },
})
const write = (store: Store, puts: StoredRow[], gone: string[] = []) =>
  inTransaction(store, 'rw', documentTables, async (tables) => new Documents(tables).write(puts, gone))
const byId = (rows: readonly StoredRow[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

/** How a document may lie: confirmed, confirmed and written here, unconfirmed, changed here since, of the whole ward. */
const lies: Partial<StoredRow>[] = [
  {},
  { wrote: 1 },
  { ver: 0, wrote: 1 },
  { acked: { result: 'absent' }, wrote: 1 },
  { scope: WARD, wardKind: 'hamlet', kind: 'hamlet' },
]
const Write = fc.record({
  puts: fc.uniqueArray(
    fc.record({ place: fc.nat(MANY - 1), lie: fc.nat(lies.length - 1), ver: fc.integer({ min: 1, max: 9 }) }),
    { maxLength: 150, selector: ({ place }) => place },
  ),
  gone: fc.uniqueArray(fc.nat(MANY - 1), { maxLength: 60 }),
})

describe('documents lie alone or in packs, and nobody sees the difference', () => {
  it('after any row of writes, all, some and those written here are what a plain list would hold', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(Write, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(MANY - 1)),
        async (writes, asked) => {
          const store = await emptyStore()
          const plain = new Map<string, StoredRow>()
          for (const { puts, gone } of writes) {
            const rows = puts.map(({ place, lie, ver }) => row(idAt(place), { ver, ...lies[lie] }))
            const put = new Set(rows.map(({ id }) => id))
            const left = gone.map(idAt).filter((id) => !put.has(id))
            await write(store, rows, left)
            for (const one of rows) plain.set(one.id, one)
            for (const id of left) plain.delete(id)
          }
          const wanted = [...new Set(asked.map(idAt))]
          expect(byId(await new Documents(store).all())).toEqual(byId([...plain.values()]))
          expect(byId(await new Documents(store).some(wanted))).toEqual(
            byId(wanted.flatMap((id) => plain.get(id) ?? [])),
          )
          expect(byId(await new Documents(store).written())).toEqual(
            byId([...plain.values()].filter(({ wrote }) => wrote)),
          )
          store.end()
          await Dexie.delete(store.name)
        },
      ),
      { numRuns: 60 },
    ))

  it('a first page of 2,000 is some thirty records of the database, and one change of it rewrites one of them', async () => {
    const store = await emptyStore()
    const page = Array.from({ length: 2_000 }, () => row(uuidv7()))
    await write(store, page)
    const packs = await store.packs.count()
    expect(packs).toBeLessThan(40)
    expect(await store.rows.count()).toBe(0)
    const before = new Map((await store.packs.toArray()).map((pack) => [pack.id, pack.rows]))
    await write(store, [row(page[777]?.id ?? '', { ver: 2 })])
    const after = await store.packs.toArray()
    expect(after.filter(({ id, rows }) => before.get(id) !== rows)).toHaveLength(1)
    expect(after).toHaveLength(packs)
  })

  it('[S1] a document lies alone while something of it waits, and is packed with its receipt', async () => {
    const store = await emptyStore()
    const id = idAt(3)
    await write(store, [row(idAt(1)), row(id, { ver: 0, wrote: 1 })])
    expect(await store.rows.toCollection().primaryKeys()).toEqual([id])
    await write(store, [row(id, { ver: 1, wrote: 1 })])
    expect(await store.rows.count()).toBe(0)
    await write(store, [row(id, { ver: 1, wrote: 1, acked: { result: 'met' }, body: { result: 'absent' } })])
    expect(await store.rows.toCollection().primaryKeys()).toEqual([id])
    expect(await new Documents(store).all()).toHaveLength(2)
  })

  it('receipts of neighbours leave alone what came to lie between them', async () => {
    const store = await emptyStore()
    const [first, between, last] = [idAt(10), idAt(11), idAt(12)]
    await write(store, [row(first, { ver: 0, wrote: 1 }), row(last, { ver: 0, wrote: 1 })])
    const hamlet = row(between, { scope: WARD, wardKind: 'hamlet', kind: 'hamlet' })
    await write(store, [hamlet, row(first), row(last)])
    expect(await store.rows.toArray()).toEqual([hamlet])
    expect(await new Documents(store).all()).toHaveLength(3)
  })
})

it('(D18) what an older app in another tab wrote by itself is packed at the daily look, and is the newer of the two', async () => {
  const store = await emptyStore()
  await write(
    store,
    ids.slice(0, 100).map((id) => row(id)),
  )
  const older = ids.slice(50, 200).map((id) => row(id, { ver: 2 }))
  await store.rows.bulkPut([...older, row(idAt(300), { ver: 0, wrote: 1 })])
  const before = byId(await new Documents(store).all())
  await verifyDigests(store)
  expect(await store.rows.toCollection().primaryKeys()).toEqual([idAt(300)])
  expect(byId(await new Documents(store).all())).toEqual(before)
  expect((await new Documents(store).one(idAt(60)))?.ver).toBe(2)
})

it('(D18) a database in which every document lay alone is packed when it is opened, whole', async () => {
  const member = uuidv7()
  const old = new Dexie(storeName(member))
  old.version(2).stores({
    ...{ rows: 'id, wardKind, wrote', outbox: '++no, &mid, id', refusals: '++id, document', scopes: 'scope' },
    ...{ drafts: 'id', snapshots: 'key', touched: '++n', facts: 'key', carried: 'id' },
  })
  const rows = ids.map((id, at) => row(id, lies[at % lies.length]))
  await old.table('rows').bulkPut(rows)
  await old
    .table('facts')
    .put({ key: 'store', born: uuidv7(), device: null, numberOffset: 0, lastContact: null })
  old.close()
  const store = new Store(member)
  stores.push(store)
  expect(byId(await new Documents(store).all())).toEqual(byId(rows))
  expect(await store.rows.count()).toBe((MANY / lies.length) * 3)
})
