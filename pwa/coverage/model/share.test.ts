import { describe, expect, it } from 'vitest'
import { isTooFewToTell, shareOf } from './share.ts'

describe('[C2] the share that is printed', () => {
  it('is numerator over denominator', () => {
    expect(shareOf(6_267, 9_480)).toBeCloseTo(0.66107, 4)
  })

  it('does not exist without a denominator', () => {
    expect(shareOf(12, null)).toBeNull()
    expect(shareOf(12, 0)).toBeNull()
  })

  it('is never rounded to all or to none', () => {
    expect(shareOf(9_479, 9_480)).toBe(0.999)
    expect(shareOf(1, 9_480)).toBe(0.001)
    expect(shareOf(9_480, 9_480)).toBe(1)
    expect(shareOf(0, 9_480)).toBe(0)
  })

  it('[C5] goes above all when the denominator is too small', () => {
    expect(shareOf(815, 812)).toBeGreaterThan(1)
  })
})

it('[C8] tells no count from 1 to 4 outside the ward', () => {
  expect([0, 1, 4, 5].map(isTooFewToTell)).toEqual([false, true, true, false])
})
