import * as v from 'valibot'
import { HamletCode, ProvinceCode, WardCode } from '../../contract/ids.ts'
import type { WardRole } from '../../contract/roles.ts'

/**
 * The demo ward. The ward and its code are real (Quyết định 19/2025/QĐ-TTg; administrative-units.md §2); its hamlets,
 * people, homes and figures are made up, and say so.
 */
export const ward = v.parse(WardCode, '05860')
export const province = v.parse(ProvinceCode, '19')
export const wardName = 'Phường Phổ Yên'
export const provinceName = 'Tỉnh Thái Nguyên'

/** Source that stands beside every made-up denominator. */
export const madeUp = 'Dữ liệu mẫu'

export type DemoHamlet = {
  code: HamletCode
  name: string
  /** Homes already in the list. */
  homes: number
  /** Made-up number of people of 14 and over, and of homes, as the ward would type them in. */
  adults: number
  households: number
  /** Share of homes that the team has called on in eight weeks. */
  reach: number
  /** Share of the people asked who have level 2. */
  level2: number
}

/** Homes listed, people ≥ 14, homes in all, share called on, share with level 2: number 6 is the busy one. */
const shapes: readonly (readonly [number, number, number, number, number])[] = [
  [36, 92, 36, 0.9, 0.86],
  [32, 84, 32, 0.85, 0.8],
  [30, 78, 30, 0.78, 0.82],
  [28, 74, 28, 0.88, 0.76],
  [34, 88, 34, 0.6, 0.81],
  [300, 764, 300, 0.93, 0.83],
  [33, 86, 33, 0.7, 0.79],
  [38, 98, 38, 0.8, 0.85],
  [27, 70, 27, 0.95, 0.89],
  [40, 104, 40, 0.46, 0.78],
  [29, 76, 29, 0.86, 0.83],
  [31, 80, 31, 0.72, 0.77],
]

export const hamlets: readonly DemoHamlet[] = shapes.map(
  ([homes, adults, households, reach, level2], place) => ({
    code: v.parse(HamletCode, `${ward}-${String(place + 1).padStart(2, '0')}`),
    name: `Tổ dân phố ${place + 1}`,
    homes,
    adults,
    households,
    reach,
    level2,
  }),
)

/** Where somebody who tries the demo as a volunteer lands. */
export const busiest = v.parse(HamletCode, `${ward}-06`)

export type DemoMember = { name: string; role: WardRole; hamlets: HamletCode[] }

const codesFor = (...numbers: number[]) => numbers.flatMap((number) => hamlets[number - 1]?.code ?? [])

/** Who keeps records in the demo ward; "(mẫu)" because none of them exists. */
export const members: readonly DemoMember[] = [
  { name: 'Chị Hạnh (mẫu)', role: 'thanh-vien', hamlets: codesFor(6) },
  { name: 'Anh Tuấn (mẫu)', role: 'thanh-vien', hamlets: codesFor(6) },
  { name: 'Bác Lâm (mẫu)', role: 'to-truong', hamlets: codesFor(6) },
  { name: 'Chị Mai (mẫu)', role: 'to-truong', hamlets: codesFor(1, 2, 3) },
  { name: 'Anh Sơn (mẫu)', role: 'to-truong', hamlets: codesFor(4, 5, 7, 8) },
  { name: 'Cô Thảo (mẫu)', role: 'to-truong', hamlets: codesFor(9, 10, 11, 12) },
]

/** The official who opens the demo ward. */
export const official = 'Cán bộ phường (mẫu)'
export const administrator = 'Quản trị tỉnh (mẫu)'
