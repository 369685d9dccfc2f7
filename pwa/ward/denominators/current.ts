import type { HamletCode } from '../../../contract/index.ts'

/** A denominator as storage lists it. */
export type KnownDenominator = {
  hamlet: HamletCode
  kind: string
  value: number
  source: string
  date: string
}

/**
 * The one that holds for a hamlet and a kind: the newest by its day. Older ones stay as history [C5].
 * Two of the same day: the one entered last stands last in the list and wins, as on the server.
 */
export function currentDenominator<T extends KnownDenominator>(
  all: readonly T[],
  hamlet: string,
  kind: string,
): T | null {
  return all.reduce<T | null>((newest, each) => {
    if (each.hamlet !== hamlet || each.kind !== kind) return newest
    return newest && newest.date > each.date ? newest : each
  }, null)
}

/** Kinds of people from the widest to the narrowest: a narrower one cannot hold more people. */
const narrowing = ['nguoi', 'nguoi-tu-14', 'nguoi-tu-15', 'nguoi-tu-18']

/** The wider kind that `value` exceeds in this hamlet, or null: 900 people from 15 of 850 from 14 cannot be right. */
export function exceeded(
  all: readonly KnownDenominator[],
  hamlet: string,
  kind: string,
  value: number,
): KnownDenominator | null {
  const place = narrowing.indexOf(kind)
  const wider = narrowing.slice(0, Math.max(0, place)).reverse()
  for (const each of wider) {
    const known = currentDenominator(all, hamlet, each)
    if (known && value > known.value) return known
  }
  return null
}
