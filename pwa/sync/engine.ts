import type { ApiFailure, TokenSource } from '../../contract/index.ts'
import { keepBoard } from '../storage/board/keepBoard.ts'
import { keepFirstAnswers } from '../storage/board/keepFirstAnswers.ts'
import { noteCanary } from '../storage/canary.ts'
import { StorageFailure } from '../storage/failure.ts'
import { appLine, Line } from '../storage/line.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, type Door } from './call.ts'
import { meaningOf, retryWait } from './decide/failure.ts'
import { unmirrored } from './drafts/applyDrafts.ts'
import { prepareOpening } from './opening.ts'
import { browserPlatform, type SyncPlatform } from './platform.ts'
import { sendCarried } from './sendCarried.ts'
import { Spaced } from './spaced.ts'
import { atRest, type SyncProgress, syncState } from './state.ts'
import { type Outcome, syncOnce } from './syncOnce.ts'
import { ToldWait } from './toldWait.ts'
import { type Waiting, whatWaits } from './whatWaits.ts'

/** Saves that follow each other travel together; a visit is several of them. */
export const SETTLE_MS = 5_000
/** Steps of a guide follow each other for minutes; a copy of where it stands travels this often at most [S12]. */
export const MIRROR_MS = 60_000
/** How often an open app looks for news by itself. */
export const REFRESH_MS = 3_600_000
/** Coming back to the app sooner than this asks nobody. */
const RECENT_MS = 30_000
/** What waits is noted at most so often (D32). */
const NOTE_MS = 1_000

type EngineOptions = { door?: Door; platform?: SyncPlatform; onKeyNews?: () => void }

