import { describe, expect, it } from 'vitest'
import { justOpened, phoYen, twoWithoutDenominator } from '../examples/phoYen.ts'
import { declaredByHamlet } from '../model/declared.ts'
import { outputOfWard } from '../model/output.ts'
import { shownIndicator } from '../view.ts'
import { askedCell, barCell, peopleCell, shareCell } from './cells.ts'
import { introSentences } from './intro.ts'

const indicator = shownIndicator('ID3')
const introOf = (coverage: typeof phoYen) =>
  introSentences(outputOfWard(coverage, '2026-11'), declaredByHamlet(coverage, 'ID3'), indicator)

describe('the sentences on top of the report', () => {
  it('say what was done, what residents told, and where too few were asked', () => {
    expect(introOf(phoYen)).toEqual([
      'Trong tháng, các tổ ở **12 tổ dân phố** đã giúp **964 người** ở **617 hộ**, **1.284 lượt**.',
      'Trong 100 người đã hỏi, **84 người** trả lời có cho chỉ tiêu “Tài khoản định danh mức 2 đã kích hoạt”.',
      '**2 tổ dân phố** mới hỏi được dưới 65%, số thật có thể khác.',
    ])
  })

  it('name the one hamlet where few were asked', () => {
    const onlyTen = { ...phoYen, hamlets: phoYen.hamlets.slice(5, 10) }
    expect(introOf(onlyTen).at(-1)).toBe('**Tổ dân phố 10** mới hỏi được 48%, số thật có thể khác.')
  })

  it('say nothing about residents before a hundred were asked', () => {
    expect(introOf(justOpened)).toHaveLength(1)
  })
})

describe('[C8] cells of a page that leaves the ward', () => {
  const few = { numerator: 3, surveyed: 40, denominator: 812 }

  it('hide counts from 1 to 4, and every share made of them', () => {
    expect(peopleCell(4)).toBe('< 5')
    expect(peopleCell(5)).toBe('5')
    expect(peopleCell(0)).toBe('0')
    expect(shareCell(few)).toBe('–')
    expect(barCell(few)).toBeNull()
  })

  it('[C2] give no share without a denominator, but the count of those asked', () => {
    const [hamlet] = declaredByHamlet(twoWithoutDenominator, 'ID3').filter((each) => !each.denominator)
    const counts = { numerator: hamlet?.numerator ?? 0, surveyed: hamlet?.surveyed ?? 0, denominator: null }
    expect(shareCell(counts)).toBe('–')
    expect(askedCell(counts)).toBe('605')
    expect(askedCell({ ...counts, denominator: 688 })).toBe('88%')
  })
})
