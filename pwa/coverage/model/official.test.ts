import { describe, expect, it } from 'vitest'
import { type Official, officialByHamlet, officialOfAll, officialOfWard } from './official.ts'

const figure = (more: Partial<Official>): Official => ({
  hamlet: null,
  indicator: 'ID3',
  value: 6_902,
  denominator: null,
  source: 'công an phường',
  date: '2026-11-01',
  ...more,
})

describe('[C1] official figures', () => {
  const figures = [
    figure({ date: '2026-10-01', value: 6_650 }),
    figure({}),
    figure({ hamlet: '05860-02', value: 530 }),
    figure({ hamlet: '05860-01', value: 640, date: '2026-09-01' }),
    figure({ hamlet: '05860-01', value: 655 }),
    figure({ indicator: 'MO1', value: 7_100 }),
  ]

  it('shows the newest of the whole ward', () => {
    expect(officialOfWard(figures, 'ID3')?.value).toBe(6_902)
    expect(officialOfWard(figures, 'DV1')).toBeNull()
  })

  it('never adds hamlets up to a ward', () => {
    expect(officialOfWard(figures.slice(2, 5), 'ID3')).toBeNull()
  })

  it('shows the newest of each hamlet', () => {
    expect(officialByHamlet(figures, 'ID3').map(({ value }) => value)).toEqual([655, 530])
  })

  it('lists one per indicator for the report', () => {
    expect(officialOfAll(figures).map(({ indicator, value }) => [indicator, value])).toEqual([
      ['ID3', 6_902],
      ['MO1', 7_100],
    ])
  })
})
