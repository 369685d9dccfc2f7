/**
 * The share to print for `part` of `total`, or null when there is no total [C2].
 *
 * Percents are printed with one decimal; 9.479 of 9.480 would round to 100,0% although somebody is missing, and
 * 1 of 9.480 to 0,0% although somebody is there. So a share that is neither none nor all stays between 0,1% and 99,9%.
 */
export function shareOf(part: number, total: number | null): number | null {
  if (total === null || total <= 0) return null
  const share = part / total
  if (share <= 0 || share >= 1) return share
  return Math.min(0.999, Math.max(0.001, share))
}

/** [C8] Counts of people from 1 to 4 are not told outside the ward: a single household could be recognised. */
export const SMALLEST_TOLD = 5
export const isTooFewToTell = (people: number): boolean => people > 0 && people < SMALLEST_TOLD

/** Sum of one number over many things. */
export const sumOf = <T>(things: readonly T[], number: (thing: T) => number): number =>
  things.reduce((sum, thing) => sum + number(thing), 0)

/** "48%": a share without decimals for rows, by the same rule: neither all nor none unless it is. */
export function wholePercent(share: number): string {
  const rounded = Math.round(share * 100)
  if (share > 0 && share < 1) return `${Math.min(99, Math.max(1, rounded))}%`
  return `${rounded}%`
}
