/** [C1] A figure that an office gave, typed in with its source and day. `hamlet` null: the whole ward. */
export type Official = {
  hamlet: string | null
  indicator: string
  value: number
  denominator: number | null
  source: string
  date: string
}

/** The newest official figure of an indicator for the ward as a whole, or null. */
export const officialOfWard = (figures: readonly Official[], indicator: string): Official | null =>
  newest(figures.filter((each) => each.indicator === indicator && each.hamlet === null))

/** The newest one of each hamlet. */
export function officialByHamlet(figures: readonly Official[], indicator: string): Official[] {
  const own = figures.filter((each) => each.indicator === indicator && each.hamlet !== null)
  const hamlets = [...new Set(own.map((each) => each.hamlet))].sort()
  return hamlets.flatMap((hamlet) => newest(own.filter((each) => each.hamlet === hamlet)) ?? [])
}

/** The newest figure of every indicator for the whole ward, for the report. */
export function officialOfAll(figures: readonly Official[]): Official[] {
  const known = [...new Set(figures.map((each) => each.indicator))].sort()
  return known.flatMap((indicator) => officialOfWard(figures, indicator) ?? [])
}

const newest = (figures: readonly Official[]): Official | null =>
  figures.reduce<Official | null>((best, each) => (best && best.date >= each.date ? best : each), null)
