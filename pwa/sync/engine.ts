import type { ApiFailure, TokenSource } from '../../contract/index.ts'
import { keepBoard } from '../storage/board/keepBoard.ts'
import { keepFirstAnswers } from '../storage/board/keepFirstAnswers.ts'
import { noteCanary } from '../storage/canary.ts'
import { StorageFailure } from '../storage/failure.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, type Door } from './call.ts'
import { meaningOf, retryWait } from './decide/failure.ts'
import { unmirrored } from './drafts/applyDrafts.ts'
import { prepareOpening } from './opening.ts'
import { browserPlatform, type SyncPlatform } from './platform.ts'
import { sendCarried } from './sendCarried.ts'
import { atRest, type SyncProgress, syncState } from './state.ts'
import { type Outcome, syncOnce } from './syncOnce.ts'

/** Saves that follow each other travel together; a visit is several of them. */
export const SETTLE_MS = 5_000
/** Steps of a guide follow each other for minutes; a copy of where it stands travels this often at most [S12]. */
export const MIRROR_MS = 60_000
/** How often an open app looks for news by itself. */
export const REFRESH_MS = 3_600_000
/** Coming back to the app sooner than this asks nobody. */
const RECENT_MS = 30_000

type EngineOptions = { door?: Door; platform?: SyncPlatform; onKeyNews?: () => void }

/**
 * The leading tab's sync: when to run, and what to make of how it went. Everything it knows may be lost at any moment;
 * what counts is in the store.
 */
export class SyncEngine {
  readonly #session: Session
  readonly #tokens: TokenSource
  readonly #door: Door
  readonly #platform: SyncPlatform
  readonly #tell: (state: SyncProgress) => void
  readonly #onKeyNews: () => void
  readonly #stops: (() => void)[] = []
  #cancelTimer = () => {}
  #running: Promise<void> | null = null
  #again = false
  #isStopped = false
  #failures = 0
  /** The server said when to come again: from when on, and how long, ms. */
  #told = { at: 0, wait: 0 }
  #lastTry = Number.NEGATIVE_INFINITY
  /** A timer runs that will send: what was saved, or only a copy of unfinished guides. */
  #settling: 'no' | 'mirror' | 'send' = 'no'
  /** What of unfinished guides the ward did not keep at the last contact: not tried again before it changes. */
  #keptHere = ''

  constructor(
    session: Session,
    tokens: TokenSource,
    tell: (state: SyncProgress) => void,
    { door = appDoor, platform = browserPlatform, onKeyNews = () => {} }: EngineOptions = {},
  ) {
    this.#session = session
    this.#tokens = tokens
    this.#tell = tell
    this.#door = door
    this.#platform = platform
    this.#onKeyNews = onKeyNews
  }

  /** Listens to everything that may mean "now" (D17), and runs once. */
  start(): void {
    const { on } = this.#platform
    this.#stops.push(
      on('online', () => this.#afresh()),
      on('woken', () => this.#afresh()),
      on('visible', () => this.#seen()),
      on('hidden', () => this.#hidden()),
      this.#session.store.changes.subscribe((changed) => {
        if (changed === 'all' || changed.length > 0) this.#noteUnsent()
        void this.#saved()
      }),
    )
    void this.#prepare().then(() => this.run())
  }

  stop(): void {
    this.#isStopped = true
    this.#cancelTimer()
    for (const stop of this.#stops.splice(0)) stop()
  }

  /** Syncs now, or once more after the run under way. */
  async run(): Promise<void> {
    if (this.#running) {
      this.#again = true
      return this.#running
    }
    this.#running = this.#runs().finally(() => {
      this.#running = null
      // A save that came too late for this run must not wait for the next hour.
      void this.#saved()
    })
    return this.#running
  }

  async #runs(): Promise<void> {
    do {
      this.#again = false
      this.#settling = 'no'
      this.#cancelTimer()
      await this.#once()
    } while (this.#again && this.#session.isOpen && !this.#isStopped)
  }

  async #once(): Promise<void> {
    if (!this.#session.isOpen) return
    if (!this.#platform.isOnline()) return this.#offline()
    this.#lastTry = this.#platform.now()
    const { store } = this.#session
    const waiting = await withDatabase(store, () => store.outbox.count()).catch(() => 0)
    this.#set({ ...atRest, phase: waiting > 0 ? 'sending' : 'pulling', total: waiting })
    try {
      await this.#finish(await this.#sync())
    } catch (error) {
      // Locked in the middle: the next session goes on where this one stopped.
      if (error instanceof StorageFailure && error.code === 'locked') return
      await this.#failed({ kind: 'protocol' })
    }
  }

  #sync(): Promise<Outcome> {
    const { store, identity } = this.#session
    return syncOnce({
      store,
      identity,
      door: this.#door,
      tokens: this.#tokens,
      now: this.#platform.now,
      noteSent: (no) => noteCanary(store, identity.member, no),
      progress: ({ sent, total, pulled }) =>
        this.#set({ phase: sent < total ? 'sending' : 'pulling', sent, total, pulled }),
    })
  }

