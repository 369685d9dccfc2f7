import type { Contribution, ScopeId } from '../../contract/index.ts'
import type { ScopeState, Scopes } from '../domain/ledger.ts'

/** Places in one log. Below 2^53 / 2^40 = 8,192 scopes every key is exact in a double. */
export const LOG_SIZE = 2 ** 40
export const seqOf = (k: number): number => k % LOG_SIZE

type ScopeRow = Omit<ScopeState, 'isOpen' | 'counters'> & { no: number; is_open: number }
type Kept = { no: number; state: ScopeState; isChanged: boolean }

/** Years of months and guides make counters long; they are read when somebody looks, which most calls do not. */
function stateFrom(sql: SqlStorage, { no, is_open, ...row }: ScopeRow): ScopeState {
  let counters: Contribution | undefined
  return {
    ...row,
    isOpen: is_open === 1,
    get counters() {
      counters ??= countersOf(sql, no)
      return counters
    },
  }
}

function countersOf(sql: SqlStorage, no: number): Contribution {
  const [row] = sql.exec<{ counters: string }>('SELECT counters FROM scope WHERE no = ?', no).toArray()
  return row ? JSON.parse(row.counters) : {}
}

/**
 * The logs of a ward: all read once per transaction (a ward has some dozens), each written once at its end, however many
 * documents went in.
 */
export class SqlScopes implements Scopes {
  readonly #sql: SqlStorage
  readonly #kept = new Map<string, Kept>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
    const query = 'SELECT no, id, seq, low, n, sum, at, is_open FROM scope ORDER BY no'
    for (const row of sql.exec<ScopeRow>(query).toArray())
      this.#kept.set(row.id, { no: row.no, state: stateFrom(sql, row), isChanged: false })
  }

  find(scope: ScopeId): ScopeState | null {
    return this.#kept.get(scope)?.state ?? null
  }

  put(state: ScopeState): void {
    const no = this.#kept.get(state.id)?.no ?? this.#kept.size + 1
    this.#kept.set(state.id, { no, state, isChanged: true })
  }

  all(): ScopeState[] {
    return [...this.#kept.values()].map(({ state }) => state)
  }

  /** Row key of place 0 in a scope's log. */
  startOf(scope: ScopeId): number {
    const kept = this.#kept.get(scope)
    if (!kept) throw new Error(`no log for ${scope}`)
    return kept.no * LOG_SIZE
  }

  /** The scope that a row key lies in. */
  idOf(k: number): ScopeId {
    const no = Math.floor(k / LOG_SIZE)
    for (const kept of this.#kept.values()) if (kept.no === no) return kept.state.id
    throw new Error(`no scope ${no}`)
  }

  flush(): void {
    for (const { no, state, isChanged } of this.#kept.values()) if (isChanged) this.#write(no, state)
  }

  #write(no: number, { id, seq, low, n, sum, at, isOpen, counters }: ScopeState): void {
    this.#sql.exec(
      `INSERT INTO scope (no, id, seq, low, n, sum, at, is_open, counters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (no) DO UPDATE SET seq = excluded.seq, low = excluded.low, n = excluded.n, sum = excluded.sum,
         at = excluded.at, is_open = excluded.is_open, counters = excluded.counters`,
      ...[no, id, seq, low, n, sum, at, isOpen ? 1 : 0, JSON.stringify(counters)],
    )
  }
}
