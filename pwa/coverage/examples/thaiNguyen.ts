import * as v from 'valibot'
import { ProvinceCoverage } from '../../../contract/index.ts'

const police = { source: 'công an phường', date: '2026-10-01' }
const output = (indicator: string, numerator: number) => ({
  indicator,
  kind: 'output',
  period: '2026-11',
  numerator,
  surveyed: null,
  denominator: null,
})
const declared = (numerator: number, surveyed: number, total: number | null) => ({
  indicator: 'ID3',
  kind: 'declared',
  period: 'all',
  numerator,
  surveyed,
  denominator: total === null ? null : { value: total, ...police },
})

/** Made-up figures of three wards of one province; one has no denominators, one hardly any people counted. */
export const thaiNguyen: ProvinceCoverage = v.parse(ProvinceCoverage, {
  province: '19',
  name: 'Tỉnh Thái Nguyên',
  asOf: '2026-11-22T09:10:00.000Z',
  wards: [
    {
      ward: '05860',
      name: 'Phường Phổ Yên',
      version: 41,
      asOf: '2026-11-22T09:05:00.000Z',
      phones: 71,
      late: 2,
      rows: [declared(6_267, 7_429, 9_480), output('luot', 1_284), output('nguoi', 964), output('ho', 617)],
    },
    {
      ward: '05890',
      name: 'Phường Vạn Xuân',
      version: 12,
      asOf: '2026-11-21T02:00:00.000Z',
      phones: 12,
      late: 0,
      rows: [declared(311, 402, null), output('luot', 96), output('nguoi', 80), output('ho', 51)],
    },
    {
      ward: '05881',
      name: 'Xã Thành Công',
      version: 3,
      asOf: '2026-11-20T02:00:00.000Z',
      phones: 3,
      late: 3,
      rows: [declared(3, 9, 6_020), output('luot', 4), output('nguoi', 3), output('ho', 2)],
    },
  ],
})
