import { firstAnswerKeys } from '../../storage/board/firstAnswers.ts'
import { BOARD_KEY } from '../../storage/board/keptBoard.ts'
import type { OutboxEntry, ScopeState, StoredRow, Written } from '../../storage/rows.ts'
import type { Store } from '../../storage/store.ts'
import { newScope, recounted } from '../decide/digest.ts'

/** From this many rows on, they are read together. */
const MANY = 100
/** So many rows in one list cost less than one that is asked for by itself. */
const NEIGHBOURS = 5
/** More changes than these are not remembered one by one: the board is then read anew. */
const TOO_MANY_TO_NOTE = 500

/**
 * What one answer changes, gathered in memory inside its transaction and written in bulk at its end: row by row
 * writes are most of a first pull's time (sync.md §1).
 */
export class Applying {
  readonly store: Store
  readonly #rows = new Map<string, StoredRow | null>()
  readonly #scopes: Map<string, ScopeState>
  readonly #waiting: Map<string, OutboxEntry[]>
  readonly #byName: Map<string, OutboxEntry>
  readonly #settled: number[] = []
  readonly #written = new Set<string>()
  #isBoardForgotten = false

  private constructor(store: Store, scopes: ScopeState[], waiting: OutboxEntry[]) {
    this.store = store
    this.#scopes = new Map(scopes.map((state) => [state.scope, state]))
    this.#byName = new Map(waiting.map((entry) => [entry.mid, entry]))
    this.#waiting = new Map()
    for (const entry of waiting) {
      const others = this.#waiting.get(entry.id)
      if (others) others.push(entry)
      else this.#waiting.set(entry.id, [entry])
    }
  }

  /** Inside a transaction over all tables. */
  static async begin(store: Store): Promise<Applying> {
    const [scopes, waiting] = await Promise.all([
      store.scopes.toArray(),
      store.outbox.orderBy('no').toArray(),
    ])
    return new Applying(store, scopes, waiting)
  }

  scope(code: string): ScopeState | undefined {
    return this.#scopes.get(code)
  }

  get scopes(): ScopeState[] {
    return [...this.#scopes.values()]
  }

  setScope(state: ScopeState): void {
    this.#scopes.set(state.scope, state)
  }

  startScope(code: string): void {
    const known = this.#scopes.get(code)
    this.setScope(known ? { ...known, dropped: false } : newScope(code))
  }

  removeScope(code: string): void {
    this.#scopes.delete(code)
  }

  get entries(): OutboxEntry[] {
    return [...this.#byName.values()]
  }

  /** What of a document still waits, oldest first. */
  waiting(id: string): Written[] {
    return (this.#waiting.get(id) ?? []).map(({ mutation }) => mutation)
  }

  /** The waiting entry of a mutation, unless it was settled before (a repeated answer changes nothing [S3]). */
  entry(mid: string): OutboxEntry | undefined {
    return this.#byName.get(mid)
  }

  settle({ id, no, mid }: OutboxEntry): void {
    this.#settled.push(no)
    this.#byName.delete(mid)
    const left = (this.#waiting.get(id) ?? []).filter((entry) => entry.no !== no)
    if (left.length > 0) this.#waiting.set(id, left)
    else this.#waiting.delete(id)
  }

  /** Takes what waits of a document out of the outbox, to be queued again behind something else. */
  async takeWaiting(id: string): Promise<Written[]> {
    const entries = this.#waiting.get(id) ?? []
    for (const { mid } of entries) this.#byName.delete(mid)
    this.#waiting.delete(id)
    await this.store.outbox.bulkDelete(entries.map(({ no }) => no))
    return entries.map(({ mutation }) => mutation)
  }

  /** Puts something into the outbox again; it counts as waiting from now on. @returns its number */
  async queue(mutation: Written): Promise<number> {
    const { mid, id, scope } = mutation
    const entry = { mid, id, scope, mutation }
    const no = await this.store.outbox.add(entry)
    this.#byName.set(mid, { ...entry, no })
    this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), { ...entry, no }])
    return no
  }

  /** Reads rows in one go before they are asked for one by one. */
  async load(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.#rows.has(id))
    const found = unread.length < MANY ? await this.#readEach(unread) : await this.#readMany(unread)
    const read = new Map(found.map((row) => [row.id, row]))
    // Only those: a neighbour may have been changed here meanwhile.
    for (const id of unread) this.#rows.set(id, read.get(id) ?? null)
  }

  async #readEach(ids: readonly string[]): Promise<StoredRow[]> {
    if (ids.length === 0) return []
    return (await this.store.rows.bulkGet([...ids])).flatMap((row) => row ?? [])
  }

