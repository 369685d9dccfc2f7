import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNew, noNumbers, withNumber } from './numbers.ts'

describe('which numbers of a phone have arrived', () => {
  it('nothing has at first', () => {
    expect(isNew(noNumbers, 1)).toBe(true)
  })

  it('a number that skips others leaves a gap, and the gap closes number by number', () => {
    const five = withNumber(noNumbers, 5)
    expect(five).toEqual({ last: 5, gaps: [[1, 4]] })
    expect(withNumber(five, 2)).toEqual({
      last: 5,
      gaps: [
        [1, 1],
        [3, 4],
      ],
    })
    expect([1, 2, 3, 4].reduce(withNumber, five)).toEqual({ last: 5, gaps: [] })
  })

  it('(D15) in whatever order numbers arrive, each is new once, and known ever after', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (order) => {
        let numbers = noNumbers
        for (const no of order) {
          expect(isNew(numbers, no)).toBe(true)
          numbers = withNumber(numbers, no)
          expect(isNew(numbers, no)).toBe(false)
        }
        const arrived = new Set(order)
        for (let no = 1; no <= 61; no++) expect(isNew(numbers, no)).toBe(!arrived.has(no))
      }),
    )
  })
})
