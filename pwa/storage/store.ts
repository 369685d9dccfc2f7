import { Dexie, type Table, type Transaction } from 'dexie'
import { uuidv7 } from '../../contract/index.ts'
import type { CarriedRow } from './carry/carried.ts'
import { Changes } from './changes.ts'
import { liesAlone, type Pack, packsOf } from './documents/pack.ts'
import { flushWhatIsSaved } from './durability.ts'
import { StorageFailure } from './failure.ts'
import { noMutation } from './numbering.ts'
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
import { factsIn } from './tables.ts'

export const storeName = (member: string): string => `toso-${member}`

/**
 * `expectedBorn`: mark of the database as it was made. Of one that is made anew, what the phone knows of the one before:
 * `numbersAfter`, the highest number this device has used, and `received`, how many of its mutations the ward has.
 */
export type StoreOptions = { expectedBorn?: string | null; numbersAfter?: number; received?: number }

/**
 * The database of one member: what the ward confirmed, what waits, drafts. Nothing in it names a resident [P2].
 * Almost no indexes: each costs a write per row, and a first pull is mostly writes (sync.md §1); the board answers
 * what indexes would.
 */
export class Store extends Dexie {
  /** Documents that lie alone, and packs of all others; read and written through `Documents` only (decision 0020). */
  readonly rows: Table<StoredRow, string>
  readonly packs: Table<Pack, string>
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

  constructor(member: string, { expectedBorn = null, ...before }: StoreOptions = {}) {
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
    // What this phone wrote is found by the packs it lies in; the index over rows alone went.
    this.version(3).stores({ rows: 'id, wardKind', packs: 'id, wrote' }).upgrade(packRows)
    this.rows = this.table('rows')
    this.packs = this.table('packs')
    this.outbox = this.table('outbox')
    this.refusals = this.table('refusals')
    this.scopes = this.table('scopes')
    this.drafts = this.table('drafts')
    this.snapshots = this.table('snapshots')
    this.touched = this.table('touched')
    this.facts = this.table('facts')
    this.carried = this.table('carried')
    this.changes = new Changes(this.name)
    this.on('populate', () => this.#begin(before))
    this.#born = expectedBorn
    this.on('ready', () => this.#check(), true)
  }

  /** The single facts; every open store has them. */
  readFacts(): Promise<StoreFacts> {
    return factsIn(this)
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
  async #begin({ numbersAfter = 0, received = 0 }: StoreOptions): Promise<void> {
    await this.facts.add({ ...newFacts(), received })
    if (numbersAfter === 0) return
    const used: OutboxEntry = { ...noMutation(), no: numbersAfter }
    await this.outbox.add(used)
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

/** Up to version 2 every document lay alone. */
async function packRows(transaction: Transaction): Promise<void> {
  const rows = transaction.table<StoredRow, string>('rows')
  const packing = (await rows.toArray()).filter((row) => !liesAlone(row))
  await transaction.table<Pack, string>('packs').bulkPut(packsOf('', packing))
  await rows.bulkDelete(packing.map(({ id }) => id))
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
