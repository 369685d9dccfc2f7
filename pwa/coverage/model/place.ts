import type { HamletPhones, WardTotals } from '../../../contract/index.ts'

/** A hamlet in its ward, or a ward in its province: what a row of figures is about. */
export type Place = { code: string; name: string; phones: number; late: number }

export const placeOfHamlet = ({ hamlet, name, phones, late }: HamletPhones): Place => ({
  code: hamlet,
  name,
  phones,
  late,
})

export const placeOfWard = ({ ward, name, phones, late }: WardTotals): Place => ({
  code: ward,
  name,
  phones,
  late,
})
