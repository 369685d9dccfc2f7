import { browserPlatform, type SyncPlatform } from './platform.ts'

/** Work that is wanted often and done seldom: at once, and then no sooner than `ms` later. The last wish is always met. */
export class Spaced {
  readonly #work: () => Promise<void>
  readonly #ms: number
  readonly #after: SyncPlatform['after']
  #cancelPause: (() => void) | null = null
  #isWanted = false

  constructor(work: () => Promise<void>, ms: number, after: SyncPlatform['after'] = browserPlatform.after) {
    this.#work = work
    this.#ms = ms
    this.#after = after
  }

  /** Nobody waits for it. @param mayPause false: no timer may run now, so it is done at once */
  want(mayPause: boolean): void {
    if (mayPause && this.#cancelPause) {
      this.#isWanted = true
      return
    }
    this.rest()
    void this.#work()
    if (mayPause) this.#cancelPause = this.#after(this.#ms, () => this.#goOn())
  }

  /** Ends the pause, and forgets what was wanted in it. */
  rest(): void {
    this.#cancelPause?.()
    this.#cancelPause = null
    this.#isWanted = false
  }

  #goOn(): void {
    this.#cancelPause = null
    if (this.#isWanted) this.want(true)
  }
}
