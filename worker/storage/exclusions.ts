import type { ScopeId, Uuid } from '../../contract/index.ts'
import type { Exclusion, Exclusions } from '../domain/ledger.ts'

type ExclusionRow = { target: Uuid; source: Uuid; scope: ScopeId; written_by: Uuid; is_lead: number }

const exclusionFrom = ({ target, source, scope, written_by, is_lead }: ExclusionRow): Exclusion => ({
  ...{ target, source, scope },
  by: written_by,
  isLead: is_lead === 1,
})

/** Which records are out of the counts, and through what. */
export class SqlExclusions implements Exclusions {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  of(target: string): Exclusion[] {
    const rows = this.#sql.exec<ExclusionRow>('SELECT * FROM exclusion WHERE target = ?', target)
    return rows.toArray().map(exclusionFrom)
  }

  *all(): Iterable<Exclusion> {
    for (const row of this.#sql.exec<ExclusionRow>('SELECT * FROM exclusion')) yield exclusionFrom(row)
  }

  forget(ids: readonly string[]): void {
    const list = JSON.stringify(ids)
    // By its key, the target, first; a source outside the list cannot name a target inside it once that is gone.
    this.#sql.exec('DELETE FROM exclusion WHERE target IN (SELECT value FROM json_each(?))', list)
  }

  add({ target, source, scope, by, isLead }: Exclusion): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO exclusion (target, source, scope, written_by, is_lead) VALUES (?, ?, ?, ?, ?)',
      ...[target, source, scope, by, isLead ? 1 : 0],
    )
  }
}
