import { exceedsDenominator } from '../../../contract/index.ts'
import type { DeclaredIn } from './declared.ts'
import type { Place } from './place.ts'

/** What somebody should look at before trusting a figure. */
export type Attention =
  | { what: 'over'; place: Place; numerator: number; denominator: number; date: string }
  | { what: 'asked-over'; place: Place; surveyed: number; denominator: number; date: string }
  | { what: 'no-denominator'; places: readonly Place[] }
  | { what: 'late'; places: readonly Place[] }

/** [C5] Denominators that cannot be right, hamlets without one, phones that have not been heard of [C4]. */
export function attentionFor(all: readonly DeclaredIn[]): Attention[] {
  const lacking = all.filter((each) => !each.denominator).map((each) => each.place)
  const late = all.filter((each) => each.place.late > 0).map((each) => each.place)
  return [
    ...all.flatMap(overrun),
    ...(lacking.length > 0 ? [{ what: 'no-denominator' as const, places: lacking }] : []),
    ...(late.length > 0 ? [{ what: 'late' as const, places: late }] : []),
  ]
}

/** [C5] More people counted than there should be: the denominator is old or wrong. Nothing is cut. */
export function overrun(figure: DeclaredIn): Attention[] {
  const { place, numerator, surveyed, denominator } = figure
  if (!denominator) return []
  const { value, date } = denominator
  if (exceedsDenominator(figure)) return [{ what: 'over', place, numerator, denominator: value, date }]
  if (surveyed > value) return [{ what: 'asked-over', place, surveyed, denominator: value, date }]
  return []
}