  /**
   * Of a whole page most documents are new: one list of keys is read faster than 2,000 of them are missed. Of a whole batch
   * all are there, side by side: one list of rows is read faster than each of them. Ids begin with the time they were made,
   * so between the first and the last of a page or a batch there are few others.
   */
  async #readMany(ids: readonly string[]): Promise<StoredRow[]> {
    const sorted = [...ids].sort()
    const [first = '', last = ''] = [sorted[0], sorted[sorted.length - 1]]
    const between = this.store.rows.where('id').between(first, last, true, true)
    const keys = new Set(await between.primaryKeys())
    const there = ids.filter((id) => keys.has(id))
    return keys.size <= there.length * NEIGHBOURS ? between.toArray() : this.#readEach(there)
  }

  /** A row that was loaded. */
  row(id: string): StoredRow | null {
    return this.#rows.get(id) ?? null
  }

  /** A row as it will be written (null: removed); the digest of its scope follows. */
  setRow(id: string, after: StoredRow | null): void {
    const before = this.row(id)
    this.#recount(before, null)
    this.#recount(null, after)
    this.#rows.set(id, after)
    this.#written.add(id)
  }

  #recount(before: StoredRow | null, after: StoredRow | null): void {
    const state = this.#scopes.get((before ?? after)?.scope ?? '')
    if (state) this.setScope(recounted(state, before, after))
  }

  /** What was put aside of the board holds what must not stay: it is read anew. */
  forgetBoard(): void {
    this.#isBoardForgotten = true
  }

  get changed(): string[] {
    return [...this.#written]
  }

  /**
   * Writes everything; the caller's transaction makes it one. Nothing waits for the thousands of rows before it: each wait
   * is a way to the browser's process and back.
   */
  async write(): Promise<void> {
    const { rows, outbox, scopes } = this.store
    const puts: StoredRow[] = []
    const gone: string[] = []
    for (const id of this.#written) {
      const row = this.row(id)
      if (row) puts.push(row)
      else gone.push(id)
    }
    await Promise.all([
      puts.length > 0 && rows.bulkPut(puts),
      gone.length > 0 && rows.bulkDelete(gone),
      this.#settled.length > 0 && this.#takeSettled(outbox),
      scopes.bulkPut(this.scopes),
      this.#noteTouched(),
    ])
  }

  /** What was sent is mostly the oldest of what waits, without a gap: one range goes faster than each of its numbers. */
  async #takeSettled(outbox: Store['outbox']): Promise<void> {
    const [first = 0, last = 0] = [Math.min(...this.#settled), Math.max(...this.#settled)]
    const isGap = this.entries.some(({ no }) => no > first && no < last)
    if (this.#settled.length < 2 || isGap) await outbox.bulkDelete(this.#settled)
    else await outbox.where('no').between(first, last, true, true).delete()
  }

  async #noteTouched(): Promise<void> {
    const { touched, snapshots } = this.store
    if (this.#written.size <= TOO_MANY_TO_NOTE && !this.#isBoardForgotten) {
      if (this.#written.size > 0) await touched.add({ ids: this.changed })
      return
    }
    await Promise.all([snapshots.bulkDelete([BOARD_KEY, ...firstAnswerKeys]), touched.clear()])
  }
}
