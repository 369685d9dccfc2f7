import type { TokenSource } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import type { Door } from './call.ts'
import { SyncEngine } from './engine.ts'
import { browserPlatform, type Channel, type SyncPlatform } from './platform.ts'
import { atRest, type SyncProgress, syncState } from './state.ts'

export type SyncHandle = { stop: () => void; syncNow: () => Promise<void> }
export type SyncOptions = {
  door?: Door
  platform?: SyncPlatform
  /** The ward has word about its keys for this phone (PROTOCOL.md 11.3). */
  onKeyNews?: () => void
}

/** This tab's part in syncing a session: it leads, or follows whoever does, until it is stopped (D13). */
export function beginSync(session: Session, tokens: TokenSource, options: SyncOptions): SyncHandle {
  const tab = new Tab(session, tokens, options)
  tab.begin()
  return { stop: () => tab.stop(), syncNow: () => tab.syncNow() }
}

/** A leading tab that says nothing for so long sleeps; a phone lets hidden tabs do nothing at all. */
const ANSWER_MS = 1_000

/** What the leading tab tells the others. `seen`: whether somebody looks at it; tabs of an older version do not say it. */
type Told = { state: SyncProgress; seen?: boolean }

/**
 * One of this phone's tabs. The one that somebody looks at leads (decision 0024): a hidden one has no timers, and a phone may have
 * put it to sleep. Whoever leads keeps the lead while hidden only as long as no other tab is looked at.
 */
class Tab {
  readonly #name: string
  readonly #platform: SyncPlatform
  readonly #channel: Channel
  readonly #engine: SyncEngine
  readonly #stops: (() => void)[] = []
  #isStopped = false
  #leads = false
  /** Ends this tab's leading, or its waiting for it. */
  #turn = new AbortController()
  #isTaking = false
  /** Somebody pressed "Gửi ngay" here, and no tab that is looked at has heard it yet. */
  #isPressed = false
  #stopAsking = () => {}

  constructor(session: Session, tokens: TokenSource, options: SyncOptions) {
    this.#platform = options.platform ?? browserPlatform
    this.#name = `toso-sync-${session.identity.member}`
    this.#channel = this.#platform.channel(this.#name)
    this.#engine = new SyncEngine(session, tokens, (state) => this.#tell(state), options)
  }

  begin(): void {
    const { on } = this.#platform
    this.#channel.listen((message) => this.#hear(message))
    this.#stops.push(
      on('visible', () => this.#ask()),
      on('hidden', () => this.#hidden()),
    )
    this.#ask()
    void this.#lead(false)
  }

  stop(): void {
    this.#isStopped = true
    this.#stopAsking()
    for (const stop of this.#stops.splice(0)) stop()
    this.#engine.stop()
    this.#turn.abort()
    this.#channel.close()
    syncState.setState(atRest, true)
  }

  async syncNow(): Promise<void> {
    if (this.#leads) return this.#engine.run()
    this.#isPressed = true
    this.#channel.post('now')
    this.#ask()
  }

  /** Leads when it is this tab's turn, or at once; taken by another tab, it waits for its turn again. */
  async #lead(takes: boolean): Promise<void> {
    this.#turn.abort()
    const turn = new AbortController()
    this.#turn = turn
    const { signal } = turn
    await this.#platform.lead(this.#name, { signal, takes }, (ended) => this.#leading(ended))
    if (signal.aborted) return
    this.#ask()
    void this.#lead(false)
  }

  async #leading(ended: AbortSignal): Promise<void> {
    this.#stopAsking()
    this.#isTaking = false
    this.#leads = true
    this.#engine.start(this.#isPressed)
    this.#isPressed = false
    this.#tell({ ...syncState.getState(), leader: true })
    await new Promise<void>((resolve) => ended.addEventListener('abort', () => resolve()))
    this.#leads = false
    if (this.#isStopped) return
    this.#engine.handOver()
    syncState.setState({ ...syncState.getState(), leader: false }, true)
  }

  /** Whoever leads is asked how it stands. If somebody looks here, and nobody answers, this tab leads from now on. */
  #ask(): void {
    if (this.#leads) return
    this.#channel.post('state?')
    this.#stopAsking()
    if (this.#platform.isVisible()) this.#stopAsking = this.#platform.after(ANSWER_MS, () => this.#take())
  }

  #take(): void {
    if (this.#leads || this.#isTaking || !this.#platform.isVisible()) return
    this.#isTaking = true
    void this.#lead(true)
  }

  #hidden(): void {
    this.#stopAsking()
    if (this.#leads) this.#tell(syncState.getState())
  }

  /** This tab's screens, and the others, see how the leading tab stands. */
  #tell(state: SyncProgress): void {
    syncState.setState(state, true)
    const told: Told = { state: { ...state, leader: false }, seen: this.#platform.isVisible() }
    this.#channel.post(told)
  }

  #hear(message: unknown): void {
    if (message === 'now' && this.#leads) void this.#engine.run()
    if (message === 'state?' && this.#leads) this.#tell(syncState.getState())
    if (isTold(message) && !this.#leads) this.#follow(message)
  }

  #follow({ state, seen }: Told): void {
    this.#stopAsking()
    syncState.setState(state, true)
    this.#engine.heard(state)
    if (seen === false) this.#take()
    else this.#isPressed = false
  }
}

/** Only this app's own tabs of this origin speak on the channel. */
const isTold = (message: unknown): message is Told =>
  typeof message === 'object' && message !== null && 'state' in message
