import * as v from 'valibot'
import { type CoverageRow, WardCoverage } from '../../../contract/index.ts'

/** Made-up figures of a ward with twelve hamlets; no real person or count stands behind them. */
type Made = readonly [total: number, asked: number, have: number, late: number, times: number]
const made: readonly Made[] = [
  [812, 739, 643, 0, 141],
  [764, 642, 533, 0, 122],
  [905, 697, 592, 0, 118],
  [688, 605, 478, 0, 96],
  [731, 453, 381, 1, 64],
  [842, 783, 673, 0, 171],
  [797, 566, 464, 0, 103],
  [876, 701, 617, 0, 112],
  [655, 622, 560, 0, 109],
  [948, 455, 369, 1, 47],
  [702, 604, 507, 0, 98],
  [760, 562, 450, 0, 103],
]

const codeOf = (index: number) => `05860-${String(index + 1).padStart(2, '0')}`
const police = { source: 'công an phường', date: '2026-10-01' }

const declared = (index: number, indicator: string, [total, surveyed, numerator]: Made) => ({
  hamlet: codeOf(index),
  indicator,
  kind: 'declared',
  period: 'all',
  numerator,
  surveyed,
  denominator: { value: total, ...police },
})

const output = (index: number, indicator: string, period: string, numerator: number) => ({
  hamlet: codeOf(index),
  indicator,
  kind: 'output',
  period,
  numerator,
  surveyed: null,
  denominator: null,
})

const outputs = (index: number, times: number) => [
  output(index, 'luot', 'all', times * 3),
  output(index, 'luot', '2026-11', times),
  output(index, 'luot', '2026-10', Math.round(times * 1.2)),
  output(index, 'luot', '2026-09', Math.round(times * 0.8)),
  output(index, 'nguoi', '2026-11', Math.round(times * 0.75)),
  output(index, 'ho', '2026-11', Math.round(times * 0.48)),
  output(index, 'luot.vneid-kich-hoat-muc-2', '2026-11', times - 30),
  output(index, 'luot.vneid-vi-giay-to', '2026-11', 30),
]

/** What a ward of twelve hamlets answers, every hamlet with a denominator. */
export const phoYen: WardCoverage = v.parse(WardCoverage, {
  ward: '05860',
  name: 'Phường Phổ Yên',
  asOf: '2026-11-22T09:05:00.000Z',
  phones: { phones: 71, late: 2 },
  hamlets: made.map(([, , , late], index) => ({
    hamlet: codeOf(index),
    name: `Tổ dân phố ${index + 1}`,
    phones: 6,
    late,
  })),
  rows: made.flatMap((row, index) => [declared(index, 'ID3', row), ...outputs(index, row[4])]),
})

const changeRows = (change: (row: CoverageRow) => CoverageRow): WardCoverage => ({
  ...phoYen,
  rows: phoYen.rows.map(change),
})

/** The same ward where hamlets 4 and 7 have no denominator yet. */
export const twoWithoutDenominator = changeRows((row) =>
  row.hamlet.endsWith('-04') || row.hamlet.endsWith('-07') ? { ...row, denominator: null } : row,
)

/** Hamlet 1 has more people counted than its denominator allows. */
export const oneOverrun = changeRows((row) =>
  row.hamlet.endsWith('-01') && row.kind === 'declared' ? { ...row, numerator: 815, surveyed: 820 } : row,
)

/** A ward whose hamlets stand, and nobody has helped anybody yet. */
export const justOpened: WardCoverage = { ...phoYen, phones: { phones: 1, late: 0 }, rows: [] }

/** A ward on its first day: no hamlet, no phone but the official's. */
export const empty: WardCoverage = { ...justOpened, hamlets: [] }
