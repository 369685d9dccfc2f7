/** A bucket holds `burst` calls and gets `perSecond` back. */
export type Rate = { burst: number; perSecond: number }

/** One phone: far above what any phone does (D75), low enough to stop one that runs wild. */
export const DEVICE_RATE: Rate = { burst: 300, perSecond: 5 }
/** One address, before sign-in only: thousands of phones may share one behind a mobile network. */
export const ADDRESS_RATE: Rate = { burst: 2_000, perSecond: 50 }
/** Wrong setup keys of one address. */
export const SETUP_RATE: Rate = { burst: 10, perSecond: 0.1 }

/** Presses of "tôi bị kẹt" from one address: a whole village may share one. */
export const STUCK_RATE: Rate = { burst: 300, perSecond: 2 }

/** Names kept at once; then full buckets are forgotten. */
const KEPT = 5_000

/**
 * [P9] Token buckets by name, in memory only: nobody's address is ever stored, and counting writes no row.
 * A restart forgets them, which errs on the side of the phone.
 */
export class Buckets {
  readonly #rate: Rate
  readonly #buckets = new Map<string, { left: number; at: number }>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** Takes one call. @param now milliseconds @returns 0, or the seconds after which to come back */
  take(name: string, now: number): number {
    const { burst, perSecond } = this.#rate
    const known = this.#buckets.get(name) ?? { left: burst, at: now }
    const left = Math.min(burst, known.left + (Math.max(0, now - known.at) / 1000) * perSecond)
    if (this.#buckets.size > KEPT) this.#forget(now)
    this.#buckets.set(name, { left: left >= 1 ? left - 1 : left, at: now })
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond)
  }

  /** A call that should not have counted. */
  giveBack(name: string): void {
    const known = this.#buckets.get(name)
    if (known) this.#buckets.set(name, { ...known, left: Math.min(this.#rate.burst, known.left + 1) })
  }

  #forget(now: number): void {
    const { burst, perSecond } = this.#rate
    for (const [name, { left, at }] of this.#buckets)
      if (left + ((now - at) / 1000) * perSecond >= burst) this.#buckets.delete(name)
  }
}
