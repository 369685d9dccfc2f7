import { expect, it } from 'vitest'
import { insteadOf } from './rightPlace.ts'

it('lets volunteers, leaders and officials walk from door to door', () => {
  for (const role of ['thanh-vien', 'to-truong', 'can-bo'] as const)
    expect(insteadOf('/to/ho', role)).toBeNull()
})

it('sends a ward leader and the province to the figures they came for', () => {
  expect(insteadOf('/to', 'lanh-dao')).toBe('/phuong')
  expect(insteadOf('/to', 'tinh')).toBe('/tinh')
  expect(insteadOf('/phuong', 'tinh')).toBe('/tinh')
  expect(insteadOf('/tinh', 'thanh-vien')).toBe('/to')
})

it('lets everybody see their own page', () => {
  expect(insteadOf('/to/cua-toi', 'tinh')).toBeNull()
})
