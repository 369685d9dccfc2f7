import type { Uuid } from '../../contract/index.ts'
import type { Withdrawal, Withdrawals } from '../domain/ledger.ts'

/** Whose consent was taken back, and when: one row each, of the last time. */
export class SqlWithdrawals implements Withdrawals {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  of(person: Uuid): Withdrawal | null {
    const query = 'SELECT said, heard FROM withdrawal WHERE person = ?'
    const [row] = this.#sql.exec<Withdrawal>(query, person).toArray()
    return row ?? null
  }

  add(person: Uuid, { said, heard }: Withdrawal): void {
    const query = `INSERT INTO withdrawal (person, said, heard) VALUES (?, ?, ?)
      ON CONFLICT (person) DO UPDATE SET said = max(said, excluded.said), heard = max(heard, excluded.heard)`
    this.#sql.exec(query, person, said, heard)
  }
}
