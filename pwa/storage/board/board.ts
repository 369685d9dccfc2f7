import { breath } from '../breath.ts'
import type { Changed } from '../changes.ts'
import { withDatabase } from '../reopen.ts'
import type { Session } from '../session.ts'
import type { Store } from '../store.ts'
import { exclusionIn, isCorrection } from './exclusion.ts'
import { type Item, itemOf, type RecordItem, type Standing, type VoidItem } from './items.ts'
import { readKept } from './keptBoard.ts'
import { type Reading, readAll, readSome, standingsOf } from './reading.ts'
import { type Summary, summaryOf } from './summary.ts'

/**
 * Every document of the store in brief, in memory, for one unlocked session: lists, search, follow-ups and counts read
 * it instead of the database. It is filled once and then follows each commit by the ids that changed (D60).
 */
export class Board {
  readonly #session: Session
  readonly #store: Store
  readonly #items = new Map<string, Item>()
  readonly #standings = new Map<string, Standing>()
  /** Household → everything in it. */
  readonly #members = new Map<string, Set<string>>()
  /** Record → what voids or supersedes it; person → consents. */
  readonly #about = new Map<string, Set<string>>()
  readonly #summaries = new Map<string, Summary>()
  #stale: Set<string> | 'all' = 'all'
  #filling: Promise<void> | null = null
  #isFirst = true

