import type { LostValue, ScopeId, Uuid } from '../../contract/index.ts'
import type { KeptLostValue, LostValues } from '../domain/ledger.ts'
import { LOG_SIZE } from './scopes.ts'

type LostRow = { place: number; document: Uuid; field: string; value: string; stamp: string; at: string }

const keptFrom = ({ value, stamp, ...row }: LostRow): KeptLostValue => ({
  ...row,
  value: JSON.parse(value),
  stamp: JSON.parse(stamp),
})

const COLUMNS = 'lost.place, lost.document, lost.field, lost.value, lost.stamp, lost.at'

/** The document's id in the form in which its row has it (compact/row.ts). */
const KEPT_ID = `coalesce((SELECT id FROM document WHERE id = lost.document), unhex(replace(lost.document, '-', '')))`

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

  unseen(limit: number, scopes: readonly ScopeId[] | null): KeptLostValue[] {
    const query = `SELECT ${COLUMNS} FROM lost JOIN document ON document.id = ${KEPT_ID}
      JOIN scope ON scope.no = document.k / ${LOG_SIZE}
      WHERE lost.seen_by IS NULL AND document.state = 0
        AND (?1 IS NULL OR scope.id IN (SELECT value FROM json_each(?1)))
      ORDER BY lost.place DESC LIMIT ?2`
    return this.#sql
      .exec<LostRow>(query, scopes && JSON.stringify(scopes), limit)
      .toArray()
      .map(keptFrom)
  }

  find(place: number): KeptLostValue | null {
    const [row] = this.#sql.exec<LostRow>(`SELECT ${COLUMNS} FROM lost WHERE place = ?`, place).toArray()
    return row ? keptFrom(row) : null
  }

  see(place: number, member: Uuid): void {
    this.#sql.exec('UPDATE lost SET seen_by = coalesce(seen_by, ?) WHERE place = ?', member, place)
  }
}
