import { indicators } from '../content/indicators/index.ts'
import { type CatalogueEntry, declaredOf } from './domain/figures/catalogue.ts'

/** [C1] The indicators that this release counts and shows. */
export const catalogue: readonly CatalogueEntry[] = indicators

/** Those that residents' answers count towards. */
export const countedIndicators = declaredOf(catalogue)
