import type { Audit, AuditEntry } from '../domain/people/people.ts'

/** [P8] Only ever appended to. */
export class SqlAudit implements Audit {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add({ at, member, device, what, count }: AuditEntry): void {
    const query = 'INSERT INTO audit (at, member, device, what, count) VALUES (?, ?, ?, ?, ?)'
    this.#sql.exec(query, at, member, device, what, count)
  }
}
