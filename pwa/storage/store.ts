import { Dexie, type Table } from 'dexie'
import * as v from 'valibot'
import { PROTOCOL, ScopeId, uuidv7 } from '../../contract/index.ts'
import type { CarriedRow } from './carry/carried.ts'
import { Changes } from './changes.ts'
import { flushWhatIsSaved } from './durability.ts'
import { StorageFailure } from './failure.ts'
import type {
  DraftRow,
  OutboxEntry,
  Refusal,
  ScopeState,
  Snapshot,
  StoredRow,
  StoreFacts,
  Touched,
} from './rows.ts'

export const storeName = (member: string): string => `toso-${member}`

/** `expectedBorn`: mark of the database as it was made. `numbersAfter`: highest number this device has used. */
export type StoreOptions = { expectedBorn?: string | null; numbersAfter?: number }

/**
 * The database of one member: what the ward confirmed, what waits, drafts. Nothing in it names a resident [P2].
 * Almost no indexes: each costs a write per row, and a first pull is mostly writes (sync.md §1); the board answers
 * what indexes would.
 */
export class Store extends Dexie {
  readonly rows: Table<StoredRow, string>
  readonly outbox: Table<OutboxEntry, number, Omit<OutboxEntry, 'no'>>
  readonly refusals: Table<Refusal, number, Omit<Refusal, 'id'>>
  readonly scopes: Table<ScopeState, string>
  readonly drafts: Table<DraftRow, string>
  readonly snapshots: Table<Snapshot, string>
  /** Documents changed since the board was last put aside. */
  readonly touched: Table<Touched, number, Omit<Touched, 'n'>>
  readonly facts: Table<StoreFacts, 'store'>
  /** Unsent work of other phones, on its way to the ward [S14]. */
  readonly carried: Table<CarriedRow, string>
  readonly changes: Changes
  /** Milliseconds to add to this phone's clock to have the server's. */
  clockOffset = 0
  /** When the server was last heard, by its clock, ms. */
  heard = 0
  #ended = false
  #born: string | null

  constructor(member: string, { expectedBorn = null, numbersAfter = 0 }: StoreOptions = {}) {
    super(storeName(member), { chromeTransactionDurability: 'strict' })
    flushWhatIsSaved(this)
    this.version(1).stores({
      // Both indexes are sparse: rows of other people in hamlets have neither field.
      rows: 'id, wardKind, wrote',
      outbox: '++no, &mid, id',
      refusals: '++id, document',
      scopes: 'scope',
      drafts: 'id',
      snapshots: 'key',
      touched: '++n',
      facts: 'key',
    })
    this.version(2).stores({ carried: 'id' })
    this.rows = this.table('rows')
    this.outbox = this.table('outbox')
    this.refusals = this.table('refusals')
    this.scopes = this.table('scopes')
    this.drafts = this.table('drafts')
    this.snapshots = this.table('snapshots')
    this.touched = this.table('touched')
    this.facts = this.table('facts')
    this.carried = this.table('carried')
    this.changes = new Changes(this.name)
    this.on('populate', () => this.#begin(numbersAfter))
    this.#born = expectedBorn
    this.on('ready', () => this.#check(), true)
  }

  /** The single facts; every open store has them. */
  async readFacts(): Promise<StoreFacts> {
    const facts = await this.facts.get('store')
    if (!facts) throw new StorageFailure('storage-lost')
    return facts
  }

  /** Closed on purpose (locked): no call opens it again. */
  get ended(): boolean {
    return this.#ended
  }

  /** Closes for good: listeners and the channel to other tabs go too. */
  end(): void {
    this.#ended = true
    this.changes.close()
    this.close()
  }

  /** A new database. Numbers go on after the highest one sent, since the ward would take a lower one for a repeat [S3]. */
  async #begin(numbersAfter: number): Promise<void> {
    await this.facts.add(newFacts())
    if (numbersAfter === 0) return
    await this.outbox.add(nothingNumbered(numbersAfter))
    await this.outbox.delete(numbersAfter)
  }

  /** At every opening, also after a lost connection: is it still the same database (D33)? */
  async #check(): Promise<void> {
    const facts = await this.readFacts()
    if (this.#born !== null && facts.born !== this.#born) throw new StorageFailure('storage-lost')
    this.#born = facts.born
    this.clockOffset = facts.clockOffset
    this.heard = Date.parse(facts.lastContact ?? '') || 0
  }
}

/** An entry that only moves the database's own counter forward, and is taken out at once. */
function nothingNumbered(no: number): OutboxEntry {
  const [id, mid, scope] = [uuidv7(), uuidv7(), v.parse(ScopeId, '00000')]
  const at = new Date(0).toISOString()
  const mutation = {
    mid,
    v: PROTOCOL,
    op: 'del',
    kind: 'none',
    id,
    scope,
    base: null,
    fields: {},
    at,
  } as const
  return { no, mid, id, scope, mutation }
}

const newFacts = (): StoreFacts => ({
  key: 'store',
  born: uuidv7(),
  device: null,
  numberOffset: 0,
  epoch: null,
  scopeVersion: 0,
  lastContact: null,
  clockOffset: 0,
  received: 0,
  moved: [],
  minApp: null,
  verifiedAt: 0,
})
