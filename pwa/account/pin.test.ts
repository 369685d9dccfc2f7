import { describe, expect, it } from 'vitest'
import { idleLeft } from './lock.ts'
import { pinProblem } from './pin.ts'
import { afterWrongPin, noWrongPin, waitLeft } from './pinSlowdown.ts'

describe('choosing a PIN', () => {
  it.each([
    ['000000', 'same-digits'],
    ['777777', 'same-digits'],
    ['123456', 'in-order'],
    ['234567', 'in-order'],
    ['654321', 'in-order'],
    ['12345', 'not-six-digits'],
    ['12345a', 'not-six-digits'],
    ['1234567', 'not-six-digits'],
    ['280519', null],
    ['112233', null],
  ])('%s: %s', (pin, problem) => expect(pinProblem(pin)).toBe(problem))
})

describe('wrong PINs (D47)', () => {
  const wrongTimes = (times: number, now = 0) => {
    let state = noWrongPin
    for (let i = 0; i < times; i++) state = afterWrongPin(state, now)
    return state
  }

  it.each([
    [1, 0],
    [4, 0],
    [5, 1],
    [6, 5],
    [7, 15],
    [8, 60],
    [9, 60],
    [100, 60],
  ])('after %i wrong ones the wait is %i minutes', (times, minutes) =>
    expect(waitLeft(wrongTimes(times), 0).left).toBe(minutes * 60_000),
  )

  it('the wait runs out', () => {
    const state = wrongTimes(5, 1_000)
    expect(waitLeft(state, 31_000).left).toBe(30_000)
    expect(waitLeft(state, 61_000).left).toBe(0)
    expect(waitLeft(state, 10 * 61_000).left).toBe(0)
  })

  it.each([1_000, 3_600_000, 2 * 365 * 86_400_000])(
    'a clock set back by %i ms neither helps nor locks out for ever',
    (back) => {
      const state = wrongTimes(6, 1_800_000_000_000)
      const first = waitLeft(state, 1_800_000_000_000 - back)
      expect(first.left).toBe(300_000)
      const later = waitLeft(first.state, 1_800_000_000_000 - back + 300_000)
      expect(later.left).toBe(0)
    },
  )
})

describe('locking by itself (D50)', () => {
  it('counts from the last touch', () => {
    expect(idleLeft(0, 9 * 60_000, 10)).toBe(60_000)
    expect(idleLeft(0, 10 * 60_000, 10)).toBe(0)
  })
  it('a clock set back does not lock at once', () => expect(idleLeft(100, 0, 10)).toBe(600_000))
})
