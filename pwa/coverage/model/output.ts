import { addDays, type CoverageRow, type HamletPhones, type WardCoverage } from '../../../contract/index.ts'
import { sumOf } from './share.ts'

/** [C1] What the teams did: times helped, people helped, households reached. Counted by the app, nothing declared. */
export type Output = { times: number; people: number; households: number }

type Rows = Pick<WardCoverage, 'rows'>

const measured = (rows: readonly CoverageRow[], measure: string, period: string) =>
  rows.filter((row) => row.kind === 'output' && row.indicator === measure && row.period === period)

function outputIn(rows: readonly CoverageRow[], period: string): Output {
  const total = (measure: string) => sumOf(measured(rows, measure, period), (row) => row.numerator)
  return { times: total('luot'), people: total('nguoi'), households: total('ho') }
}

/** The ward in one month ("2026-11"), or in all ("all"). A person lives in one hamlet, so hamlets add up. */
export const outputOfWard = ({ rows }: Rows, period: string): Output => outputIn(rows, period)

/** Hamlet by hamlet, fewest times first: where nobody has been yet stands on top. */
export function outputByHamlet(
  { hamlets, rows }: Pick<WardCoverage, 'hamlets' | 'rows'>,
  period: string,
): { hamlet: HamletPhones; output: Output }[] {
  return hamlets
    .map((hamlet) => ({
      hamlet,
      output: outputIn(
        rows.filter((row) => row.hamlet === hamlet.hamlet),
        period,
      ),
    }))
    .sort((a, b) => a.output.times - b.output.times)
}

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