/**
 * A tab's sync while it leads: when to run, and what to make of how it went. Another tab may take the lead at any moment, and
 * everything it knows may be lost; what counts is in the store.
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
  /** The calls of the run under way. */
  #line: Line
  #again = false
  #leads = false
  #hasLed = false
  #failures = 0
  readonly #told: ToldWait
  #lastTry = Number.NEGATIVE_INFINITY
  /** A timer runs that will send: what was saved, or only a copy of unfinished guides. */
  #settling: Waiting = 'no'
  /** What of unfinished guides the ward did not keep at the last contact: not tried again before it changes. */
  #keptHere = ''
  readonly #notes = new Spaced(() => this.#note(), NOTE_MS)

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
    this.#line = new Line(platform)
    this.#told = new ToldWait(platform.now)
  }

  /**
   * Leads from now on: listens to everything that may mean "now" (D17), and looks whether there is something to do.
   * @param isAsked a person pressed, and is not made to wait
   */
  start(isAsked: boolean): void {
    const { on } = this.#platform
    this.#leads = true
    if (isAsked) this.#told.end()
    this.#stops.push(
      on('online', () => this.#afresh()),
      on('woken', () => this.#afresh()),
      on('visible', () => this.#seen()),
      on('hidden', () => this.#hidden()),
      this.#session.store.changes.subscribe((changed) => {
        if (changed === 'all' || changed.length > 0) this.#notes.want(this.#platform.isVisible())
        void this.#saved()
      }),
    )
    void this.#begin(isAsked)
  }

  /** Another tab leads now. What comes of a call under way is dropped, unless it is just being written; that tab asks again [S3]. */
  handOver(): void {
    this.stop()
    this.#line.end()
    this.#settling = 'no'
    this.#failures = 0
    void this.#note()
  }

  stop(): void {
    this.#leads = false
    this.#cancelTimer()
    this.#notes.rest()
    for (const stop of this.#stops.splice(0)) stop()
  }

  /** What the tab that leads tells: should this one take over, it goes on from there. */
  heard({ phase, failure, retryAt }: SyncProgress): void {
    const at = this.#platform.now()
    if (phase === 'sending' || phase === 'pulling') this.#lastTry = at
    const isTold = failure?.kind === 'code' && failure.retryAfter !== null && retryAt !== null
    this.#told.begin(isTold ? Math.max(0, retryAt - at) : 0)
  }

  /** Syncs now, or once more after the run under way, which must show that its calls are still alive. */
  async run(): Promise<void> {
    if (!this.#leads) return
    if (this.#running) {
      this.#again = true
      // Its own calls, or the signing in before them.
      for (const line of [this.#line, appLine]) line.hurry()
      return this.#running
    }
    this.#running = this.#runs().finally(() => {
      this.#running = null
      // A save that came too late for this run must not wait for the next hour.
      if (this.#platform.isVisible()) void this.#saved()
    })
    return this.#running
  }

  /** The first time at once (D17); later as whenever somebody looks again, and what another tab had under way is done. */
  async #begin(isAsked: boolean): Promise<void> {
    if (this.#hasLed) return isAsked || this.#running ? this.run() : this.#seen()
    this.#hasLed = true
    await this.#prepare()
    if (this.#leads) this.#wake()
  }

  async #runs(): Promise<void> {
    do {
      this.#again = false
      this.#settling = 'no'
      this.#cancelTimer()
      await this.#once()
    } while (this.#again && this.#session.isOpen && this.#leads)
  }

  async #once(): Promise<void> {
    if (!this.#session.isOpen) return
    if (!this.#platform.isOnline()) return this.#offline()
    this.#lastTry = this.#platform.now()
    const line = new Line(this.#platform)
    this.#line = line
    const door = { ...this.#door, line }
    const { store } = this.#session
    const waiting = await withDatabase(store, () => store.outbox.count()).catch(() => 0)
    this.#set({ ...atRest, phase: waiting > 0 ? 'sending' : 'pulling', total: waiting })
    try {
      const outcome = await this.#sync(door)
      if (!line.isEnded) await this.#finish(outcome, door)
    } catch (error) {
      // Locked in the middle: the next session goes on where this one stopped. So does the tab that leads now.
      if (line.isEnded || (error instanceof StorageFailure && error.code === 'locked')) return
      await this.#failed({ kind: 'protocol' })
    }
  }

  #sync(door: Door): Promise<Outcome> {
    const { store, identity } = this.#session
    return syncOnce({
      store,
      identity,
      door,
      tokens: this.#tokens,
      now: this.#platform.now,
      noteSent: (no) => noteCanary(store, identity.member, no),
      progress: ({ sent, total, pulled }) =>
        this.#set({ phase: sent < total ? 'sending' : 'pulling', sent, total, pulled }),
    })
  }

  async #finish(outcome: Outcome, door: Door): Promise<void> {
    if (!outcome.ok) return this.#failed(outcome.failure)
    this.#failures = 0
    this.#told.end()
    const { store, identity } = this.#session
    const carrying = { store, ward: identity.ward, door, tokens: this.#tokens }
    // What came in for others is news for this phone too.
    if (await sendCarried({ ...carrying, now: this.#platform.now })) this.#again = true
    this.#keptHere = await withDatabase(store, () => unmirrored(store))
    const { lastContact, scopeVersion } = await withDatabase(store, () => store.readFacts())
    await noteCanary(store, identity.member)
    this.#set({ ...atRest, lastContact })
    await keepBoard(this.#session)
    await keepFirstAnswers(this.#session)
    // Role or hamlets changed: the token's answer brings the identity as it is now. A run that broke off may have heard of it.
    const isOutdated = scopeVersion !== this.#session.identity.scopeVersion
    if (outcome.scopesChanged || isOutdated) await this.#tokens.token({ fresh: true })
    if (outcome.keyNews) this.#onKeyNews()
    this.#later(REFRESH_MS)
  }

  /** (D32) What waits is noted after every save and failure: an eviction in the field must be told honestly. */
  async #note(): Promise<void> {
    const { store, identity } = this.#session
    await noteCanary(store, identity.member).catch(() => undefined)
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
    this.#told.begin(failure.kind === 'code' && failure.retryAfter ? wait : 0)
    this.#set({ phase, failure, retryAt: this.#platform.now() + wait })
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
    if (this.#leads && this.#platform.isVisible())
      this.#cancelTimer = this.#platform.after(ms, () => void this.run())
  }

  /** Whatever woke it, it keeps to what the server told it (PROTOCOL 1.5). A person who asks is not made to wait. */
  #wake(): void {
    const { left } = this.#told
    if (left > 0) this.#later(left)
    else void this.run()
  }

  #afresh(): void {
    if (this.#told.left === 0) this.#failures = 0
    this.#wake()
  }

  #seen(): void {
    const isRecent = this.#platform.now() - this.#lastTry < RECENT_MS
    if (isRecent && this.#isCalm()) {
      this.#later(REFRESH_MS)
      void this.#saved()
    } else this.#wake()
  }

  /** Nothing was left undone, by this tab or the one that led before it. */
  #isCalm(): boolean {
    const { phase } = syncState.getState()
    const isOver = phase === 'idle' || phase === 'stopped'
    return this.#failures === 0 && this.#settling === 'no' && (isOver || this.#running !== null)
  }

  #hidden(): void {
    this.#cancelTimer()
    this.#notes.rest()
    void this.#note()
    // Lost, they only make the next opening slower.
    void keepFirstAnswers(this.#session).catch(() => undefined)
    if (this.#settling !== 'no') this.#wake()
    // What comes too late for a run under way goes behind it.
    void this.#running?.then(() => this.#saved())
  }

  async #saved(): Promise<void> {
    if (this.#isTaken() || !this.#session.isOpen) return
    const { store } = this.#session
    const waits = await whatWaits(store, this.#keptHere).catch(() => 'no' as const)
    if (waits === 'no' || waits === this.#settling || this.#isTaken()) return
    // No timer runs while nobody looks: what was saved goes at once, a copy when somebody looks again.
    if (!this.#platform.isVisible()) return waits === 'send' ? this.#wake() : undefined
    this.#settling = waits
    this.#later(waits === 'send' ? SETTLE_MS : MIRROR_MS)
  }

  /** A run, a wait after a save, a wait after a failure, or another tab will send what waits. */
  #isTaken(): boolean {
    const { phase } = syncState.getState()
    return (
      !this.#leads ||
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

  /** A run that ends when this tab leads no more has nobody to tell. */
  #set(change: Partial<SyncProgress>): void {
    if (!this.#leads) return
    this.#tell({ ...syncState.getState(), ...change, leader: true })
  }
}
