import type { Erasure, WardCode } from '../../contract/index.ts'

/** A household or person that a ward erased, or whose consent was taken back. */
type ErasedId = { id: string; kind: string; cause: Erasure['cause']; scope: string; at: string }

/** The index beside the backups: which ids no backup may bring back [P6] (D74). */
export class ErasedIds {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add(ward: WardCode, erased: readonly Erasure[]): void {
    const query = 'INSERT OR IGNORE INTO erased (ward, id, kind, cause, scope, at) VALUES (?, ?, ?, ?, ?, ?)'
    for (const { id, kind, cause, hamlet, at } of erased)
      if (id !== null) this.#sql.exec(query, ward, id, kind ?? '', cause, hamlet, at)
  }

  of(ward: WardCode): ErasedId[] {
    const query = 'SELECT id, kind, cause, scope, at FROM erased WHERE ward = ? ORDER BY at'
    return this.#sql.exec<ErasedId>(query, ward).toArray()
  }
}
