import type { ScopeId } from '../../contract/index.ts'
import type { GroupTally, Tallies } from '../domain/ledger.ts'

type Kept = { scope: ScopeId; group: string; tally: GroupTally; isChanged: boolean; isGone?: true }
const nothing: GroupTally = { months: {}, persons: {} }

/** Tallies per household: read when needed, written once at the end of the transaction. */
export class SqlTallies implements Tallies {
  readonly #sql: SqlStorage
  readonly #kept = new Map<string, Kept>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  of(scope: ScopeId, group: string): GroupTally {
    const key = `${scope} ${group}`
    const known = this.#kept.get(key) ?? { scope, group, tally: this.#read(scope, group), isChanged: false }
    this.#kept.set(key, known)
    return known.tally
  }

  put(scope: ScopeId, group: string, tally: GroupTally): void {
    this.#kept.set(`${scope} ${group}`, { scope, group, tally, isChanged: true })
  }

  drop(scope: ScopeId, group: string): void {
    this.#kept.set(`${scope} ${group}`, { scope, group, tally: nothing, isChanged: true, isGone: true })
  }

  *withKept(scope: ScopeId): Iterable<[group: string, tally: GroupTally]> {
    this.flush()
    const query =
      "SELECT household, json FROM tally WHERE scope = ? AND json_extract(json, '$.kept') IS NOT NULL"
    for (const { household, json } of this.#sql.exec<{ household: string; json: string }>(query, scope))
      yield [household, JSON.parse(json)]
  }

  flush(): void {
    for (const [key, kept] of this.#kept) {
      const { scope, group, tally, isChanged, isGone } = kept
      if (!isChanged) continue
      this.#kept.set(key, { scope, group, tally, isChanged: false })
      if (isGone) {
        this.#sql.exec('DELETE FROM tally WHERE scope = ? AND household = ?', scope, group)
        continue
      }
      const query = 'INSERT OR REPLACE INTO tally (scope, household, json) VALUES (?, ?, ?)'
      this.#sql.exec(query, scope, group, JSON.stringify(tally))
    }
  }

  #read(scope: ScopeId, group: string): GroupTally {
    const query = 'SELECT json FROM tally WHERE scope = ? AND household = ?'
    const [row] = this.#sql.exec<{ json: string }>(query, scope, group).toArray()
    return row ? JSON.parse(row.json) : nothing
  }
}
