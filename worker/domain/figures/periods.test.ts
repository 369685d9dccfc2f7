import { describe, expect, it } from 'vitest'
import { CLOSED_MONTHS, periodsAt } from './periods.ts'

describe('[C7] the periods that are shown', () => {
  it('all time, this month in Vietnam, and thirteen closed ones', () => {
    const periods = [...periodsAt('2026-11-30T17:00:00.000Z', CLOSED_MONTHS)]
    expect(periods.slice(0, 3)).toEqual(['all', '2026-12', '2026-11'])
    expect(periods.at(-1)).toBe('2025-11')
    expect(periods).toHaveLength(15)
  })

  it('over the turn of a year', () => {
    expect([...periodsAt('2027-01-05T00:00:00.000Z', 2)]).toEqual(['all', '2027-01', '2026-12', '2026-11'])
  })
})