  constructor(session: Session) {
    this.#session = session
    this.#store = session.store
    session.store.changes.subscribe((changed) => this.#expire(changed))
  }

  /** The board as of the last commit. */
  async upToDate(): Promise<this> {
    while (this.#stale === 'all' || this.#stale.size > 0 || this.#filling) {
      this.#filling ??= this.#fill().finally(() => {
        this.#filling = null
      })
      await this.#filling
    }
    return this
  }

  /** The same, and these documents as the store has them now: another tab's word of a commit may come late, or never (D13). */
  lookAgain(ids: readonly string[]): Promise<this> {
    this.#expire(ids)
    return this.upToDate()
  }

  /** Whether it was filled once: from then on it answers from memory. */
  get isFilled(): boolean {
    return !this.#isFirst && !this.#filling
  }

  item(id: string): Item | undefined {
    return this.#items.get(id)
  }

  items(): Item[] {
    return [...this.#items.values()]
  }

  /** All items of one kind. */
  all<K extends Item['kind']>(kind: K): Extract<Item, { kind: K }>[] {
    const isKind = (item: Item): item is Extract<Item, { kind: K }> => item.kind === kind
    return [...this.#items.values()].filter(isKind)
  }

  /** Persons, visits and records of a home, also those without effect any more. */
  membersOf(household: string): Item[] {
    return this.#resolve(this.#members.get(household))
  }

  /** What was written about a document: voids, superseding records, consents; in the ward's order. */
  about(id: string): Item[] {
    return this.#resolve(this.#about.get(id)).sort((a, b) => a.order - b.order)
  }

  /**
   * What takes a record out of every list and count: a void, or the record that counts in its place, settled as the ward
   * settles it (contract/corrections). What the ward refused takes nothing out.
   */
  exclusionOf(id: string): VoidItem | RecordItem | null {
    if (!this.#about.has(id) && !isCorrection(this.#items.get(id))) return null
    return exclusionIn(id, this.#helpAround(id))
  }

  /** Everything that corrects or takes back one another, around a document. */
  #helpAround(id: string): Item[] {
    const found = new Map<string, Item>()
    for (const queue = [id]; queue.length > 0; ) {
      const next = queue.pop() ?? ''
      if (found.has(next) || (next !== id && this.#standings.get(next)?.at === 'refused')) continue
      const item = this.#items.get(next)
      if (item) found.set(next, item)
      queue.push(...(this.#about.get(next) ?? []))
      if (item?.kind === 'assistance' && item.supersedes) queue.push(item.supersedes)
    }
    return [...found.values()]
  }

  isEffective(item: Item): boolean {
    return this.exclusionOf(item.id) === null
  }

  /** How a document stands with the ward. @param confirmed of a document that the board does not hold */
  standing(id: string, confirmed?: { ver: number; at: string }): Standing {
    const known = this.#items.get(id) ?? confirmed
    return (
      this.#standings.get(id) ??
      (known && known.ver > 0 ? { at: 'received', on: known.at } : { at: 'waiting' })
    )
  }

  summary(household: string): Summary {
    const known = this.#summaries.get(household)
    if (known) return known
    const members = this.membersOf(household).filter((item) => this.isEffective(item))
    const summary = summaryOf(household, members)
    this.#summaries.set(household, summary)
    return summary
  }

  #resolve(ids: ReadonlySet<string> | undefined): Item[] {
    return [...(ids ?? [])].flatMap((id) => this.#items.get(id) ?? [])
  }

  #expire(changed: Changed): void {
    if (changed === 'all') this.#stale = 'all'
    else if (this.#stale !== 'all') for (const id of changed) this.#stale.add(id)
  }

  async #fill(): Promise<void> {
    const stale = this.#stale
    this.#stale = new Set()
    try {
      if (stale === 'all') await this.#fillAll()
      else this.#replace([...stale], await withDatabase(this.#store, () => readSome(this.#store, [...stale])))
    } catch (error) {
      this.#stale = 'all'
      throw error
    }
  }

  /** At first from what was put aside and what changed since; after that, or without it, from every row. */
  async #fillAll(): Promise<void> {
    const kept = this.#isFirst ? await readKept(this.#session) : null
    this.#isFirst = false
    const reading = kept ?? (await withDatabase(this.#store, () => readAll(this.#store)))
    for (const map of [this.#items, this.#standings, this.#members, this.#about, this.#summaries]) map.clear()
    if (!('board' in reading)) return this.#add(reading)
    this.#session.learn(reading.board.texts)
    // Nobody has the board before it is filled once, so a finger may be heard in between.
    const rest = breath()
    for (const item of reading.board.items) {
      if (rest.isDue()) await rest.take()
      this.#place(item)
    }
    const standings = standingsOf(reading.waiting, reading.refusals)
    this.#replace(reading.ids, { rows: reading.rows, standings })
  }

  #replace(ids: readonly string[], reading: Reading): void {
    for (const id of ids) this.#remove(id)
    this.#add(reading)
  }

  #add({ rows, standings }: Reading): void {
    for (const [id, standing] of standings) this.#standings.set(id, standing)
    for (const row of rows) {
      const item = itemOf(row)
      if (item) this.#place(item)
    }
  }

  #place(item: Item): void {
    this.#items.set(item.id, item)
    for (const [index, key] of this.#placesOf(item)) add(index, key, item.id)
    this.#forgetSummary(item)
  }

  #remove(id: string): void {
    this.#standings.delete(id)
    const item = this.#items.get(id)
    if (!item) return
    this.#forgetSummary(item)
    for (const [index, key] of this.#placesOf(item)) index.get(key)?.delete(id)
    this.#items.delete(id)
  }

  #placesOf(item: Item): [Map<string, Set<string>>, string][] {
    if (item.kind === 'household') return []
    if (item.kind === 'void') return [[this.#about, item.target]]
    if (item.kind === 'consent') return [[this.#about, item.person]]
    const inHome: [Map<string, Set<string>>, string][] = item.household
      ? [[this.#members, item.household]]
      : []
    const supersedes = item.kind === 'assistance' ? item.supersedes : null
    return supersedes ? [...inHome, [this.#about, supersedes]] : inHome
  }

  #forgetSummary(item: Item): void {
    if ('household' in item && item.household) this.#summaries.delete(item.household)
    if (item.kind !== 'void') return
    const target = this.#items.get(item.target)
    if (target) this.#forgetSummary(target)
    else this.#summaries.clear()
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}
