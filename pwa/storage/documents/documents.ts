import type { Table } from 'dexie'
import { withDatabase } from '../reopen.ts'
import type { StoredRow } from '../rows.ts'
import type { Store } from '../store.ts'
import { inTransaction, type Tables } from '../tables.ts'
import { together } from '../together.ts'
import { liesAlone, type Pack, packsOf, startFor, unpacked } from './pack.ts'

/** A list of neighbours costs less than each of its rows asked for by itself, as long as most of it is wanted. */
const NEIGHBOURS = 5
const MANY = 20

/** What a transaction over documents must be over. */
export const documentTables = ['rows', 'packs'] as const

type Rows = Map<string, StoredRow>

/**
 * The documents of a store inside one transaction over `documentTables`: every read and write of a document goes through
 * here, so that nobody else knows whether it lies by itself or in a pack. Written once, at the end.
 */
export class Documents {
  readonly #rows: Table<StoredRow, string>
  readonly #packs: Table<Pack, string>
  /** Ids that lie alone, and where packs begin, as the transaction found them. */
  #known: Promise<{ alone: Set<string>; starts: string[] }> | null = null
  readonly #opened = new Map<string, Rows>()

  constructor({ rows, packs }: Pick<Tables, 'rows' | 'packs'>) {
    this.#rows = rows
    this.#packs = packs
  }

  async one(id: string): Promise<StoredRow | undefined> {
    return (await this.some([id]))[0]
  }

