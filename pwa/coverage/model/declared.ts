import type { CoverageRow, HamletPhones, WardCoverage } from '../../../contract/index.ts'
import { sumOf } from './share.ts'

/** Where a denominator comes from: "công an phường", "2026-10-01" [C5]. */
export type Source = { source: string; date: string }

/** [C1] What residents told us of one indicator in one hamlet. `denominator` null: nobody has typed one in. */
export type HamletDeclared = {
  hamlet: HamletPhones
  numerator: number
  surveyed: number
  denominator: ({ value: number } & Source) | null
}

/** The same for several hamlets together. */
export type Declared = {
  numerator: number
  surveyed: number
  /** Null unless every hamlet has a denominator: a percentage of part of the ward is never shown as the ward's. */
  denominator: number | null
  hamlets: number
  lacking: readonly HamletPhones[]
  /** The hamlets that have a denominator, when others lack one. */
  known: { numerator: number; surveyed: number; denominator: number; hamlets: number } | null
  sources: readonly Source[]
}

/** One indicator, hamlet by hamlet; a hamlet without a row has not been asked yet. */
export function declaredByHamlet(
  { hamlets, rows }: Pick<WardCoverage, 'hamlets' | 'rows'>,
  indicator: string,
): HamletDeclared[] {
  const found = new Map(rows.filter(isDeclared(indicator)).map((row) => [row.hamlet, row]))
  return hamlets.map((hamlet) => {
    const row = found.get(hamlet.hamlet)
    return {
      hamlet,
      numerator: row?.numerator ?? 0,
      surveyed: row?.surveyed ?? 0,
      denominator: row?.denominator && row.denominator.value > 0 ? row.denominator : null,
    }
  })
}

const isDeclared = (indicator: string) => (row: CoverageRow) =>
  row.kind === 'declared' && row.indicator === indicator && row.period === 'all'

/** Several hamlets as one figure. It says which of them lack a denominator instead of leaving them out in silence. */
export function together(hamlets: readonly HamletDeclared[]): Declared {
  const having = hamlets.filter((each) => each.denominator !== null)
  const lacking = hamlets.filter((each) => each.denominator === null).map((each) => each.hamlet)
  const total = sumOf(having, (each) => each.denominator?.value ?? 0)
  const whole = lacking.length === 0 && having.length > 0
  return {
    ...countsOf(hamlets),
    denominator: whole ? total : null,
    hamlets: hamlets.length,
    lacking,
    known:
      whole || having.length === 0
        ? null
        : { ...countsOf(having), denominator: total, hamlets: having.length },
    sources: sourcesOf(having),
  }
}

const countsOf = (hamlets: readonly HamletDeclared[]) => ({
  numerator: sumOf(hamlets, (each) => each.numerator),
  surveyed: sumOf(hamlets, (each) => each.surveyed),
})

/** Each source once, newest first. */
function sourcesOf(hamlets: readonly HamletDeclared[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { denominator } of hamlets) {
    if (!denominator) continue
    const { source, date } = denominator
    sources.set(`${source} ${date}`, { source, date })
  }
  return [...sources.values()].sort((a, b) => b.date.localeCompare(a.date))
}
