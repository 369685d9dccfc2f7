/** Which documents changed; `all` after a whole page of news. */
export type Changed = readonly string[] | 'all'

/**
 * Tells this tab and the others that committed data changed (D13). Told only after commit [S1].
 * Without BroadcastChannel (Safari before 15.4) other tabs look again when they become visible.
 */
export class Changes {
  readonly #listeners = new Set<(changed: Changed) => void>()
  readonly #channel: BroadcastChannel | null

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
    this.#channel?.addEventListener('message', (event) => this.#tell(changedFrom(event.data)))
  }

  announce(changed: Changed): void {
    this.#tell(changed)
    this.#channel?.postMessage(changed)
  }

  subscribe(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#channel?.close()
    this.#listeners.clear()
  }

  #tell(changed: Changed): void {
    for (const listener of [...this.#listeners]) listener(changed)
  }
}

const changedFrom = (data: unknown): Changed =>
  Array.isArray(data) && data.every((id) => typeof id === 'string') ? data : 'all'
