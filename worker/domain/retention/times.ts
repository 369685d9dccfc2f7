const DAY_MS = 24 * 3_600_000

/** Before when things are too old to keep [P7]. ISO instants of the ward's clock. */
export type Cutoffs = { quarter: string; year: string; twoYears: string }

const daysBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * DAY_MS).toISOString()

/** 90 days after the last visit, 12 months at most, 24 months for the audit [P7]. */
export const cutoffs = (now: string): Cutoffs => ({
  quarter: daysBefore(now, 90),
  year: daysBefore(now, 365),
  twoYears: daysBefore(now, 730),
})
