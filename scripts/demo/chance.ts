/** Numbers that look random and are the same every time, so that the demo ward is the same everywhere. */
export type Chance = {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** True with this probability. */
  happens(probability: number): boolean
  /** One of the entries, by weight. */
  pick<T>(weighted: readonly (readonly [T, number])[]): T
  /** `length` bytes. */
  bytes(length: number): Uint8Array<ArrayBuffer>
}

/** A small seeded generator (mulberry32). Good enough for made-up households, not for keys. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <T>(weighted: readonly (readonly [T, number])[]): T => {
    const total = weighted.reduce((sum, [, weight]) => sum + weight, 0)
    let left = next() * total
    for (const [entry, weight] of weighted) {
      left -= weight
      if (left < 0) return entry
    }
    const last = weighted.at(-1)
    if (!last) throw new Error('nothing to pick from')
    return last[0]
  }
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (probability) => next() < probability,
    pick,
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)),
  }
}
