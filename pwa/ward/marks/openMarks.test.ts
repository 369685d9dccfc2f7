import * as v from 'valibot'
import { expect, it } from 'vitest'
import { MarkList } from '../../../contract/stepMarks.ts'
import { openMarks } from './openMarks.ts'

const row = (hamlet: string, revision: number, what: string, n: number) => ({
  ...{ hamlet, guide: 'vneid-kiem-tra', revision, step: 'xem-muc', what, n },
})
const { rows } = v.parse(MarkList, {
  asOf: '2026-11-23T02:00:00.000Z',
  rows: [
    row('05860-01', 2, 'nhan-khac', 1),
    row('05860-02', 2, 'nhan-khac', 1),
    row('05860-01', 2, 'khong-thay', 3),
    row('05860-01', 1, 'khong-thay', 9),
  ],
})

it('sums the hamlets of a step, what was said most often first', () => {
  expect(openMarks(rows, () => 2).open).toEqual([
    {
      ...{ guide: 'vneid-kiem-tra', revision: 2, step: 'xem-muc', people: 5 },
      what: [
        { code: 'khong-thay', n: 3 },
        { code: 'nhan-khac', n: 2 },
      ],
    },
  ])
})

it('a newer revision settles what was said about the one before', () => {
  expect(openMarks(rows, () => 2).settled).toBe(1)
  expect(openMarks(rows, () => 3)).toMatchObject({ open: [], settled: 2 })
})
