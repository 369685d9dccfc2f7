import { expect, it } from 'vitest'
import { guideHeads } from '../../../content/guides/heads.ts'
import { offer } from './offer.ts'

const nobodyYet = { id: 'p', guides: {} }
const all = (offers: ReturnType<typeof offer>) => offers.flatMap(({ guides }) => guides.map(({ id }) => id))

it('offers every guide that may be recorded once', () => {
  const recorded = guideHeads.filter(({ readOnly }) => !readOnly)
  expect(all(offer('', nobodyYet, [])).toSorted()).toEqual(recorded.map(({ id }) => id).toSorted())
})

it('[P5] never offers to record that somebody uses the handbook of party members', () => {
  expect(guideHeads.some(({ id }) => id === 'khac-so-tay-dang-vien')).toBe(true)
  expect(all(offer('', nobodyYet, []))).not.toContain('khac-so-tay-dang-vien')
  expect(all(offer('so tay', nobodyYet, []))).not.toContain('khac-so-tay-dang-vien')
})

it('puts the first check before everything for somebody new', () => {
  expect(offer('', nobodyYet, [])[0]).toMatchObject({ label: null, guides: [{ id: 'vneid-kiem-tra' }] })
})

it('puts what is agreed with this person first, not what is agreed with another', () => {
  const known = { id: 'p', guides: { 'vneid-kiem-tra': { outcome: 'x', at: '', before: null, record: '' } } }
  const due = [
    { person: 'p', guide: 'vneid-kich-hoat-muc-2', kind: 'return' },
    { person: 'q', guide: 'vneid-doi-may', kind: 'return' },
  ]
  expect(offer('', known, due)[0]?.guides.map(({ id }) => id)).toEqual(['vneid-kich-hoat-muc-2'])
})

it('[G6] does not put first what is done and only looked at again', () => {
  const state = { outcome: 'x', before: null, at: '', record: '' }
  const known = { id: 'p', guides: { 'vneid-kich-hoat-muc-2': state } }
  const recheck = { person: 'p', guide: 'vneid-kich-hoat-muc-2', kind: 'recheck' }
  expect(offer('', known, [recheck]).filter(({ label }) => label === null)).toEqual([])
})

it('narrows by words typed without marks', () => {
  const found = all(offer('kich hoat', nobodyYet, []))
  expect(found).toContain('vneid-kich-hoat-muc-2')
  expect(found).not.toContain('vneid-kiem-tra')
})
