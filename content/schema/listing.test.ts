import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { mustAskFirst } from '../fresh.ts'
import { writtenGuide } from './example.suite.ts'
import { parseGuide } from './guide.ts'
import { Listing } from './listing.ts'

const listing = {
  id: 'mot-san',
  name: 'Một sàn',
  owner: null,
  address: null,
  state: 'active',
  asOf: '2026-11',
  note: 'Để thử.',
  refs: ['EE11'],
}

describe('[G8] a site or app in a directory', () => {
  it('is whole, with owner and address unknown', () => {
    expect(v.parse(Listing, listing)).toEqual(listing)
  })

  it.each([
    ['a state nobody agreed on', { state: 'chac-la-con' }],
    ['no date', { asOf: undefined }],
    ['no source', { refs: [] }],
    ['a province by name', { province: 'Thái Nguyên' }],
  ])('is refused with %s', (_, spoil) => {
    expect(v.is(Listing, { ...listing, ...spoil })).toBe(false)
  })

  it.each([
    ['active', '2026-11-01', false],
    ['active', '2026-08-24', false],
    ['active', '2026-08-23', true],
    ['active', '2026-11', false],
    ['active', '2026', true],
    ['unverified', '2026-11-21', true],
    ['closed', '2026-11-21', true],
  ] as const)('%s as of %s on 22/11/2026: ask first %s', (state, asOf, ask) => {
    expect(mustAskFirst({ state, asOf }, '2026-11-22')).toBe(ask)
  })
})

describe('[G8] a guide of one province', () => {
  it('names it by its code', () => {
    expect(parseGuide({ ...writtenGuide(), province: '19' }).province).toBe('19')
    expect(() => parseGuide({ ...writtenGuide(), province: 'Thái Nguyên' })).toThrow(/mã tỉnh/)
  })

  it('need not exist: most guides are for the whole country', () => {
    expect(parseGuide(writtenGuide()).province).toBeUndefined()
  })
})
