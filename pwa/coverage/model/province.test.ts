import { expect, it } from 'vitest'
import { thaiNguyen } from '../examples/thaiNguyen.ts'
import { declaredByWard, together } from './declared.ts'
import { outputByWard } from './output.ts'
import { mayTell } from './suppressed.ts'

it('[C2] gives no percentage of the province while a ward lacks denominators', () => {
  const all = together(declaredByWard(thaiNguyen.wards, 'ID3'))
  expect(all.denominator).toBeNull()
  expect(all.lacking.map(({ name }) => name)).toEqual(['Phường Vạn Xuân'])
  expect(all.known).toMatchObject({ places: 2, numerator: 6_270, denominator: 15_500 })
})

it('shows wards with least help first', () => {
  expect(outputByWard(thaiNguyen.wards, '2026-11').map(({ place }) => place.name)).toEqual([
    'Xã Thành Công',
    'Phường Vạn Xuân',
    'Phường Phổ Yên',
  ])
})

it('[C8] does not tell counts from 1 to 4 outside the ward', () => {
  const told = declaredByWard(thaiNguyen.wards, 'ID3').map(mayTell)
  expect(told).toEqual([true, true, false])
  expect(mayTell({ numerator: 0, surveyed: 0 })).toBe(true)
})
