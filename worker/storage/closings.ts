import type { Contribution, ScopeId } from '../../contract/index.ts'
import type { Closed, Closings } from '../domain/figures/closing.ts'
import type { Meta } from './meta.ts'

const KEY = 'closed'

/** Figures of closed months as they stood when the month ended: a row per hamlet, and which months are among them. */
export class SqlClosings implements Closings {
  readonly #sql: SqlStorage
  readonly #meta: Meta

  constructor(sql: SqlStorage, meta: Meta) {
    this.#sql = sql
    this.#meta = meta
  }

  closed(): Closed | null {
    const kept = this.#meta.find(KEY)
    return kept === null ? null : JSON.parse(kept)
  }

  putClosed(closed: Closed): void {
    this.#meta.put(KEY, JSON.stringify(closed))
  }

  of(scope: ScopeId): Contribution {
    const query = 'SELECT json FROM closing WHERE scope = ?'
    const [row] = this.#sql.exec<{ json: string }>(query, scope).toArray()
    return row ? JSON.parse(row.json) : {}
  }

  put(scope: ScopeId, figures: Contribution): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO closing (scope, json) VALUES (?, ?)',
      scope,
      JSON.stringify(figures),
    )
  }
}
