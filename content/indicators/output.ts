import type { Indicator } from '../schema/indicator.ts'

const output = (id: 'luot' | 'nguoi' | 'ho', label: string, unit: Indicator['unit']): Indicator => ({
  id,
  label,
  unit,
  kind: 'output',
  ageFloor: 0,
  numeratorFact: id,
  denominatorKind: unit === 'hộ' ? 'ho' : null,
  targets: [],
})

/** [C1] What the app counts itself from its records (TM4); ids are the ledger's measures. One resident helped three times is 1 người, 3 lượt. */
export const outputIndicators: Indicator[] = [
  output('luot', 'Lượt hỗ trợ', 'lượt'),
  output('nguoi', 'Người được hỗ trợ', 'người'),
  output('ho', 'Hộ được hướng dẫn', 'hộ'),
]
