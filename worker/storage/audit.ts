import type { Audit, AuditEntry } from '../domain/people/people.ts'

/** Old lines that one write takes with it. */
const MOST_EXPIRED = 100

/** [P8] Only ever appended to, until the time to keep a line is over [P7]. */
export class SqlAudit implements Audit {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add({ at, member, device, what, count }: AuditEntry): void {
    const query = 'INSERT INTO audit (at, member, device, what, count) VALUES (?, ?, ?, ?, ?)'
    this.#sql.exec(query, at, member, device, what, count)
  }

  /** Lines from before a time go, oldest first: for ledgers that no clock looks after, with whatever they write. */
  expire(before: string): void {
    const oldest = 'SELECT no, at FROM audit ORDER BY no LIMIT ?'
    const last = `SELECT max(no) FROM (${oldest}) WHERE at < ?`
    this.#sql.exec(`DELETE FROM audit WHERE no <= (${last})`, MOST_EXPIRED, before)
  }
}
