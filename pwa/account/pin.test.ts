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
  const at = (ms: number, opening = 1) => ({ opening, now: () => ms })
  const wrongTimes = (times: number, ms = 0) => {
    let state = noWrongPin
    for (let i = 0; i < times; i++) state = afterWrongPin(state, at(ms))
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
    expect(waitLeft(wrongTimes(times), at(0)).left).toBe(minutes * 60_000),
  )

  it('the wait runs out', () => {
    const state = wrongTimes(5, 1_000)
    expect(waitLeft(state, at(31_000)).left).toBe(30_000)
    expect(waitLeft(state, at(61_000)).left).toBe(0)
    expect(waitLeft(state, at(10 * 61_000)).left).toBe(0)
  })

  it('closing the app neither skips the wait nor begins it again: it goes on with what was left', () => {
    const half = waitLeft(wrongTimes(6), at(200_000)).state
    const reopened = waitLeft(half, at(50, 2))
    expect(reopened.left).toBe(100_000)
    expect(waitLeft(reopened.state, at(100_050, 2)).left).toBe(0)
  })

  it('of two lock screens side by side each counts by its own clock, and nothing twice: the wait ends in time', () => {
    let state = waitLeft(wrongTimes(5), at(5_000, 2)).state
    for (let ms = 15_000; ms < 60_000; ms += 15_000) {
      state = waitLeft(state, at(ms)).state
      const other = waitLeft(state, at(5_000 + ms, 2))
      expect(other.left).toBe(60_000 - ms)
      state = other.state
    }
    expect(waitLeft(state, at(59_999)).left).toBe(1)
    expect(waitLeft(state, at(60_000)).left).toBe(0)
  })

  it('many lock screens opened one after the other skip nothing, and the first one still ends the wait', () => {
    let state = wrongTimes(6)
    for (let tab = 2; tab <= 6; tab++) {
      const look = waitLeft(state, at(1_000_000 * tab, tab))
      expect(look.left).toBe(300_000)
      state = look.state
    }
    expect(waitLeft(state, at(300_000)).left).toBe(0)
  })

  it('one more wrong PIN begins a wait of its own, whatever other tabs have counted', () => {
    const counted = waitLeft(waitLeft(wrongTimes(5), at(0, 2)).state, at(60_000)).state
    const again = afterWrongPin(counted, at(60_000))
    expect(waitLeft(again, at(3_600_000, 2)).left).toBe(300_000)
  })

  it('a wait that an older app wrote down by the phone’s clock ends too', () => {
    const written = { wrong: 6, waitMs: 300_000, since: 1_800_000_000_000 }
    const first = waitLeft(written, at(10))
    expect(first.left).toBe(300_000)
    expect(waitLeft(first.state, at(300_010)).left).toBe(0)
  })
})

describe('locking by itself (D50)', () => {
  it('counts from the last touch', () => {
    expect(idleLeft(0, 9 * 60_000, 10)).toBe(60_000)
    expect(idleLeft(0, 10 * 60_000, 10)).toBe(0)
  })
  it('a clock set back does not lock at once', () => expect(idleLeft(100, 0, 10)).toBe(600_000))
})
