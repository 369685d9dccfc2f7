/** Which documents changed; `all` after a whole page of news. */
export type Changed = readonly string[] | 'all'

/** What lies beside the documents, and changes without them: guides begun, and what was read and said about guides. */
const besides = ['drafts', 'notes'] as const
export type Beside = (typeof besides)[number]

/** `beside`: only that has changed, and no document; without it anything may have. */
type Listener = (changed: Changed, beside?: Beside) => void

/**
 * Tells this tab and the others that committed data changed (D13). Told only after commit [S1].
 * Without BroadcastChannel (Safari before 15.4) other tabs look again when they become visible.
 */
export class Changes {
  readonly #listeners = new Set<Listener>()
  readonly #channel: BroadcastChannel | null

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
    this.#channel?.addEventListener('message', ({ data }) => this.#tell(changedFrom(data), besideFrom(data)))
    if (!this.#channel && typeof document !== 'undefined')
      document.addEventListener('visibilitychange', this.#lookAgain)
  }

  announce(changed: Changed): void {
    this.#tell(changed)
    this.#channel?.postMessage(changed)
  }

  /** No document changed: whoever asks only about documents need not ask again. */
  announceBeside(beside: Beside): void {
    this.#tell([], beside)
    this.#channel?.postMessage({ beside })
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#channel?.close()
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', this.#lookAgain)
    this.#listeners.clear()
  }

  readonly #lookAgain = (): void => {
    if (document.visibilityState === 'visible') this.#tell('all')
  }

  #tell(changed: Changed, beside?: Beside): void {
    for (const listener of [...this.#listeners]) listener(changed, beside)
  }
}

function changedFrom(data: unknown): Changed {
  if (besideFrom(data)) return []
  return Array.isArray(data) && data.every((id) => typeof id === 'string') ? data : 'all'
}

/** A tab of another version may say more than this one knows; that is taken for anything. */
const besideFrom = (data: unknown): Beside | undefined =>
  typeof data === 'object' && data !== null && 'beside' in data
    ? besides.find((known) => known === data.beside)
    : undefined
