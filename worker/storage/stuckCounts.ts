import * as v from 'valibot'
import { StuckRow } from '../../contract/stuck.ts'
import type { Counted, StuckDesk } from '../domain/guides/stuck.ts'
import { Meta } from './meta.ts'

/** No reason was opened. */
const NONE = ''

/** The counters of presses in the SQLite of the guides' desk. */
export class SqlStuckCounts implements StuckDesk {
  readonly #sql: SqlStorage
  readonly #meta: Meta

  constructor(sql: SqlStorage) {
    this.#sql = sql
    this.#meta = new Meta(sql)
  }

  note(id: string, day: string): boolean {
    const query = 'INSERT OR IGNORE INTO stuck_seen (id, day) VALUES (?, ?) RETURNING id'
    return this.#sql.exec(query, id, day).toArray().length > 0
  }

  add({ guide, revision, step, reason, month }: Counted): void {
    this.#sql.exec(
      `INSERT INTO stuck (guide, revision, step, reason, month, n) VALUES (?, ?, ?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET n = n + 1`,
      ...[guide, revision, step, reason ?? NONE, month],
    )
  }

  countedOn(day: string): number {
    const [known, count] = (this.#meta.find('stuck today') ?? '').split(' ')
    return known === day ? Number(count) : 0
  }

  setCountedOn(day: string, count: number): void {
    this.#meta.put('stuck today', `${day} ${count}`)
  }

  forget(day: string, month: string): void {
    this.#sql.exec('DELETE FROM stuck_seen WHERE day < ?', day)
    this.#sql.exec('DELETE FROM stuck WHERE month < ?', month)
  }

  rows(): StuckRow[] {
    const query =
      'SELECT guide, revision, step, reason, month, n FROM stuck ORDER BY guide, month DESC, n DESC'
    return this.#sql
      .exec(query)
      .toArray()
      .map((row) => v.parse(StuckRow, { ...row, reason: row.reason === NONE ? null : row.reason }))
  }
}
