import type { OldText, OldTexts } from '../domain/ledger.ts'

/** Names and notes that are older than their row [P7]: few, so that all of them are looked at once a day. */
export class SqlOldTexts implements OldTexts {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  keep({ id, field, at }: OldText): void {
    this.#sql.exec('INSERT OR IGNORE INTO old_text (id, field, at) VALUES (?, ?, ?)', id, field, at)
  }

  forget({ id, field }: Pick<OldText, 'id' | 'field'>): void {
    this.#sql.exec('DELETE FROM old_text WHERE id = ? AND field = ?', id, field)
  }

  before(at: string, limit: number): OldText[] {
    const query = 'SELECT id, field, at FROM old_text WHERE at < ? LIMIT ?'
    return this.#sql.exec<OldText>(query, at, limit).toArray()
  }
}
