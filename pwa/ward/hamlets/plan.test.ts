import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { WardCode } from '../../../contract/index.ts'
import { hamletName } from './naming.ts'
import { planOne, planSeries } from './plan.ts'

const ward = v.parse(WardCode, '05860')

describe('names of hamlets', () => {
  it('begin with their kind, once', () => {
    expect(hamletName('to-dan-pho', '6')).toBe('Tổ dân phố 6')
    expect(hamletName('thon', ' Đông  Cao ')).toBe('Thôn Đông Cao')
    expect(hamletName('thon', 'thôn Đông Cao')).toBe('thôn Đông Cao')
    expect(hamletName('khac', 'Khu tập thể Z131')).toBe('Khu tập thể Z131')
  })
})

describe('adding hamlets', () => {
  it('plans twelve in one go, with running numbers of the ward', () => {
    const { added } = planSeries(ward, [], 'to-dan-pho', 1, 12)
    expect(added).toHaveLength(12)
    expect(added[0]).toEqual({ code: '05860-01', name: 'Tổ dân phố 1', type: 'to-dan-pho' })
    expect(added[11]).toEqual({ code: '05860-12', name: 'Tổ dân phố 12', type: 'to-dan-pho' })
  })

  it('leaves alone what is there, whatever its marks and capitals', () => {
    const plan = planSeries(ward, [{ code: '05860-01', name: 'tổ dân phố 2' }], 'to-dan-pho', 1, 3)
    expect(plan.known).toEqual(['Tổ dân phố 2'])
    expect(plan.added.map(({ code, name }) => [code, name])).toEqual([
      ['05860-02', 'Tổ dân phố 1'],
      ['05860-03', 'Tổ dân phố 3'],
    ])
  })

  it('[C6] (D55) never gives a running number twice, though numbers below it are free', () => {
    expect(planOne(ward, [{ code: '05860-12', name: 'Tổ dân phố 12' }], 'xom', 'Chùa').added[0]?.code).toBe(
      '05860-13',
    )
    expect(planOne(ward, [{ code: '05860-99', name: 'Bản Mới' }], 'xom', 'Chùa').added[0]?.code).toBe(
      '05860-100',
    )
  })

  it('[C6] gives the name of a merged hamlet again, but never its number', () => {
    const merged = [{ code: '05860-04', name: 'Xóm Chùa', validTo: '2026-06-30' }]
    expect(planOne(ward, merged, 'xom', 'Chùa').added).toEqual([
      { code: '05860-05', name: 'Xóm Chùa', type: 'xom' },
    ])
  })

  it('plans nothing when the last number comes before the first', () => {
    expect(planSeries(ward, [], 'to-dan-pho', 12, 1)).toEqual({ added: [], known: [] })
  })
})
