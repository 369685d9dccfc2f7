import type { Indicator } from '../schema/indicator.ts'
import { declaredIndicators } from './declared.ts'
import { outputIndicators } from './output.ts'

/** [C1] The catalogue. Ids never change; declared and output figures never mix. */
export const indicators: Indicator[] = [...declaredIndicators, ...outputIndicators]

/** The indicator of an id, or undefined for one this copy does not know. */
export const indicatorOf = (id: string): Indicator | undefined => indicators.find((known) => known.id === id)

/** Kinds of denominators a ward may type in, with the words beside the field [C5]. */
export const denominatorKinds = [
  { code: 'nguoi', label: 'Tổng số người' },
  { code: 'nguoi-tu-14', label: 'Số người từ 14 tuổi' },
  { code: 'nguoi-tu-15', label: 'Số người từ 15 tuổi' },
  { code: 'nguoi-tu-18', label: 'Số người từ 18 tuổi' },
  { code: 'ho', label: 'Tổng số hộ' },
] as const
