import type { CountedIndicator } from '../../../contract/index.ts'

/** [C1] What the ward needs of an indicator of content/indicators; for output ones `numeratorFact` names the measure. */
export type CatalogueEntry = CountedIndicator & {
  kind: 'output' | 'declared' | 'official'
  denominatorKind: string | null
}

/** Indicators that residents' answers count towards. */
export const declaredOf = (catalogue: readonly CatalogueEntry[]): CatalogueEntry[] =>
  catalogue.filter(({ kind }) => kind === 'declared')

/** Changes when counting would give other figures: then the roll-ups are made anew once (decision 0003). */
export const fingerprintOf = (catalogue: readonly CatalogueEntry[]): string =>
  declaredOf(catalogue)
    .map(({ id, ageFloor, numeratorFact }) => `${id}:${ageFloor}:${numeratorFact}`)
    .sort()
    .join(' ')
