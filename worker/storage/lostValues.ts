import type { LostValue, Uuid } from '../../contract/index.ts'
import type { LostValues } from '../domain/ledger.ts'

/** [S5] Values that a later arrival replaced without its writer having seen them (D14). */
export class SqlLostValues implements LostValues {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  forget(documents: readonly string[]): void {
    const query = 'DELETE FROM lost WHERE document IN (SELECT value FROM json_each(?))'
    this.#sql.exec(query, JSON.stringify(documents))
  }

  add(document: Uuid, { field, value, stamp }: LostValue, at: string): void {
    const query = 'INSERT INTO lost (document, field, value, stamp, at) VALUES (?, ?, ?, ?, ?)'
    // A field that was not there before has no JSON; null says the same.
    this.#sql.exec(query, document, field, JSON.stringify(value ?? null), JSON.stringify(stamp), at)
  }
}
