import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'

type Row = Record<string, SQLOutputValue>

/** SQLite of Node behind the interface of a Durable Object's, so that the ward's own SQL runs (the same engine as workerd's). */
export class NodeSql implements SqlStorage {
  readonly #database = new DatabaseSync(':memory:')
  readonly #prepared = new Map<string, StatementSync>()

  exec<T extends Record<string, unknown>>(query: string, ...bindings: (SQLInputValue | ArrayBuffer)[]) {
    if (bindings.length === 0 && query.includes(';')) {
      this.#database.exec(query)
      return rowsOf<T>([])
    }
    return rowsOf<T>(
      this.#statement(query)
        .all(...bindings.map(bytesOf))
        .map(withBuffers),
    )
  }

  /** All or nothing, like `transactionSync` of a Durable Object. */
  transaction<R>(work: () => R): R {
    this.#database.exec('BEGIN')
    try {
      const result = work()
      this.#database.exec('COMMIT')
      return result
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#database.close()
  }

  #statement(query: string): StatementSync {
    const known = this.#prepared.get(query)
    if (known) return known
    const statement = this.#database.prepare(query)
    this.#prepared.set(query, statement)
    return statement
  }
}

/** Bytes go into Node's SQLite, and come out of it, in another wrapping than in workerd's. */
const bytesOf = (value: SQLInputValue | ArrayBuffer): SQLInputValue =>
  value instanceof ArrayBuffer ? new Uint8Array(value) : value

function withBuffers(row: Row): unknown {
  if (!Object.values(row).some((value) => value instanceof Uint8Array)) return row
  const cells = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? new Uint8Array(value).buffer : value,
  ])
  return Object.fromEntries(cells)
}

// What a query selects is known to whoever wrote it, in workerd as here.
const rowsOf = <T>(rows: unknown[]) => Object.assign(rows as T[], { toArray: () => rows as T[] })
