import { Dexie, type Table } from 'dexie'
import * as v from 'valibot'
import type { BenchRecord, Config, Stack } from '../stack.ts'

type Row = BenchRecord & { seq: number }
const Page = v.object({
  rows: v.array(v.object({ id: v.string(), seq: v.number(), body: v.record(v.string(), v.unknown()) })),
  more: v.boolean(),
})

/**
 * The floor: pages of 2,000 rows over plain HTTP, each put with Dexie's bulkPut, rows and cursor in one transaction.
 * No verdicts, no digests, no merging, no checks beyond the shape of the page: what a stack cannot do without.
 */
class Floor implements Stack {
  #db = new Dexie('floor')
  #server = ''
  #rows: Table<Row, string>
  #outbox: Table<BenchRecord, string>
  #cursor: Table<{ key: 'cursor'; seq: number }, string>

  constructor() {
    this.#db.version(1).stores({ rows: 'id', outbox: 'id', cursor: 'key' })
    this.#rows = this.#db.table('rows')
    this.#outbox = this.#db.table('outbox')
    this.#cursor = this.#db.table('cursor')
  }

  async open({ server }: Config): Promise<void> {
    this.#server = server
    await this.#db.open()
  }

  write: Stack['write'] = async (records) => {
    await this.#db.transaction('rw', this.#rows, this.#outbox, async () => {
      await this.#rows.bulkPut(records.map((record) => ({ ...record, seq: 0 })))
      await this.#outbox.bulkPut(records)
    })
  }

  sync = async (): Promise<void> => {
    await this.#push()
    for (let more = true; more; ) {
      const since = (await this.#cursor.get('cursor'))?.seq ?? 0
      const page = v.parse(Page, await (await fetch(`${this.#server}/floor/rows?since=${since}`)).json())
      await this.#store(page.rows)
      more = page.more
    }
  }

  count = (): Promise<number> => this.#rows.where('id').above('').count()

  async #push(): Promise<void> {
    const waiting = await this.#outbox.toArray()
    if (waiting.length === 0) return
    const body = JSON.stringify(waiting)
    await fetch(`${this.#server}/floor/rows`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    await this.#outbox.bulkDelete(waiting.map(({ id }) => id))
  }

  async #store(rows: Row[]): Promise<void> {
    const last = rows.at(-1)
    if (!last) return
    await this.#db.transaction('rw', this.#rows, this.#cursor, async () => {
      await this.#rows.bulkPut(rows)
      await this.#cursor.put({ key: 'cursor', seq: last.seq })
    })
  }
}

Object.assign(globalThis, { stack: new Floor() })
