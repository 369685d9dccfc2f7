/** Single facts by name: the epoch, the ward's name, versions. */
export class Meta {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  find(key: string): string | null {
    const [row] = this.#sql.exec<{ value: string }>('SELECT value FROM meta WHERE key = ?', key).toArray()
    return row?.value ?? null
  }

  /** @throws Error when the fact was never written: the object was founded without it */
  get(key: string): string {
    const value = this.find(key)
    if (value === null) throw new Error(`no ${key} in this ledger`)
    return value
  }

  put(key: string, value: string): void {
    this.#sql.exec('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, value)
  }
}
