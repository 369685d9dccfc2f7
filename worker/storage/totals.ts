import type { WardTotals } from '../../contract/index.ts'
import type { Totals } from '../domain/province.ts'

/** The sums of a province's wards, one row each. */
export class SqlTotals implements Totals {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  versionOf(ward: string): number | null {
    const query = 'SELECT version FROM totals WHERE ward = ?'
    const [row] = this.#sql.exec<{ version: number }>(query, ward).toArray()
    return row?.version ?? null
  }

  put(totals: WardTotals): void {
    const query = 'INSERT OR REPLACE INTO totals (ward, version, json) VALUES (?, ?, ?)'
    this.#sql.exec(query, totals.ward, totals.version, JSON.stringify(totals))
  }

  all(): WardTotals[] {
    const rows = this.#sql.exec<{ json: string }>('SELECT json FROM totals ORDER BY ward').toArray()
    return rows.map(({ json }): WardTotals => JSON.parse(json))
  }
}
