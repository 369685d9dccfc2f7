import { DurableObject } from 'cloudflare:workers'
import { CodedError, type ErrorCode, type Uuid } from '../../contract/index.ts'
import { ADDRESS_RATE, Buckets, DEVICE_RATE } from '../domain/rateLimit.ts'
import { type Reply, replyOf } from '../domain/reply.ts'
import type { Env } from '../env.ts'
import { isFounded, migrate, type Step } from './migrations/migrate.ts'
import { isRestoring } from './wardRestore.ts'

/** After which phones come again while an operator is at work. */
const BUSY_SECONDS = 30

/** What a transaction works on; `flush` writes what was gathered in memory. */
export type Flushed = { flush(): void }

/** What the ward's and the province's object share: founding, migrations, transactions, limits, replies. */
export abstract class LedgerObject<L extends Flushed> extends DurableObject<Env> {
  protected isOpen: boolean
  readonly #devices = new Buckets(DEVICE_RATE)
  readonly #addresses = new Buckets(ADDRESS_RATE)

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.isOpen = isFounded(ctx.storage.sql) && !isRestoring(ctx.storage.sql)
    if (this.isOpen) this.migrate()
  }

  protected abstract readonly unknown: ErrorCode
  protected abstract steps(): readonly Step[]
  protected abstract ledgerOn(sql: SqlStorage): L

  protected migrate(): void {
    this.ctx.storage.transactionSync(() => migrate(this.ctx.storage.sql, this.steps()))
  }

  /** Forgets what the object remembers of its tables from one transaction to the next. */
  protected forget(): void {}

  /** All of it or nothing. What was undone must not be remembered either, so every transaction goes through here. */
  protected whole<T>(run: () => T): T {
    try {
      return this.ctx.storage.transactionSync(run)
    } catch (error) {
      this.forget()
      throw error
    }
  }

  protected now(): string {
    return new Date().toISOString()
  }

  /** Everything the verb changes, or nothing [S2]. */
  protected transact<T>(verb: (ledger: L) => T): T {
    return this.whole(() => {
      const ledger = this.ledgerOn(this.ctx.storage.sql)
      const result = verb(ledger)
      ledger.flush()
      return result
    })
  }

  /** The first call of a ward or province makes its tables; a failing verb leaves none. */
  protected foundWith<T>(verb: (ledger: L) => T): T {
    const result = this.whole(() => {
      migrate(this.ctx.storage.sql, this.steps())
      return this.transact(verb)
    })
    this.isOpen = true
    return result
  }

  /** A verb for a phone that signed in. */
  protected forDevice(device: Uuid, verb: () => Reply | Promise<Reply>): Promise<Reply> {
    return this.#answer(this.#devices, device, verb)
  }

  /** A verb before sign-in. */
  protected forAddress(address: string, verb: () => Reply | Promise<Reply>): Promise<Reply> {
    return this.#answer(this.#addresses, address, verb)
  }

  /** Until when nobody is answered, ms: an operator copies or puts back. Phones keep everything and come again. */
  protected busyUntil = 0

  #answer(buckets: Buckets, name: string, verb: () => Reply | Promise<Reply>): Promise<Reply> {
    return replyOf(() => {
      const now = Date.now()
      // An open ledger is not being put back, so that every call of a phone is spared the look.
      if (now < this.busyUntil || (!this.isOpen && isRestoring(this.ctx.storage.sql)))
        throw new CodedError('ledger-busy', 'an operator is at work', BUSY_SECONDS)
      if (!this.isOpen) throw new CodedError(this.unknown)
      const seconds = buckets.take(name, now)
      if (seconds > 0) throw new CodedError('too-many-requests', 'slower, please', seconds)
      return verb()
    })
  }
}
