import type { WardCode } from '../../contract/index.ts'
import type { WardKey } from '../domain/keys/keys.ts'

/** The index beside the backups: which keys a ward has had [P1]. Ids and sealed rings, as the ward keeps them; never a key. */
export class HeldKeys {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add(ward: WardCode, keys: readonly WardKey[]): void {
    const query = 'INSERT OR IGNORE INTO held_key (ward, id, json) VALUES (?, ?, ?)'
    for (const key of keys) this.#sql.exec(query, ward, key.id, JSON.stringify(key))
  }

  /** In the order in which they came. */
  of(ward: WardCode): WardKey[] {
    const query = 'SELECT json FROM held_key WHERE ward = ? ORDER BY no'
    const rows = this.#sql.exec<{ json: string }>(query, ward).toArray()
    return rows.map(({ json }): WardKey => JSON.parse(json))
  }
}
