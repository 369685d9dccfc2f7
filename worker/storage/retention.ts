import type { Retention, RetentionState } from '../domain/retention/retain.ts'
import type { Cutoffs } from '../domain/retention/times.ts'
import type { Meta } from './meta.ts'

const KEY = 'retention'

/** What runs by itself [P7]: how far it came, and the deletes beside the documents. */
export class SqlRetention implements Retention {
  readonly #sql: SqlStorage
  readonly #meta: Meta

  constructor(sql: SqlStorage, meta: Meta) {
    this.#sql = sql
    this.#meta = meta
  }

  state(): RetentionState {
    const kept = this.#meta.find(KEY)
    return kept === null ? { day: null, logs: {} } : JSON.parse(kept)
  }

  put(state: RetentionState): void {
    this.#meta.put(KEY, JSON.stringify(state))
  }

  sweep(times: Cutoffs, limit: number): boolean {
    const swept = [
      this.#oldest('audit', 'no', times.twoYears, limit),
      this.#oldest('erasure', 'no', times.twoYears, limit),
      this.#oldest('lost', 'place', times.quarter, limit),
      this.#emptyRefusals(times.year, limit),
      this.#oldDrafts(times.quarter, limit),
    ]
    const unused = "DELETE FROM invitation WHERE device IS NULL AND state <> 'used' AND expires_at < ?"
    this.#sql.exec(unused, times.quarter)
    return swept.some((count) => count >= limit)
  }

  #oldest(table: 'audit' | 'erasure' | 'lost', key: 'no' | 'place', before: string, limit: number): number {
    const first = `SELECT ${key} AS place, at FROM ${table} ORDER BY ${key} LIMIT ?`
    const { last, count } = oldOnes(this.#sql.exec<Dated>(first, limit), before)
    if (count > 0) this.#sql.exec(`DELETE FROM ${table} WHERE ${key} <= ?`, last)
    return count
  }

  /** Members who never come again, too (PROTOCOL 9.4). The newest number of each stays, since the next one goes on from it. */
  #oldDrafts(before: string, limit: number): number {
    const newest = 'SELECT max(rev) FROM draft AS other WHERE other.member = draft.member'
    const old = `SELECT member, id FROM draft WHERE at < ? AND rev < (${newest}) LIMIT ?`
    const { rowsWritten } = this.#sql.exec(`DELETE FROM draft WHERE (member, id) IN (${old})`, before, limit)
    this.#sql.exec('UPDATE draft SET json = NULL WHERE json IS NOT NULL AND at < ?', before)
    return rowsWritten
  }

  /** That it was refused, and why, stays for ever [S3]; what was in it does not. */
  #emptyRefusals(before: string, limit: number): number {
    const from = Number(this.#meta.find('refusalsEmptied') ?? 0)
    const first = 'SELECT place, at FROM refusal WHERE place > ? ORDER BY place LIMIT ?'
    const { last, count } = oldOnes(this.#sql.exec<Dated>(first, from, limit), before)
    if (count === 0) return 0
    this.#sql.exec("UPDATE refusal SET mutation = '{}' WHERE place > ? AND place <= ?", from, last)
    this.#meta.put('refusalsEmptied', String(last))
    return count
  }
}

type Dated = { place: number; at: string }

/** Rows come in the order of their time, so the old ones are the first ones; none after them is read. */
function oldOnes(rows: Iterable<Dated>, before: string): { last: number; count: number } {
  let [last, count] = [0, 0]
  for (const { place, at } of rows) {
    if (at >= before) break
    last = place
    count += 1
  }
  return { last, count }
}
