import type { HamletPhones } from '../../../contract/index.ts'
import type { HamletDeclared } from './declared.ts'

/** What somebody should look at before trusting a figure. */
export type Attention =
  | { what: 'over'; hamlet: HamletPhones; numerator: number; denominator: number; date: string }
  | { what: 'asked-over'; hamlet: HamletPhones; surveyed: number; denominator: number; date: string }
  | { what: 'no-denominator'; hamlets: readonly HamletPhones[] }
  | { what: 'late'; hamlets: readonly HamletPhones[] }

/** [C5] Denominators that cannot be right, hamlets without one, phones that have not been heard of [C4]. */
export function attentionFor(hamlets: readonly HamletDeclared[]): Attention[] {
  const lacking = hamlets.filter((each) => !each.denominator).map((each) => each.hamlet)
  const late = hamlets.filter((each) => each.hamlet.late > 0).map((each) => each.hamlet)
  return [
    ...hamlets.flatMap(overrun),
    ...(lacking.length > 0 ? [{ what: 'no-denominator' as const, hamlets: lacking }] : []),
    ...(late.length > 0 ? [{ what: 'late' as const, hamlets: late }] : []),
  ]
}

/** [C5] More people counted than there should be: the denominator is old or wrong. Nothing is cut. */
export function overrun({ hamlet, numerator, surveyed, denominator }: HamletDeclared): Attention[] {
  if (!denominator) return []
  const { value, date } = denominator
  if (numerator > value) return [{ what: 'over', hamlet, numerator, denominator: value, date }]
  if (surveyed > value) return [{ what: 'asked-over', hamlet, surveyed, denominator: value, date }]
  return []
}
