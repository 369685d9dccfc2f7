import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addDays, Day, dayInVietnam, daysBetween, Instant, Month, monthInVietnam } from './time.ts'

describe('[C7] (D58) (D76) days and months turn at midnight in Vietnam', () => {
  it('23:59 is still today, 00:00 is tomorrow', () => {
    expect(dayInVietnam('2026-11-30T16:59:59.999Z')).toBe('2026-11-30')
    expect(dayInVietnam('2026-11-30T17:00:00.000Z')).toBe('2026-12-01')
    expect(monthInVietnam('2026-11-30T16:59:59.999Z')).toBe('2026-11')
    expect(monthInVietnam('2026-11-30T17:00:00.000Z')).toBe('2026-12')
    expect(monthInVietnam('2026-12-31T17:00:00.000Z')).toBe('2027-01')
  })

  it('milliseconds and ISO text say the same', () => {
    const instant = '2026-02-28T18:30:00.000Z'
    expect(dayInVietnam(Date.parse(instant))).toBe(dayInVietnam(instant))
  })
})

describe('counting days', () => {
  it('over the end of a month, a year and a leap day', () => {
    expect(addDays('2026-12-25', 14)).toBe('2027-01-08')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('between two days, forwards and backwards', () => {
    expect(daysBetween('2026-11-22', '2026-12-06')).toBe(14)
    expect(daysBetween('2026-12-06', '2026-11-22')).toBe(-14)
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0)
  })
})

describe('what is a time', () => {
  it('an instant is UTC with milliseconds, and exists', () => {
    expect(v.is(Instant, '2026-11-22T09:05:00.000Z')).toBe(true)
    for (const text of [
      '2026-11-22',
      '2026-11-22T09:05:00Z',
      '2026-11-22T09:05:00.000+07:00',
      '2026-13-01T00:00:00.000Z',
    ])
      expect(v.is(Instant, text), text).toBe(false)
    expect(v.is(Instant, '9999-99-99T99:99:99.999Z')).toBe(false)
  })

  it('(D76) a day and a month as ISO writes them, never as people do', () => {
    for (const text of ['2026-11-22', '2028-02-29']) expect(v.is(Day, text), text).toBe(true)
    for (const text of ['22/11/2026', '2026-02-30', '22-11-2026']) expect(v.is(Day, text), text).toBe(false)
    expect([v.is(Month, '2026-11'), v.is(Month, '2026-13'), v.is(Month, '11/2026')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
