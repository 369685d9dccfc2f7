import { firstAnswerKeys } from '../../storage/board/firstAnswers.ts'
import { BOARD_KEY } from '../../storage/board/keptBoard.ts'
import { Documents } from '../../storage/documents/documents.ts'
import type { OutboxEntry, ScopeState, StoredRow, Written } from '../../storage/rows.ts'
import type { Tables } from '../../storage/tables.ts'
import { together } from '../../storage/together.ts'
import { newScope, recounted } from '../decide/digest.ts'

/** More changes than these are not remembered one by one: the board is then read anew. */
const TOO_MANY_TO_NOTE = 500

/**
 * What one answer changes, gathered in memory inside its transaction and written in bulk at its end: row by row
 * writes are most of a first pull's time (sync.md §1).
 */
export class Applying {
  readonly tables: Tables
  readonly #documents: Documents
  readonly #rows = new Map<string, StoredRow | null>()
  readonly #scopes: Map<string, ScopeState>
  readonly #waiting: Map<string, OutboxEntry[]>
  readonly #byName: Map<string, OutboxEntry>
  readonly #settled: number[] = []
  readonly #written = new Set<string>()
  #isBoardForgotten = false
  #queued = 0

  private constructor(tables: Tables, scopes: ScopeState[], waiting: OutboxEntry[]) {
    this.tables = tables
    this.#documents = new Documents(tables)
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
  static async begin(tables: Tables): Promise<Applying> {
    const [scopes, waiting] = await together([tables.scopes.toArray(), tables.outbox.orderBy('no').toArray()])
    return new Applying(tables, scopes, waiting)
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
    await this.tables.outbox.bulkDelete(entries.map(({ no }) => no))
    return entries.map(({ mutation }) => mutation)
  }

  /** Puts something into the outbox again; it counts as waiting from now on. @returns its number */
  async queue(mutation: Written): Promise<number> {
    const { mid, id, scope } = mutation
    this.#queued += 1
    const entry = { mid, id, scope, mutation }
    const no = await this.tables.outbox.add(entry)
    this.#byName.set(mid, { ...entry, no })
    this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), { ...entry, no }])
    return no
  }

  /** How many changes were put into the outbox again. */
  get queued(): number {
    return this.#queued
  }

  /** Reads rows in one go before they are asked for one by one. */
  async load(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.#rows.has(id))
    const read = new Map((await this.#documents.some(unread)).map((row) => [row.id, row]))
    for (const id of unread) this.#rows.set(id, read.get(id) ?? null)
  }

  /** All rows of a scope as they are stored, also of kinds this app does not know; loaded from now on. */
  async loadScope(scope: string): Promise<StoredRow[]> {
    return this.#remember((await this.#documents.all()).filter((row) => row.scope === scope))
  }

  /** What was written on this phone, as it is stored; loaded from now on. */
  async loadWritten(): Promise<StoredRow[]> {
    return this.#remember(await this.#documents.written())
  }

  #remember(rows: StoredRow[]): StoredRow[] {
    for (const row of rows) if (!this.#rows.has(row.id)) this.#rows.set(row.id, row)
    return rows
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
    if (before && after && losesText(before, after)) this.forgetBoard()
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
    const { outbox, scopes } = this.tables
    const puts: StoredRow[] = []
    const gone: string[] = []
    for (const id of this.#written) {
      const row = this.row(id)
      if (row) puts.push(row)
      else gone.push(id)
    }
    await together([
      this.#written.size > 0 && this.#documents.write(puts, gone),
      this.#settled.length > 0 && this.#takeSettled(outbox),
      scopes.bulkPut(this.scopes),
      this.#noteTouched(),
    ])
  }

  /** What was sent is mostly the oldest of what waits, without a gap: one range goes faster than each of its numbers. */
  async #takeSettled(outbox: Tables['outbox']): Promise<void> {
    const [first = 0, last = 0] = [Math.min(...this.#settled), Math.max(...this.#settled)]
    const isGap = this.entries.some(({ no }) => no > first && no < last)
    if (this.#settled.length < 2 || isGap) await outbox.bulkDelete(this.#settled)
    else await outbox.where('no').between(first, last, true, true).delete()
  }

  async #noteTouched(): Promise<void> {
    const { touched, snapshots } = this.tables
    if (this.#written.size <= TOO_MANY_TO_NOTE && !this.#isBoardForgotten) {
      if (this.#written.size > 0) await touched.add({ ids: this.changed })
      return
    }
    await together([snapshots.bulkDelete([BOARD_KEY, ...firstAnswerKeys]), touched.clear()])
    // Whoever is just putting aside what was read before this sees that something came between.
    await touched.add({ ids: [], all: true })
  }
}

/** [P6] A name or note that the ward has no more (a consent was withdrawn, its time ran out) must not lie on in a copy. */
const losesText = (before: StoredRow, after: StoredRow): boolean =>
  ['name', 'note'].some(
    (field) => (before.acked ?? before.body)[field] && !(after.acked ?? after.body)[field],
  )
