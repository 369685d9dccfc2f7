import type { CoverageRow, WardTotals } from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'
import { type CoverageAsked, coverageOf } from './coverage.ts'
import type { Dated } from './denominators.ts'

type TotalsRow = WardTotals['rows'][number]

/** The ward's sums for its province: absolute values with a version, applied there only if newer. */
export function totalsOf(ledger: Ledger, asked: CoverageAsked, version: number): WardTotals {
  const { ward, name, asOf, phones, rows } = coverageOf(ledger, asked)
  const groups = Map.groupBy(rows, ({ kind, indicator, period }) => `${kind} ${indicator} ${period}`)
  return { ward, name, version, asOf, ...phones, rows: [...groups.values()].map(sumOf) }
}

function sumOf(rows: CoverageRow[]): TotalsRow {
  const [first] = rows
  if (!first) throw new Error('a group has a row')
  const { indicator, kind, period, surveyed } = first
  return {
    ...{ indicator, kind, period },
    numerator: sum(rows.map(({ numerator }) => numerator)),
    ...(rows.some(({ closed }) => closed !== undefined) && {
      closed: sum(rows.map(({ closed, numerator }) => closed ?? numerator)),
    }),
    surveyed: surveyed === null ? null : sum(rows.map((row) => row.surveyed ?? 0)),
    denominator: denominatorOfAll(rows.map(({ denominator }) => denominator)),
  }
}

/** [C5] A sum of denominators is one only if every hamlet has its own; as old as the oldest of them. */
function denominatorOfAll(parts: (Dated | null)[]): Dated | null {
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length || known.length === 0) return null
  return {
    value: sum(known.map(({ value }) => value)),
    source: [...new Set(known.map(({ source }) => source))].join('; '),
    date: known.map(({ date }) => date).sort()[0] ?? '',
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
