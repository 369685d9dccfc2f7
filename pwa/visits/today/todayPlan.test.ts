import { describe, expect, it } from 'vitest'
import type { DraftView, DueItem, Today } from '../../storage/index.ts'
import { dueMark, dueQuestion, houseWhy, laneOf, todayPlan } from './todayPlan.ts'

const due = (household: string, more: Partial<DueItem> = {}): DueItem => ({
  household,
  person: null,
  guide: 'vneid-kich-hoat-muc-2',
  kind: 'ask',
  outcome: 'hen_cong_an',
  on: '2026-11-20',
  daysLate: 2,
  label: `Nhà ${household}`,
  name: null,
  hamlet: '05860-06',
  record: `record of ${household}`,
  ...more,
})
const draft = (household: string | null): DraftView => ({
  id: `draft of ${household}`,
  household,
  person: null,
  guide: 'vneid-kich-hoat-muc-2',
  revision: 1,
  state: { stepId: null, results: [], facts: {}, startedAt: '', pausedAt: null },
  updatedAt: '2026-11-22T07:32:00.000Z',
  label: household && `Nhà ${household}`,
})
const day = (more: Partial<Today> = {}): Today => ({
  drafts: [],
  late: [],
  today: [],
  soon: [],
  visitedToday: [],
  recordsToday: 0,
  households: 52,
  unvisited: 18,
  ...more,
})

describe('the plan of a day', () => {
  it('counts homes: been there, being done, still to come', () => {
    const plan = todayPlan(
      day({
        visitedToday: ['3', '5'],
        drafts: [draft('12')],
        late: [due('21')],
        today: [due('7'), due('9')],
      }),
    )
    expect([plan.done, plan.all]).toEqual([2, 6])
    expect(plan.path).toEqual(['done', 'done', 'now', 'todo', 'todo', 'todo'])
    expect(plan.houses.map(({ household }) => household)).toEqual(['21', '7', '9'])
  })

  it('counts a home once where somebody was today and another is still due, or a guide is begun; it is not among those left', () => {
    const plan = todayPlan(
      day({ visitedToday: ['21', '12'], drafts: [draft('12')], late: [due('21')], today: [due('7')] }),
    )
    expect([plan.done, plan.all]).toEqual([2, 3])
    expect(plan.path).toEqual(['done', 'done', 'todo'])
    expect(plan.houses.map(({ household }) => household)).toEqual(['7'])
    expect(plan.again.map(({ household }) => household)).toEqual(['21'])
  })

  it('shows a home once, however much is due there', () => {
    const [house] = todayPlan(day({ late: [due('21'), due('21', { kind: 'recheck' })] })).houses
    expect(house?.others).toBe(1)
    expect(house && houseWhy(house)).toBe('Bác đã ra công an chưa? Và 1 việc nữa.')
  })

  it('does not list a home again whose guide is unfinished', () => {
    const plan = todayPlan(day({ drafts: [draft('12')], late: [due('12')] }))
    expect(plan.houses).toEqual([])
    expect(plan.all).toBe(1)
  })

  it('draws no path for a list too long to see', () => {
    const plan = todayPlan(day({ late: Array.from({ length: 40 }, (_, n) => due(String(n))) }))
    expect([plan.all, plan.path.length]).toEqual([40, 0])
  })

  it('goes on with the guide touched last, and keeps the others in sight', () => {
    const plan = todayPlan(day({ drafts: [draft('12'), draft('30'), draft(null)] }))
    expect(plan.resume?.household).toBe('12')
    expect(plan.moreDrafts).toHaveLength(2)
  })
})

describe('why to go there', () => {
  it('[G6] asks what the guide asks after that outcome', () => {
    expect(dueQuestion(due('7'))).toBe('Bác đã ra công an chưa?')
    expect(dueQuestion(due('7', { kind: 'recheck', outcome: 'da_xong_hom_nay' }))).toBe(
      'Bác còn tự đăng nhập được không?',
    )
  })

  it('says what the visit came to: somebody was met, or nobody was at home', () => {
    const visit = { kind: 'visit', guide: null }
    expect(dueQuestion(due('9', { ...visit, outcome: 'met' }))).toBe('Lần trước gặp mà chưa làm gì')
    const absent = due('9', { ...visit, outcome: 'absent' })
    expect(dueQuestion(absent)).toBe('Lần trước cả nhà đi vắng')
    expect(houseWhy({ household: '9', label: null, first: absent, others: 2 })).toBe(
      'Lần trước cả nhà đi vắng. Và 2 việc nữa.',
    )
  })

  it('says that nobody was at home', () => {
    expect(dueQuestion(due('9', { kind: 'visit', guide: null, outcome: null }))).toBe(
      'Lần trước cả nhà đi vắng',
    )
  })

  it('names the guide when the question is not known on this phone', () => {
    expect(dueQuestion(due('9', { outcome: 'khong_biet' }))).toBe('Hẹn ghé lại: Kích hoạt VNeID mức 2')
  })

  it('marks how late, or that the days are full', () => {
    expect(dueMark(due('7'))).toEqual({ state: 'late', words: 'Trễ 2 ngày' })
    expect(dueMark(due('7', { kind: 'recheck', outcome: 'da_xong_hom_nay', daysLate: 0 })).words).toBe(
      'Đủ 14 ngày',
    )
    expect(dueMark(due('7', { daysLate: 0 })).words).toBe('Hẹn hôm nay')
  })
})

describe('sorting by lane', () => {
  it('reads the lane behind the dash', () => {
    expect(laneOf('Nhà 12 – ngõ 3')).toBe('ngõ 3')
    expect(laneOf('Nhà 12 - ngõ 3')).toBe('ngõ 3')
    expect(laneOf('Nhà bà Tư')).toBe('Nhà bà Tư')
  })

  it('walks lane by lane, house by house, as people count', () => {
    const labels = ['Nhà 10 – ngõ 3', 'Nhà 2 – ngõ 10', 'Nhà 9 – ngõ 3']
    const { houses } = todayPlan(day({ late: labels.map((label, n) => due(String(n), { label })) }), 'lane')
    expect(houses.map(({ label }) => label)).toEqual(['Nhà 9 – ngõ 3', 'Nhà 10 – ngõ 3', 'Nhà 2 – ngõ 10'])
  })
})
