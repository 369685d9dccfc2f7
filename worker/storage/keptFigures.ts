import { addTo, type Contribution, type ScopeId } from '../../contract/index.ts'
import type { KeptFigures } from '../domain/ledger.ts'

/** Figures of documents that were erased: sums per scope, without anybody in them [P6]. */
export class SqlKeptFigures implements KeptFigures {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  of(scope: ScopeId): Contribution {
    const [row] = this.#sql.exec<{ json: string }>('SELECT json FROM kept WHERE scope = ?', scope).toArray()
    return row ? JSON.parse(row.json) : {}
  }

  add(scope: ScopeId, change: Contribution): void {
    const changed = Object.entries(change).filter(([, amount]) => amount !== 0)
    if (changed.length === 0) return
    const json = JSON.stringify(addTo(this.of(scope), Object.fromEntries(changed)))
    this.#sql.exec('INSERT OR REPLACE INTO kept (scope, json) VALUES (?, ?)', scope, json)
  }
}