  /** Those of the ids that are there, in no order. */
  async some(ids: readonly string[]): Promise<StoredRow[]> {
    if (ids.length === 0) return []
    const { alone, starts } = await this.#look()
    const [single, others] = [ids.filter((id) => alone.has(id)), ids.filter((id) => !alone.has(id))]
    const places = others.map((id) => startFor(starts, id))
    const [found] = await together([this.#readAlone(single, alone), this.#open([...new Set(places)], starts)])
    for (const [at, id] of others.entries()) {
      const row = this.#opened.get(places[at] ?? '')?.get(id)
      if (row) found.push(row)
    }
    return found
  }

  /** Every document. */
  async all(): Promise<StoredRow[]> {
    const [single, packs] = await together([this.#rows.toArray(), this.#packs.toArray()])
    const alone = new Set(single.map(({ id }) => id))
    this.#known ??= Promise.resolve({ alone, starts: packs.map(({ id }) => id) })
    for (const pack of packs) this.#take(pack)
    const packed = packs.flatMap(({ id }) => [...(this.#opened.get(id)?.values() ?? [])])
    return [...single, ...(alone.size > 0 ? packed.filter(({ id }) => !alone.has(id)) : packed)]
  }

  /** What was written on this phone, and may have to be sent again [S8]. */
  async written(): Promise<StoredRow[]> {
    const [single, packs] = await together([
      this.#rows.toArray(),
      this.#packs.where('wrote').equals(1).toArray(),
    ])
    return [...single, ...packs.flatMap(unpacked)].filter(({ wrote }) => wrote)
  }

  /**
   * Writes documents, each where it belongs now, and removes others.
   * @param puts no id twice
   */
  async write(puts: readonly StoredRow[], gone: readonly string[]): Promise<void> {
    const { alone, starts } = await this.#look()
    const single = puts.filter(liesAlone)
    const packing = puts.filter((row) => !liesAlone(row))
    const leaving = [...packing.map(({ id }) => id), ...gone].filter((id) => alone.has(id))
    const [packs, empty] = await this.#repack(packing, [...single.map(({ id }) => id), ...gone], starts)
    await together([
      single.length > 0 && this.#rows.bulkPut(single),
      leaving.length > 0 && this.#takeAway(leaving, [...alone, ...single.map(({ id }) => id)]),
      packs.length > 0 && this.#packs.bulkPut(packs),
      empty.length > 0 && this.#packs.bulkDelete(empty),
    ])
  }

  /** Packs what lies alone without need: an older app in another tab knows of no packs and writes every document by itself. */
  async gather(): Promise<void> {
    const strays = (await this.#rows.toArray()).filter((row) => !liesAlone(row))
    if (strays.length > 0) await this.write(strays, [])
  }

  #look(): Promise<{ alone: Set<string>; starts: string[] }> {
    this.#known ??= together([
      this.#rows.toCollection().primaryKeys(),
      this.#packs.toCollection().primaryKeys(),
    ]).then(([alone, starts]) => ({ alone: new Set(alone), starts }))
    return this.#known
  }

  /** Ids begin with the time they were made, so what is asked for together mostly lies side by side. */
  async #readAlone(ids: readonly string[], alone: ReadonlySet<string>): Promise<StoredRow[]> {
    if (ids.length === 0) return []
    const [first, last] = endsOf(ids)
    const between = [...alone].filter((id) => id >= first && id <= last).length
    if (ids.length < MANY || between > ids.length * NEIGHBOURS)
      return (await this.#rows.bulkGet([...ids])).flatMap((row) => row ?? [])
    const wanted = new Set(ids)
    const rows = await this.#rows.where('id').between(first, last, true, true).toArray()
    return rows.filter(({ id }) => wanted.has(id))
  }

  async #open(places: readonly string[], starts: readonly string[]): Promise<void> {
    const unread = places.filter((start) => !this.#opened.has(start) && startFor(starts, start) === start)
    if (unread.length === 0) return
    for (const pack of await this.#packs.bulkGet(unread)) if (pack) this.#take(pack)
  }

  #take(pack: Pack): void {
    if (!this.#opened.has(pack.id))
      this.#opened.set(pack.id, new Map(unpacked(pack).map((row) => [row.id, row])))
  }

  /** The packs that change, and the starts of those that end. */
  async #repack(
    packing: readonly StoredRow[],
    leaving: readonly string[],
    starts: readonly string[],
  ): Promise<[Pack[], string[]]> {
    const coming = byPack(packing, starts)
    await this.#open([...coming.keys(), ...leaving.map((id) => startFor(starts, id))], starts)
    const changed = new Set(coming.keys())
    for (const id of leaving) {
      const start = startFor(starts, id)
      if (this.#opened.get(start)?.delete(id)) changed.add(start)
    }
    const packs: Pack[] = []
    const empty: string[] = []
    for (const start of changed) {
      const rows: Rows = this.#opened.get(start) ?? new Map()
      for (const row of coming.get(start) ?? []) rows.set(row.id, row)
      const sorted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
      if (sorted.length > 0) packs.push(...packsOf(start, sorted))
      else empty.push(start)
    }
    return [packs, empty]
  }

  /**
   * What got its receipt is mostly all that lay alone between its first and last: one range goes faster than each of it.
   * @param alone what lies alone before or after this
   */
  async #takeAway(ids: string[], alone: readonly string[]): Promise<void> {
    const going = new Set(ids)
    const [first, last] = endsOf(ids)
    const isWhole = alone.every((id) => going.has(id) || id < first || id > last)
    if (isWhole) await this.#rows.where('id').between(first, last, true, true).delete()
    else await this.#rows.bulkDelete(ids)
  }
}

function endsOf(ids: readonly string[]): [first: string, last: string] {
  const sorted = [...ids].sort()
  return [sorted[0] ?? '', sorted[sorted.length - 1] ?? '']
}

function byPack(rows: readonly StoredRow[], starts: readonly string[]): Map<string, StoredRow[]> {
  const packs = new Map<string, StoredRow[]>()
  for (const row of rows) {
    const start = startFor(starts, row.id)
    const others = packs.get(start)
    if (others) others.push(row)
    else packs.set(start, [row])
  }
  return packs
}

/** Some documents, in no order, with the connection opened again when it was lost. */
export const readDocuments = (store: Store, ids: readonly string[]): Promise<StoredRow[]> =>
  withDatabase(store, () =>
    inTransaction(store, 'r', documentTables, async (tables) => new Documents(tables).some(ids)),
  )

export const readDocument = async (store: Store, id: string): Promise<StoredRow | undefined> =>
  (await readDocuments(store, [id]))[0]
