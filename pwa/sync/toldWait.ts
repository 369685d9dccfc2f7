/** The server said how long to stay away (PROTOCOL 1.5). */
export class ToldWait {
  readonly #now: () => number
  #since = 0
  #ms = 0

  constructor(now: () => number) {
    this.#now = now
  }

  /** @param ms 0: it said nothing */
  begin(ms: number): void {
    this.#since = this.#now()
    this.#ms = ms
  }

  end(): void {
    this.#ms = 0
  }

  /** Milliseconds that are left. A clock that was set back ends the waiting, too. */
  get left(): number {
    const waited = this.#now() - this.#since
    return waited < 0 ? 0 : Math.max(0, this.#ms - waited)
  }
}