  async #finish(outcome: Outcome): Promise<void> {
    if (!outcome.ok) return this.#failed(outcome.failure)
    this.#failures = 0
    this.#told.wait = 0
    const { store, identity } = this.#session
    const carrying = { store, ward: identity.ward, door: this.#door, tokens: this.#tokens }
    // What came in for others is news for this phone too.
    if (await sendCarried({ ...carrying, now: this.#platform.now })) this.#again = true
    this.#keptHere = await withDatabase(store, () => unmirrored(store))
    const { lastContact } = await withDatabase(store, () => store.readFacts())
    await noteCanary(store, identity.member)
    this.#set({ ...atRest, lastContact })
    await keepBoard(this.#session)
    await keepFirstAnswers(this.#session)
    // Role or hamlets changed: the token's answer brings the identity as it is now.
    if (outcome.scopesChanged) await this.#tokens.token({ fresh: true })
    if (outcome.keyNews) this.#onKeyNews()
    this.#later(REFRESH_MS)
  }

  /** (D32) What waits is noted also while nothing gets through: an eviction in the field must be told honestly. */
  async #note(): Promise<void> {
    const { store, identity } = this.#session
    await noteCanary(store, identity.member).catch(() => undefined)
  }

  /** With signal the run that follows a save notes it; without, nothing else would. */
  #noteUnsent(): void {
    if (this.#failures > 0 || syncState.getState().phase === 'offline') void this.#note()
  }

  async #failed(failure: ApiFailure): Promise<void> {
    await this.#note()
    if (meaningOf(failure) === 'stopped') {
      this.#set({ phase: 'stopped', failure, retryAt: null })
      return
    }
    this.#failures += 1
    const wait = retryWait(this.#failures, this.#platform.random(), failure)
    const phase = failure.kind === 'network' ? 'offline' : 'failed'
    const at = this.#platform.now()
    this.#told = { at, wait: failure.kind === 'code' && failure.retryAfter ? wait : 0 }
    this.#set({ phase, failure, retryAt: at + wait })
    this.#platform.askToBeWoken()
    this.#later(wait)
  }

  #offline(): void {
    this.#set({ phase: 'offline', failure: { kind: 'network' }, retryAt: null })
    this.#platform.askToBeWoken()
  }

  /** No timer runs while nobody looks (D41); coming back looks by itself. */
  #later(ms: number): void {
    this.#cancelTimer()
    if (this.#platform.isVisible()) this.#cancelTimer = this.#platform.after(ms, () => void this.run())
  }

  /** Whatever woke it, it keeps to what the server told it (PROTOCOL 1.5). A person who asks is not made to wait. */
  #wake(): void {
    const { at, wait } = this.#told
    const waited = this.#platform.now() - at
    // A clock that was set back ends the waiting, too.
    if (waited >= 0 && waited < wait) this.#later(wait - waited)
    else {
      this.#told.wait = 0
      void this.run()
    }
  }

  #afresh(): void {
    if (this.#told.wait === 0) this.#failures = 0
    this.#wake()
  }

  #seen(): void {
    const isRecent = this.#platform.now() - this.#lastTry < RECENT_MS
    if (isRecent && this.#failures === 0 && this.#settling === 'no') this.#later(REFRESH_MS)
    else this.#wake()
  }

  #hidden(): void {
    this.#cancelTimer()
    void this.#note()
    // Lost, they only make the next opening slower.
    void keepFirstAnswers(this.#session).catch(() => undefined)
    if (this.#settling !== 'no') this.#wake()
  }

  async #saved(): Promise<void> {
    if (this.#isTaken() || !this.#session.isOpen) return
    const waits = await this.#whatWaits().catch(() => 'no' as const)
    if (waits === 'no' || waits === this.#settling || this.#isTaken()) return
    this.#settling = waits
    this.#later(waits === 'send' ? SETTLE_MS : MIRROR_MS)
  }

  #whatWaits(): Promise<'no' | 'mirror' | 'send'> {
    const { store } = this.#session
    return withDatabase(store, async () => {
      if ((await store.outbox.count()) > 0) return 'send'
      const carried = await store.carried.toArray()
      if (carried.some(({ state }) => state === 'waiting')) return 'send'
      const here = await unmirrored(store)
      return here === '' || here === this.#keptHere ? 'no' : 'mirror'
    })
  }

  /** A run, a wait after a save, or a wait after a failure will send what waits. */
  #isTaken(): boolean {
    const { phase } = syncState.getState()
    return (
      this.#running !== null ||
      this.#settling === 'send' ||
      this.#failures > 0 ||
      phase === 'stopped' ||
      phase === 'offline'
    )
  }

  async #prepare(): Promise<void> {
    // Trouble is met again by the run that follows, which says it.
    await prepareOpening(this.#session.store).catch(() => undefined)
  }

  /** A run that ends after the stop has nobody to tell. */
  #set(change: Partial<SyncProgress>): void {
    if (this.#isStopped) return
    this.#tell({ ...syncState.getState(), ...change, leader: true })
  }
}
