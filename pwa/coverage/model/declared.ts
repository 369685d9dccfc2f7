import type { CoverageRow, WardCoverage, WardTotals } from '../../../contract/index.ts'
import { type Place, placeOfHamlet, placeOfWard } from './place.ts'
import { sumOf } from './share.ts'

/** Where a denominator comes from: "công an phường", "2026-10-01" [C5]. */
export type Source = { source: string; date: string }

/** [C1] What residents told us of one indicator in one place. `denominator` null: nobody has typed one in. */
export type DeclaredIn = {
  place: Place
  numerator: number
  surveyed: number
  denominator: ({ value: number } & Source) | null
}

/** The same for several places together: the hamlets of a ward, the wards of a province. */
export type Declared = {
  numerator: number
  surveyed: number
  /** Null unless every place has a denominator: a percentage of some is never shown as that of all. */
  denominator: number | null
  places: number
  lacking: readonly Place[]
  /** The places that have a denominator, when others lack one. */
  known: { numerator: number; surveyed: number; denominator: number; places: number } | null
  sources: readonly Source[]
}

/** One indicator, hamlet by hamlet; a hamlet without a row has not been asked yet. */
export function declaredByHamlet(
  { hamlets, rows }: Pick<WardCoverage, 'hamlets' | 'rows'>,
  indicator: string,
): DeclaredIn[] {
  const found = new Map(rows.filter(isDeclared(indicator)).map((row) => [row.hamlet, row]))
  return hamlets.map((hamlet) => declaredIn(placeOfHamlet(hamlet), found.get(hamlet.hamlet)))
}

/** One indicator, ward by ward. */
export const declaredByWard = (wards: readonly WardTotals[], indicator: string): DeclaredIn[] =>
  wards.map((ward) => declaredIn(placeOfWard(ward), ward.rows.find(isDeclared(indicator))))

type Row = Omit<CoverageRow, 'hamlet'>

const isDeclared = (indicator: string) => (row: Row) =>
  row.kind === 'declared' && row.indicator === indicator && row.period === 'all'

const declaredIn = (place: Place, row: Row | undefined): DeclaredIn => ({
  place,
  numerator: row?.numerator ?? 0,
  surveyed: row?.surveyed ?? 0,
  denominator: row?.denominator && row.denominator.value > 0 ? row.denominator : null,
})

/** Several places as one figure. It says which of them lack a denominator instead of leaving them out in silence. */
export function together(all: readonly DeclaredIn[]): Declared {
  const having = all.filter((each) => each.denominator !== null)
  const lacking = all.filter((each) => each.denominator === null).map((each) => each.place)
  const total = sumOf(having, (each) => each.denominator?.value ?? 0)
  const whole = lacking.length === 0 && having.length > 0
  return {
    ...countsOf(all),
    denominator: whole ? total : null,
    places: all.length,
    lacking,
    known:
      whole || having.length === 0
        ? null
        : { ...countsOf(having), denominator: total, places: having.length },
    sources: sourcesOf(having),
  }
}

const countsOf = (all: readonly DeclaredIn[]) => ({
  numerator: sumOf(all, (each) => each.numerator),
  surveyed: sumOf(all, (each) => each.surveyed),
})

/** Each source once, newest first. */
function sourcesOf(all: readonly DeclaredIn[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { denominator } of all) {
    if (!denominator) continue
    const { source, date } = denominator
    sources.set(`${source} ${date}`, { source, date })
  }
  return [...sources.values()].sort((a, b) => b.date.localeCompare(a.date))
}
