import {
  type Contribution,
  type CoverageRow,
  counter,
  type HamletCode,
  hasIt,
  outputMeasures,
  wasAsked,
} from '../../../contract/index.ts'
import { type CatalogueEntry, declaredOf } from './catalogue.ts'
import type { closedFigure } from './closing.ts'
import type { Denominators } from './denominators.ts'

/** Whose counters become rows: a hamlet's, with the denominators that hold now. */
export type RowSource = {
  hamlet: HamletCode
  counters: Contribution
  denominators: Denominators
  catalogue: readonly CatalogueEntry[]
  closed: ReturnType<typeof closedFigure>
}

/** [C1] [C2] All figures of one hamlet: output from the log, declared from what residents told; never mixed. */
export const rowsOf = (source: RowSource, periods: ReadonlySet<string>): CoverageRow[] => [
  ...outputRows(source, periods),
  ...declaredRows(source),
]

function outputRows(
  { hamlet, counters, denominators, catalogue, closed }: RowSource,
  periods: ReadonlySet<string>,
) {
  const always = Object.fromEntries(outputMeasures.map((measure) => [counter(measure, 'all'), 0]))
  return Object.entries({ ...always, ...counters }).flatMap(([name, numerator]): CoverageRow[] => {
    const [measure = '', period = ''] = name.split('@')
    if (!isOutput(measure) || !periods.has(period)) return []
    const entry = catalogue.find(({ kind, numeratorFact }) => kind === 'output' && numeratorFact === measure)
    const denominator = denominators(hamlet, entry?.denominatorKind ?? null)
    const then = closed(measure, period, numerator)
    const late = then === undefined ? {} : { closed: then }
    return [
      { hamlet, indicator: measure, kind: 'output', period, numerator, ...late, surveyed: null, denominator },
    ]
  })
}

const isOutput = (measure: string): boolean =>
  outputMeasures.some((known) => known === measure) || measure.startsWith('luot.')

/** A row also where nobody was asked yet: silence is not "no denominator". What has no share appears once asked. */
const declaredRows = (source: RowSource): CoverageRow[] =>
  declaredOf(source.catalogue).flatMap((entry) => {
    const row = declaredRow(source, entry)
    return entry.denominatorKind === null && row.surveyed === 0 ? [] : [row]
  })

const declaredRow = ({ hamlet, counters, denominators }: RowSource, entry: CatalogueEntry): CoverageRow => ({
  ...{ hamlet, indicator: entry.id, kind: 'declared', period: 'all' },
  numerator: counters[counter(hasIt(entry.id), 'all')] ?? 0,
  surveyed: counters[counter(wasAsked(entry.id), 'all')] ?? 0,
  denominator: denominators(hamlet, entry.denominatorKind),
})
