import type { KeyWrap, Uuid } from '../../contract/index.ts'
import type { PhoneKeys, WardKey, WardKeys } from '../domain/keys/keys.ts'

type KeyRow = {
  id: string
  follows: string | null
  ring: string | null
  made_at: string
  printed_at: string | null
}
type PhoneRow = { device: Uuid; exchange_key: string; holds: string | null }

const keyFrom = ({ id, follows, ring, made_at, printed_at }: KeyRow): WardKey => ({
  ...{ id, follows, madeAt: made_at, printedAt: printed_at },
  ring: ring === null ? null : JSON.parse(ring),
})
const phoneFrom = ({ device, exchange_key, holds }: PhoneRow): PhoneKeys => ({
  ...{ device, exchangeKey: exchange_key, holds },
})

/** Ids of the ward's keys, the sealed ring, and wraps on their way; nothing here opens anything [P1]. */
export class SqlWardKeys implements WardKeys {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  current(): WardKey | null {
    const query = 'SELECT * FROM ward_key ORDER BY no DESC LIMIT 1'
    const [row] = this.#sql.exec<KeyRow>(query).toArray()
    return row ? keyFrom(row) : null
  }

  knows(id: string): boolean {
    return this.#sql.exec('SELECT 1 FROM ward_key WHERE id = ?', id).toArray().length > 0
  }

  all(): WardKey[] {
    return this.#sql.exec<KeyRow>('SELECT * FROM ward_key ORDER BY no').toArray().map(keyFrom)
  }

  add({ id, follows, ring, madeAt, printedAt }: WardKey): void {
    this.#sql.exec('DELETE FROM key_wrap')
    this.#sql.exec(
      'INSERT INTO ward_key (id, follows, ring, made_at, printed_at) VALUES (?, ?, ?, ?, ?)',
      ...[id, follows, ring && JSON.stringify(ring), madeAt, printedAt],
    )
  }

  notePrinted(id: string, at: string): void {
    this.#sql.exec('UPDATE ward_key SET printed_at = ? WHERE id = ?', at, id)
  }

  phone(device: Uuid): PhoneKeys | null {
    const [row] = this.#sql.exec<PhoneRow>('SELECT * FROM phone_key WHERE device = ?', device).toArray()
    return row ? phoneFrom(row) : null
  }

  phones(): PhoneKeys[] {
    return this.#sql.exec<PhoneRow>('SELECT * FROM phone_key').toArray().map(phoneFrom)
  }

  savePhone({ device, exchangeKey, holds }: PhoneKeys): void {
    const query = 'INSERT OR REPLACE INTO phone_key (device, exchange_key, holds) VALUES (?, ?, ?)'
    this.#sql.exec(query, device, exchangeKey, holds)
  }

  forget(device: Uuid): void {
    this.#sql.exec('DELETE FROM phone_key WHERE device = ?', device)
    this.dropWrap(device)
  }

  wrap(device: Uuid): KeyWrap | null {
    const query = 'SELECT device, ephemeral, iv, ct FROM key_wrap WHERE device = ?'
    const [row] = this.#sql.exec<KeyWrap>(query, device).toArray()
    return row ?? null
  }

  wrapped(): ReadonlySet<Uuid> {
    const rows = this.#sql.exec<{ device: Uuid }>('SELECT device FROM key_wrap').toArray()
    return new Set(rows.map(({ device }) => device))
  }

  putWrap({ device, ephemeral, iv, ct }: KeyWrap, at: string): void {
    const query = 'INSERT OR REPLACE INTO key_wrap (device, ephemeral, iv, ct, at) VALUES (?, ?, ?, ?, ?)'
    this.#sql.exec(query, device, ephemeral, iv, ct, at)
  }

  dropWrap(device: Uuid): void {
    this.#sql.exec('DELETE FROM key_wrap WHERE device = ?', device)
  }
}
