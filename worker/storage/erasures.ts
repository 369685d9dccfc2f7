import * as v from 'valibot'
import { Erasure, type ScopeId } from '../../contract/index.ts'
import type { Erasures, NewErasure } from '../domain/ledger.ts'

type ErasureRow = Record<'cause' | 'scope' | 'at' | 'counts', string> &
  Record<'id' | 'kind' | 'member', string | null> & { no: number }

const COLUMNS = 'no, cause, id, kind, scope, member, at, counts'

const erasureFrom = ({ scope: hamlet, counts, ...row }: ErasureRow): Erasure =>
  v.parse(Erasure, { ...row, hamlet, counts: JSON.parse(counts) })

/** Certificates of what was erased [P6]. What the clock erased, the clock erases again: only the rest is told onwards. */
export class SqlErasures implements Erasures {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add({ cause, id, kind, hamlet, member, at, counts }: NewErasure): void {
    this.#sql.exec(
      'INSERT INTO erasure (cause, id, kind, scope, member, at, counts, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[cause, id, kind, hamlet, member, at, JSON.stringify(counts), id === null ? 1 : 0],
    )
  }

  page(before: number, limit: number, scopes: readonly ScopeId[] | null): Erasure[] {
    const query = `SELECT ${COLUMNS} FROM erasure WHERE no < ?1
      AND (?2 IS NULL OR scope IN (SELECT value FROM json_each(?2))) ORDER BY no DESC LIMIT ?3`
    const rows = this.#sql.exec<ErasureRow>(query, before, scopes && JSON.stringify(scopes), limit)
    return rows.toArray().map(erasureFrom)
  }

  untold(limit: number): Erasure[] {
    const query = `SELECT ${COLUMNS} FROM erasure WHERE told = 0 ORDER BY no LIMIT ?`
    return this.#sql.exec<ErasureRow>(query, limit).toArray().map(erasureFrom)
  }

  withdrawn(): { id: string; at: string }[] {
    const query = "SELECT id, at FROM erasure WHERE cause = 'withdrawn' AND id IS NOT NULL"
    return this.#sql.exec<{ id: string; at: string }>(query).toArray()
  }

  told(upTo: number): void {
    this.#sql.exec('UPDATE erasure SET told = 1 WHERE told = 0 AND no <= ?', upTo)
  }
}
