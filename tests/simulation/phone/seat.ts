import type { Identity, Mutation } from '../../../contract/index.ts'
import { openStore } from '../../../pwa/storage/openStore.ts'
import type { DraftRow } from '../../../pwa/storage/rows.ts'
import type { Keyring } from '../../../pwa/storage/sealing.ts'
import { Session } from '../../../pwa/storage/session.ts'
import { storeName } from '../../../pwa/storage/store.ts'
import { fullBatch } from '../../../pwa/sync/decide/batch.ts'
import { prepareOpening } from '../../../pwa/sync/opening.ts'
import { type Outcome, syncOnce } from '../../../pwa/sync/syncOnce.ts'
import type { Clock } from '../pinned.ts'
import type { Network } from './network.ts'
import { Life, lives } from './watched.ts'

/** A change that was seen in the outbox, and so must never be lost. */
export type Promised = Pick<Mutation, 'mid' | 'op' | 'kind' | 'id' | 'scope' | 'at'> & {
  fields: Record<string, unknown>
}

/** One member's part of a phone: an own store, and the session while it is open. */
export class Seat {
  readonly identity: Identity
  readonly #keys: Keyring
  readonly #clock: Clock
  readonly #network: Network
  #session: Session | null = null
  #life: Life | null = null
  #born: string | null = null
  #lastSentNo = 0
  /** Every change that was ever committed here, by its name. */
  readonly promised = new Map<string, Promised>()
  /** Every unfinished guide that was ever here. */
  readonly begun = new Map<string, DraftRow>()
  /** Documents that were ever written here, also those that an eviction took. */
  readonly everWrote = new Set<string>()
  /**
   * Documents that this phone could not bring back, were the ward put back to an older copy: an eviction took them, the
   * browser lost the row, or their hamlet left the phone (decision 0015).
   */
  readonly letGo = new Set<string>()
  /** Runs of the sync under way; two when two tabs lead at once. */
  readonly syncing = new Set<Promise<unknown>>()
  /** How much one of its calls carries. */
  limits = fullBatch
  /** How this phone's clock is set, in milliseconds. */
  skew = 0
  /** Events for which it has no network at all. */
  cutFor = 0
  /** How often a write was the last thing the app did. */
  deathsAtWrite = 0

  constructor(identity: Identity, keys: Keyring, clock: Clock, network: Network) {
    this.identity = identity
    this.#keys = keys
    this.#clock = clock
    this.#network = network
  }

  get session(): Session | null {
    return this.#session
  }
  get life(): Life | null {
    return this.#life
  }
  get name(): string {
    return `${this.identity.role}-${this.identity.member.slice(-4)}`
  }

  /** Opens the app, as after a kill or a lock. @throws when it is killed while it opens */
  async open(): Promise<Session> {
    if (this.#session) return this.#session
    const life = new Life(() => this.#ended())
    this.#life = life
    lives.set(storeName(this.identity.member), life)
    const { member } = this.identity
    const canary = { received: 0, unsent: 0, lastSentNo: this.#lastSentNo, at: '' }
    const store = await openStore({ member, identity: this.identity, storeBorn: this.#born, canary })
    this.#born = (await store.readFacts()).born
    this.#session = new Session(this.identity, store, this.#keys, () => this.#clock.now + this.skew)
    await prepareOpening(store)
    await this.notePromises()
    return this.#session
  }

  /** Locks, or the other member takes the phone. */
  close(): void {
    this.#life?.die()
  }

  #ended(): void {
    if (this.#life?.diedAtWrite) this.deathsAtWrite += 1
    this.#session?.store.end()
    this.#session = null
    this.syncing.clear()
    this.#network.hangUp(this)
  }

  /** The browser takes the database away; what was not sent was only here (D33). @returns the names of what went */
  async evict(remove: (name: string) => Promise<void>): Promise<string[]> {
    const waiting = await this.waiting()
    this.close()
    await remove(storeName(this.identity.member))
    this.#born = null
    for (const mid of waiting) this.promised.delete(mid)
    for (const { id } of this.promised.values()) this.letGo.add(id)
    return waiting
  }

  async waiting(): Promise<string[]> {
    const { store } = await this.open()
    return (await store.outbox.toArray()).map(({ mid }) => mid)
  }

  /** Notes what has been committed since the last look. @returns how many changes are new */
  async notePromises(): Promise<number> {
    const before = this.promised.size
    for (const { mutation } of (await this.#session?.store.outbox.toArray()) ?? []) {
      const { mid, op, kind, id, scope, fields, at } = mutation
      this.everWrote.add(id)
      if (!this.promised.has(mid)) this.promised.set(mid, { mid, op, kind, id, scope, fields, at })
    }
    for (const draft of (await this.#session?.store.drafts.toArray()) ?? []) this.begun.set(draft.id, draft)
    return this.promised.size - before
  }

  /** Begins a run of the sync; its calls go through the network of the world. */
  async beginSync(): Promise<{ run: Promise<Outcome | null> }> {
    const { store } = await this.open()
    const life = this.#life
    const work = syncOnce({
      store,
      identity: this.identity,
      door: this.#network.doorOf(this),
      tokens: { token: async () => ({ ok: true, value: this.identity.device }) },
      limits: this.limits,
      now: () => this.#clock.now + this.skew,
      noteSent: async (no) => {
        this.#lastSentNo = Math.max(this.#lastSentNo, no)
      },
    })
    const run = work.catch((error: unknown) => {
      if (life?.isDead) return null
      throw error
    })
    this.syncing.add(run)
    void run.finally(() => this.syncing.delete(run)).catch(() => undefined)
    return { run }
  }
}
