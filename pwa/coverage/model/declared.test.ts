import { describe, expect, it } from 'vitest'
import { justOpened, oneOverrun, phoYen, twoWithoutDenominator } from '../examples/phoYen.ts'
import { attentionFor } from './attention.ts'
import { declaredByHamlet, together } from './declared.ts'
import { inOrder } from './order.ts'

describe('what residents told, hamlet by hamlet', () => {
  it('[C4] adds up the ward with its denominator, its asked share and its source', () => {
    expect(together(declaredByHamlet(phoYen, 'ID3'))).toEqual({
      numerator: 6_267,
      surveyed: 7_429,
      denominator: 9_480,
      places: 12,
      lacking: [],
      known: null,
      sources: [{ source: 'công an phường', date: '2026-10-01' }],
    })
  })

  it('[C2] gives no percentage of the ward while two hamlets have no denominator, and says so', () => {
    const ward = together(declaredByHamlet(twoWithoutDenominator, 'ID3'))
    expect(ward.denominator).toBeNull()
    expect(ward.numerator).toBe(6_267)
    expect(ward.lacking.map(({ name }) => name)).toEqual(['Tổ dân phố 4', 'Tổ dân phố 7'])
    expect(ward.known).toEqual({ numerator: 5_325, surveyed: 6_258, denominator: 7_995, places: 10 })
  })

  it('[C1] keeps output and official rows out, and other indicators', () => {
    const ward = together(declaredByHamlet(phoYen, 'ID2'))
    expect([ward.numerator, ward.surveyed, ward.denominator]).toEqual([0, 0, null])
  })

  it('knows a hamlet that nobody has asked yet', () => {
    const [first] = declaredByHamlet(justOpened, 'ID3')
    expect(first).toMatchObject({ numerator: 0, surveyed: 0, denominator: null })
  })

  it('has neither percentage nor part of one in a ward without hamlets', () => {
    expect(together([])).toMatchObject({ denominator: null, known: null, places: 0 })
  })

  it('takes a denominator of 0 for one that nobody has typed in', () => {
    const [hamlet] = declaredByHamlet(
      {
        hamlets: phoYen.hamlets.slice(0, 1),
        rows: phoYen.rows.slice(0, 1).map((row) => ({
          ...row,
          denominator: { value: 0, source: 'công an phường', date: '2026-10-01' },
        })),
      },
      'ID3',
    )
    expect(hamlet?.denominator).toBeNull()
  })
})

describe('order of the hamlets', () => {
  const names = (order: 'lowest' | 'name', coverage = phoYen) =>
    inOrder(declaredByHamlet(coverage, 'ID3'), order).map((each) => each.place.name)

  it('puts the lowest share first', () => {
    expect(names('lowest').slice(0, 3)).toEqual(['Tổ dân phố 10', 'Tổ dân phố 5', 'Tổ dân phố 7'])
  })

  it('counts names as people do: 2 before 10', () => {
    expect(names('name').slice(0, 3)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2', 'Tổ dân phố 3'])
  })

  it('puts hamlets without a denominator last', () => {
    expect(names('lowest', twoWithoutDenominator).slice(-2)).toEqual(['Tổ dân phố 4', 'Tổ dân phố 7'])
  })
})

describe('what to look at', () => {
  it('[C5] flags more people than the denominator holds, and cuts nothing', () => {
    expect(attentionFor(declaredByHamlet(oneOverrun, 'ID3'))[0]).toMatchObject({
      what: 'over',
      numerator: 815,
      denominator: 812,
      date: '2026-10-01',
    })
  })

  it('names hamlets without a denominator and hamlets with late phones', () => {
    const [lacking, late] = attentionFor(declaredByHamlet(twoWithoutDenominator, 'ID3'))
    expect(lacking).toMatchObject({
      what: 'no-denominator',
      places: [{ name: 'Tổ dân phố 4' }, { name: 'Tổ dân phố 7' }],
    })
    expect(late).toMatchObject({
      what: 'late',
      places: [{ name: 'Tổ dân phố 5' }, { name: 'Tổ dân phố 10' }],
    })
  })
})
