import { expect, it } from 'vitest'
import { bytes, count, percent, points } from './figures.ts'

it('writes thousands with a point and decimals with a comma', () => {
  expect(count(6267)).toBe('6.267')
  expect(count(1_000_000)).toBe('1.000.000')
  expect(percent(0.6611)).toBe('66,1%')
})

it('writes a change in points with its sign', () => {
  expect(points(0.012)).toBe('+1,2')
  expect(points(-0.005)).toBe('−0,5')
})

it('writes sizes people know from their phones', () => {
  expect(bytes(512_000)).toBe('512 kB')
  expect(bytes(3_400_000)).toBe('3,4 MB')
  expect(bytes(10_737_400_000)).toBe('10,7 GB')
})
