/** What the sync needs of a browser, so that tests can play airplane mode, sleep and other tabs. */
export type SyncPlatform = {
  now: () => number
  random: () => number
  isOnline: () => boolean
  isVisible: () => boolean
  /** @returns cancels it */
  after: (ms: number, work: () => void) => () => void
  /** `online`: a network is back; `visible`, `hidden`; `woken`: Background Sync. @returns stops listening */
  on: (event: PlatformEvent, work: () => void) => () => void
  /**
   * Runs `work` in one tab at a time: when its turn comes or, with `takes`, at once, instead of the tab that has it. Its
   * signal ends when `signal` does, and when another tab takes its place.
   */
  lead: (name: string, turn: Turn, work: (ended: AbortSignal) => Promise<void>) => Promise<void>
  channel: (name: string) => Channel
  /** Asks the browser to wake the app when there is a network again, where it can (D35). */
  askToBeWoken: () => void
}
export type Turn = { signal: AbortSignal; takes: boolean }
export type PlatformEvent = 'online' | 'visible' | 'hidden' | 'woken'
export type Channel = {
  post: (message: unknown) => void
  listen: (hear: (message: unknown) => void) => void
  close: () => void
}

export const WAKE_TAG = 'toso-sync'

export const browserPlatform: SyncPlatform = {
  now: Date.now,
  random: Math.random,
  isOnline: () => navigator.onLine,
  isVisible: () => document.visibilityState === 'visible',
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
  on(event, work) {
    if (event === 'online') return listen(window, 'online', work)
    if (event === 'woken') return listenForWaking(work)
    return listen(document, 'visibilitychange', () => document.visibilityState === event && work())
  },
  lead,
  channel,
  askToBeWoken: () => void registerWaking(),
}

function listen(target: EventTarget, name: string, work: (event: Event) => void): () => void {
  target.addEventListener(name, work)
  return () => target.removeEventListener(name, work)
}

/** Without Web Locks (Safari before 15.4) every tab leads; the protocol bears it, since every call may be repeated [S3]. */
async function lead(
  name: string,
  { signal, takes }: Turn,
  work: (ended: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController()
  signal.addEventListener('abort', () => ending.abort())
  const begin = async () => {
    if (!ending.signal.aborted) await work(ending.signal)
  }
  if (!navigator.locks) return begin()
  try {
    await navigator.locks.request(name, takes ? { steal: true } : { signal }, begin)
  } catch (error) {
    // No longer wanted, or taken by another tab.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  } finally {
    ending.abort()
  }
}

function channel(name: string): Channel {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, listen() {}, close() {} }
  const wire = new BroadcastChannel(name)
  return {
    post: (message) => wire.postMessage(message),
    listen: (hear) => wire.addEventListener('message', (event) => hear(event.data)),
    close: () => wire.close(),
  }
}

function listenForWaking(work: () => void): () => void {
  const worker = navigator.serviceWorker
  return worker
    ? listen(worker, 'message', (event) => event instanceof MessageEvent && event.data === WAKE_TAG && work())
    : () => {}
}

type WithSync = ServiceWorkerRegistration & { sync: { register: (tag: string) => Promise<void> } }
const hasSync = (registration: ServiceWorkerRegistration): registration is WithSync => 'sync' in registration

/** A bonus only: opening the app syncs anyway, and the browser may refuse this. */
async function registerWaking(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration && hasSync(registration)) await registration.sync.register(WAKE_TAG).catch(() => undefined)
}
