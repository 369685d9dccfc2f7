import type { WardCode } from '../../contract/index.ts'

/** The index beside the backups: which members and phones no backup may let in again [P3]. Random ids and nothing else. */
export class RetiredIds {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add(ward: WardCode, ids: readonly string[]): void {
    const query = 'INSERT OR IGNORE INTO retired (ward, id) VALUES (?, ?)'
    for (const id of ids) this.#sql.exec(query, ward, id)
  }

  of(ward: WardCode): string[] {
    const query = 'SELECT id FROM retired WHERE ward = ? ORDER BY id'
    return this.#sql
      .exec<{ id: string }>(query, ward)
      .toArray()
      .map(({ id }) => id)
  }
}
