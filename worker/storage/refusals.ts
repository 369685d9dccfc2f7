import { aboutFields, type RefusalCode, type ScopeId, type Settled, type Uuid } from '../../contract/index.ts'
import type { KeptRefusal, Refusal, Refusals } from '../domain/ledger.ts'

const COLUMNS = 'device, no, member, mid, kind, scope, code, at, mutation, place, state'

/** Mutations that were not taken, whole, one per device and number [S3] [S6]. */
export class SqlRefusals implements Refusals {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  answered(device: Uuid, no: number): Pick<Refusal, 'mid' | 'code'> | null {
    const query = 'SELECT mid, code FROM refusal WHERE device = ? AND no = ?'
    const [row] = this.#sql.exec<{ mid: Uuid; code: RefusalCode }>(query, device, no).toArray()
    return row ?? null
  }

  add({ device, no, member, mid, kind, scope, code, at, mutation }: Refusal): void {
    this.#sql.exec(
      `INSERT INTO refusal (device, no, member, mid, kind, scope, code, at, mutation)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[device, no, member, mid, kind, scope, code, at, mutation],
    )
  }

  forget(ids: readonly string[]): void {
    const named = ['id', ...aboutFields.map((field) => `fields.${field}`)]
    const names = named.map(
      (path) => `json_extract(mutation, '$.${path}') IN (SELECT value FROM json_each(?1))`,
    )
    const query = `UPDATE refusal SET mutation = json_set(json_extract(mutation, '$'), '$.fields', json('{}'))
      WHERE json_type(mutation) = 'object' AND (${names.join(' OR ')})`
    this.#sql.exec(query, JSON.stringify(ids))
  }

  find(place: number): KeptRefusal | null {
    const query = `SELECT ${COLUMNS} FROM refusal WHERE place = ?`
    return this.#sql.exec<KeptRefusal>(query, place).toArray()[0] ?? null
  }

  settle(place: number, state: 'accepted' | 'returned', at: string): void {
    this.#sql.exec('UPDATE refusal SET state = ?, settled_at = ? WHERE place = ?', state, at, place)
  }

  settledOf(member: Uuid, limit: number): Settled[] {
    // By device, which is indexed with the number; ordered by what is not, so that the whole table is never walked.
    const query = `SELECT mid, state, settled_at AS at FROM refusal
      WHERE device IN (SELECT id FROM device WHERE member = ?) AND settled_at IS NOT NULL
      ORDER BY settled_at DESC LIMIT ?`
    return this.#sql.exec<Settled>(query, member, limit).toArray()
  }

  newest(limit: number, scopes: readonly ScopeId[] | null, before: number): KeptRefusal[] {
    return this.#sql
      .exec<KeptRefusal>(
        `SELECT ${COLUMNS} FROM refusal
         WHERE place < ?3 AND (?1 IS NULL OR scope IN (SELECT value FROM json_each(?1)))
         ORDER BY place DESC LIMIT ?2`,
        scopes && JSON.stringify(scopes),
        limit,
        before,
      )
      .toArray()
  }
}
