import { describe, expect, it } from 'vitest'
import type { Item, PersonItem, RecordItem, VisitItem } from './items.ts'
import { statusOn } from './status.ts'
import { summaryOf } from './summary.ts'

const HOME = 'h1'
const TODAY = '2026-11-22'
let order = 0
const base = () => {
  order += 1
  return {
    id: `d${order}`,
    hamlet: '05860-06',
    order,
    by: null,
    isLead: false,
    ver: 1,
    at: '2026-11-20T02:00:00.000Z',
  }
}
const person = (state: 'here' | 'gone' = 'here'): PersonItem => ({
  ...base(),
  ...{ kind: 'person', household: HOME, ageBand: '60+', name: null, note: null, consent: null, state },
})
const visit = (result: VisitItem['result'], comeBack: string | null = null): VisitItem => ({
  ...base(),
  ...{ kind: 'visit', household: HOME, result, when: '2026-11-20T02:00:00.000Z', comeBack, note: null },
})
const help = (
  who: string | null,
  followUp: RecordItem['followUp'],
  outcome = 'da_xong_hom_nay',
): RecordItem => ({
  ...base(),
  ...{ kind: 'assistance', household: HOME, person: who, ageBand: null, guide: 'vneid', outcome, facts: {} },
  ...{ when: '2026-11-20T02:00:00.000Z', followUp, supersedes: null },
})
const on = (members: Item[], hasDraft = false) => statusOn(TODAY, summaryOf(HOME, members), hasDraft)

describe('what is to be done with a home', () => {
  it('nobody has been there', () =>
    expect(on([person()])).toEqual({ status: 'unvisited', due: null, daysLate: 0 }))
  it('a guide was begun and not finished', () =>
    expect(on([help(null, { on: '2026-11-20', kind: 'return' })], true).status).toBe('in-progress'))
  it('a promise of two days ago was not kept', () =>
    expect(on([help(null, { on: '2026-11-20', kind: 'return' })])).toEqual({
      status: 'late',
      due: '2026-11-20',
      daysLate: 2,
    }))
  it('a promise is for today', () =>
    expect(on([help(null, { on: TODAY, kind: 'recheck' })]).status).toBe('come-back'))
  it('helped, the recheck lies ahead: there is nothing to do before', () =>
    expect(on([help(null, { on: '2026-12-06', kind: 'recheck' })])).toEqual({
      status: 'done',
      due: '2026-12-06',
      daysLate: 0,
    }))
  it('to go on with another day', () =>
    expect(on([help(null, { on: '2026-11-25', kind: 'return' }, 'can_tham_lai')])).toMatchObject({
      status: 'come-back',
      due: '2026-11-25',
    }))
  it('nobody was at home', () => expect(on([visit('absent')]).status).toBe('come-back'))
  it('nobody was at home, and another day was said: what was late by then waits for that day, too', () => {
    const late = help('p', { on: '2026-11-18', kind: 'ask' })
    const recheck = help('q', { on: '2026-11-19', kind: 'recheck' })
    const far = help('r', { on: '2026-12-20', kind: 'return' })
    const members = [late, recheck, far, visit('absent', '2026-11-25')]
    expect(on(members)).toEqual({ status: 'come-back', due: '2026-11-25', daysLate: 0 })
    expect(summaryOf(HOME, members).dues.map(({ kind, on: day }) => `${kind} ${day}`)).toEqual([
      'ask 2026-11-25',
      'visit 2026-11-25',
      'recheck 2026-11-25',
      'return 2026-12-20',
    ])
  })
  it('nobody was at home, and no other day was said: it stays late', () =>
    expect(on([help('p', { on: '2026-11-20', kind: 'ask' }), visit('absent')]).status).toBe('late'))
  it('somebody was helped since: only that visit’s day is over', () => {
    const members = [help('p', { on: '2026-11-18', kind: 'ask' }), visit('absent', '2026-11-25')]
    expect(on([...members, help('q', null)])).toMatchObject({ status: 'late', due: '2026-11-18' })
  })
  it('they do not want it', () => {
    expect(on([visit('declined')]).status).toBe('declined')
    expect(on([help('p', null, 'khong_dong_y')]).status).toBe('declined')
  })
})

describe('promises [G6]', () => {
  it('of one person and guide the newest record decides', () => {
    const members = [
      help('p', { on: '2026-11-10', kind: 'return' }),
      help('p', { on: '2026-12-06', kind: 'recheck' }),
    ]
    expect(summaryOf(HOME, members).dues.map(({ on: day }) => day)).toEqual(['2026-12-06'])
  })
  it('a later record without a promise closes the earlier one', () =>
    expect(summaryOf(HOME, [help('p', { on: '2026-11-10', kind: 'return' }), help('p', null)]).dues).toEqual(
      [],
    ))
  it('of two persons both stand', () => {
    const [a, b] = [person(), person()]
    const members = [
      a,
      b,
      help(a.id, { on: TODAY, kind: 'return' }),
      help(b.id, { on: TODAY, kind: 'return' }),
    ]
    expect(summaryOf(HOME, members)).toMatchObject({
      persons: 2,
      helped: 2,
      dues: [{ person: a.id }, { person: b.id }],
    })
  })
  it('of somebody who moved away nothing stands', () => {
    const gone = person('gone')
    expect(summaryOf(HOME, [gone, help(gone.id, { on: TODAY, kind: 'return' })]).dues).toEqual([])
  })
  it('a visit’s promise is kept by whatever happens next at that door', () => {
    expect(summaryOf(HOME, [visit('met', TODAY)]).dues).toMatchObject([
      { kind: 'visit', on: TODAY, outcome: 'met' },
    ])
    expect(summaryOf(HOME, [visit('absent', TODAY), help('p', null)]).dues).toEqual([])
  })
  it('[S5] the order of the ward decides, not that of arrival on this phone', () => {
    const [first, second] = [help('p', { on: '2026-11-10', kind: 'return' }), help('p', null)]
    expect(summaryOf(HOME, [second, first]).dues).toEqual([])
  })
})
