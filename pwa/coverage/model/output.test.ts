import { describe, expect, it } from 'vitest'
import { justOpened, phoYen } from '../examples/phoYen.ts'
import { lastMonths, lateTimes, outputByHamlet, outputOfWard, timesByGuide, timesByMonth } from './output.ts'

describe('what the teams did', () => {
  it('[C1] adds up times, people and households of one month', () => {
    expect(outputOfWard(phoYen, '2026-11')).toEqual({ times: 1_284, people: 964, households: 617 })
  })

  it('is 0 in a month without records, not missing', () => {
    expect(outputOfWard(justOpened, '2026-11')).toEqual({ times: 0, people: 0, households: 0 })
  })

  it('shows where least was done first', () => {
    expect(outputByHamlet(phoYen, '2026-11')[0]).toMatchObject({
      place: { name: 'Tổ dân phố 10' },
      output: { times: 47 },
    })
  })

  it('splits a month by guide', () => {
    expect(timesByGuide(phoYen, '2026-11')).toEqual([
      { guide: 'vneid-kich-hoat-muc-2', times: 924 },
      { guide: 'vneid-vi-giay-to', times: 360 },
    ])
  })
})

describe('months', () => {
  it('[C7] (D59) says what a closed month was when it ended, and what came in or was taken back since', () => {
    const { rows } = phoYen
    const [first] = rows.filter(({ indicator, period }) => indicator === 'luot' && period === '2026-10')
    const with3 = (closed: number) => ({
      rows: rows.map((row) => (row === first ? { ...row, closed: row.numerator + closed } : row)),
    })
    expect(lateTimes(phoYen, '2026-10')).toBeNull()
    expect(lateTimes(with3(-3), '2026-10')).toEqual({ closed: 1_538, since: 3 })
    expect(lateTimes(with3(2), '2026-10')).toEqual({ closed: 1_543, since: -2 })
    expect(lateTimes(with3(-3), '2026-11')).toBeNull()
  })

  it('[C7] (D59) offers this month and the 12 closed ones before it, over the turn of the year', () => {
    const months = lastMonths('2027-01-01')
    expect(months).toHaveLength(13)
    expect(months.slice(0, 3)).toEqual(['2027-01', '2026-12', '2026-11'])
    expect(months.at(-1)).toBe('2026-01')
  })

  it('draws months from old to new, empty ones too', () => {
    expect(timesByMonth(phoYen, ['2026-11', '2026-10', '2026-08'])).toEqual([
      { month: '2026-08', times: 0 },
      { month: '2026-10', times: 1_541 },
      { month: '2026-11', times: 1_284 },
    ])
  })
})
