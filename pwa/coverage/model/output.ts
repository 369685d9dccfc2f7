import { addDays, type CoverageRow, type WardCoverage, type WardTotals } from '../../../contract/index.ts'
import { byName } from './order.ts'
import { type Place, placeOfHamlet, placeOfWard } from './place.ts'
import { sumOf } from './share.ts'

/** [C1] What the teams did: times helped, people helped, households reached. Counted by the app, nothing declared. */
export type Output = { times: number; people: number; households: number }

type Row = Omit<CoverageRow, 'hamlet'>
type Rows = { rows: readonly Row[] }

const measured = (rows: readonly Row[], measure: string, period: string) =>
  rows.filter((row) => row.kind === 'output' && row.indicator === measure && row.period === period)

function outputIn(rows: readonly Row[], period: string): Output {
  const total = (measure: string) => sumOf(measured(rows, measure, period), (row) => row.numerator)
  return { times: total('luot'), people: total('nguoi'), households: total('ho') }
}

/** A ward (or several hamlets of it) in one month ("2026-11"), or in all ("all"). A person lives in one hamlet, so hamlets add up. */
export const outputOfWard = ({ rows }: Rows, period: string): Output => outputIn(rows, period)

/**
 * Times of a closed month as it ended, and how many came in since (D59): below 0 when more was taken back. Null while nothing
 * differs. Hamlets whose figure is the same may have had one come and one taken back; that is no news.
 */
export function lateTimes({ rows }: Rows, month: string): { closed: number; since: number } | null {
  const times = measured(rows, 'luot', month)
  const closed = sumOf(times, (row) => row.closed ?? row.numerator)
  const since = sumOf(times, (row) => row.numerator) - closed
  return since === 0 ? null : { closed, since }
}

/** What was done in one place. */
export type OutputIn = { place: Place; output: Output }

/** Hamlet by hamlet, fewest times first: where nobody has been yet stands on top. */
export const outputByHamlet = (
  { hamlets, rows }: Pick<WardCoverage, 'hamlets' | 'rows'>,
  period: string,
): OutputIn[] =>
  hamlets
    .map((hamlet) => {
      const own = rows.filter((row) => row.hamlet === hamlet.hamlet)
      return { place: placeOfHamlet(hamlet), output: outputIn(own, period) }
    })
    .sort(fewestFirst)

/** Ward by ward, fewest times first. */
export const outputByWard = (wards: readonly WardTotals[], period: string): OutputIn[] =>
  wards.map((ward) => ({ place: placeOfWard(ward), output: outputIn(ward.rows, period) })).sort(fewestFirst)

const fewestFirst = (a: OutputIn, b: OutputIn): number =>
  a.output.times - b.output.times || byName(a.place.name, b.place.name)

/** Times helped per guide in a month, most first. */
export function timesByGuide({ rows }: Rows, month: string): { guide: string; times: number }[] {
  const times = new Map<string, number>()
  for (const { kind, indicator, period, numerator } of rows) {
    if (kind !== 'output' || period !== month || !indicator.startsWith('luot.')) continue
    const guide = indicator.slice('luot.'.length)
    times.set(guide, (times.get(guide) ?? 0) + numerator)
  }
  return [...times].map(([guide, count]) => ({ guide, times: count })).sort((a, b) => b.times - a.times)
}

/** [C7] The month of `today` and the 12 closed ones before it, newest first. @param today "2026-11-22" */
export function lastMonths(today: string, months = 13): string[] {
  const result = [today.slice(0, 7)]
  while (result.length < months) {
    const newest = result.at(-1) ?? today
    result.push(addDays(`${newest}-01`, -1).slice(0, 7))
  }
  return result
}

/** Times helped month by month, oldest first, for the bars. */
export const timesByMonth = ({ rows }: Rows, months: readonly string[]): { month: string; times: number }[] =>
  [...months].reverse().map((month) => ({ month, times: outputIn(rows, month).times }))
