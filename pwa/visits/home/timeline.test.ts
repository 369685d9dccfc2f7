import { expect, it } from 'vitest'
import type { RecordView } from '../../storage/index.ts'
import { happenedWords, timeline } from './timeline.ts'

const record = (id: string, day: string, more: Partial<RecordView> = {}): RecordView => ({
  id,
  ...{ household: 'h', person: 'p', hamlet: '05860-06', guide: 'vneid-kich-hoat-muc-2', revision: 1 },
  ...{ outcome: 'da_xong_hom_nay', steps: [], facts: {}, safety: false, startedAt: '', followUp: null },
  ...{ at: `2026-11-${day}T02:00:00.000Z`, note: null, by: null, mine: true, voided: null },
  ...{ supersededBy: null, voidable: false, sync: { at: 'received', on: '' } },
  ...more,
})
const told = (...records: RecordView[]) => timeline({ records, visits: [] }).map(happenedWords)
const had = { outcome: 'da_co_tu_truoc' }

it('[G6] (D71) tells of a recheck that went well as what it was, not as “had before”', () => {
  expect(told(record('a', '01'), record('b', '15', had))).toEqual([
    'Kích hoạt VNeID mức 2: Bác còn tự làm được',
    'Kích hoạt VNeID mức 2: Đã xong',
  ])
})

it('tells of what was there already as “had before”: nothing here came before, or it did not succeed, or it is another’s', () => {
  const plain = 'Kích hoạt VNeID mức 2: Đã có từ trước'
  expect(told(record('a', '15', had))).toEqual([plain])
  expect(told(record('a', '01', { outcome: 'hen_cong_an' }), record('b', '15', had))[0]).toBe(plain)
  expect(told(record('a', '01', { person: 'q' }), record('b', '15', had))[0]).toBe(plain)
  expect(told(record('a', '01', { voided: { reason: 'khac', at: '' } }), record('b', '15', had))[0]).toBe(
    plain,
  )
})
