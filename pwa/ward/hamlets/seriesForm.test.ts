import * as v from 'valibot'
import { expect, it } from 'vitest'
import { WardCode } from '../../../contract/index.ts'
import { readForm } from './seriesForm.ts'

const ward = v.parse(WardCode, '05860')
const series = (first: string, last: string) =>
  readForm({ how: 'series', type: 'to-dan-pho', first, last }, ward, [])

it('reads "1 to 12" as twelve hamlets', () => {
  const reading = series('1', '12')
  expect(reading.ok && reading.plan.added).toHaveLength(12)
})

it('waits while something is missing', () => {
  expect(series('1', '')).toEqual({ ok: false, problem: 'empty' })
  expect(readForm({ how: 'one', type: 'thon', name: ' ' }, ward, [])).toEqual({ ok: false, problem: 'empty' })
})

it('says which field is wrong', () => {
  expect(series('một', '12')).toEqual({ ok: false, problem: 'first' })
  expect(series('1', '0')).toEqual({ ok: false, problem: 'last' })
  expect(series('12', '1')).toEqual({ ok: false, problem: 'order' })
})

it('does not make hundreds by a slip of the finger', () => {
  expect(series('1', '120')).toEqual({ ok: false, problem: 'too-many' })
})
