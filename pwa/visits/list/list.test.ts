import { describe, expect, it } from 'vitest'
import type { HouseholdView } from '../../storage/index.ts'
import { filtered, householdRow, tally } from './householdRow.ts'
import { marked } from './marked.ts'

const home = (more: Partial<HouseholdView> = {}): HouseholdView => ({
  id: '1',
  hamlet: '05860-06',
  label: 'Nhà 12 – ngõ 3',
  note: null,
  state: 'here',
  persons: 2,
  status: 'done',
  due: null,
  daysLate: 0,
  lastAt: '2026-11-12T02:00:00.000Z',
  last: 'helped',
  helped: 2,
  sync: { at: 'received', on: '2026-11-12T03:00:00.000Z' },
  ...more,
})
const said = (more: Partial<HouseholdView>, place: Parameters<typeof householdRow>[1] = null) => {
  const { chip, meta } = householdRow(home(more), place)
  return `${chip.words} · ${meta}`
}

describe('a home in the list says its state in words', () => {
  it('done, with how many persons and when', () => {
    expect(said({})).toBe('Đã xong · 2 người, 12/11')
  })

  it('done, and when somebody looks at it again', () => {
    expect(said({ due: '2026-12-06' })).toBe('Đã xong · xem lại 06/12')
  })

  it('unfinished, with the step', () => {
    expect(said({ status: 'in-progress' }, { number: 5, of: 10, ended: false })).toBe(
      'Đang làm dở · bước 5 trên 10',
    )
  })

  it('never visited, late, agreed, not at home, declined', () => {
    expect(said({ status: 'unvisited', lastAt: null })).toBe('Chưa ghé · chưa có ai đến')
    expect(said({ status: 'late', due: '2026-11-20', daysLate: 2 })).toBe('Trễ 2 ngày · hẹn 20/11')
    expect(said({ status: 'come-back', due: '2026-12-06' })).toBe('Ghé lại · hẹn 06/12')
    expect(said({ status: 'come-back' })).toBe('Ghé lại · lần trước cả nhà đi vắng')
    expect(said({ status: 'declined', persons: 0 })).toBe('Không đồng ý · 12/11')
  })

  it('[S6] what the server did not take comes first', () => {
    expect(said({ status: 'done', sync: { at: 'refused', code: 'scope-not-yours', refusal: 1 } })).toBe(
      'Cần xem · máy chủ chưa nhận',
    )
  })
})

describe('the tiles above the list', () => {
  const homes = (['unvisited', 'late', 'come-back', 'done', 'done', 'declined', 'in-progress'] as const).map(
    (status) => home({ status }),
  )

  it('count what they show, every home in one tile beside “all”', () => {
    expect(tally(homes)).toEqual({ all: 7, unvisited: 1, comeBack: 3, done: 3 })
    expect(filtered(homes, 'comeBack').map(({ status }) => status)).toEqual([
      'late',
      'come-back',
      'in-progress',
    ])
    expect(filtered(homes, 'done').map(({ status }) => status)).toEqual(['done', 'done', 'declined'])
  })
})

describe('what a search found is marked in the label', () => {
  it('cuts the label at the found places', () => {
    expect(marked('Nhà 12 – ngõ 3', [[9, 14]]).map(({ text, isFound }) => [text, isFound])).toEqual([
      ['Nhà 12 – ', false],
      ['ngõ 3', true],
    ])
  })

  it('underlines words found side by side in one go', () => {
    const found = marked('Nhà 12 – ngõ 3', [
      [13, 14],
      [9, 12],
    ]).filter(({ isFound }) => isFound)
    expect(found.map(({ text }) => text)).toEqual(['ngõ 3'])
  })

  it('keeps every letter when places overlap or come in any order', () => {
    const pieces = marked('Nhà 12 – ngõ 3', [
      [9, 12],
      [4, 6],
      [10, 14],
    ])
    expect(pieces.map(({ text }) => text).join('')).toBe('Nhà 12 – ngõ 3')
  })
})
