import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { drawn, keepFigures, sessionOf, typeInto, wordsOn } from '../../live/drawn.suite.tsx'
import { untell } from '../../live/toast.tsx'
import { button, clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { empty, justOpened, oneOverrun, phoYen, twoWithoutDenominator } from '../examples/phoYen.ts'
import { offline, online } from '../ports.suite.ts'
import { showIndicator, showKind } from '../view.ts'
import { WardCoverageScreen } from './WardCoverageScreen.tsx'

beforeEach(() => page.viewport(360, 740))
afterEach(() => {
  clear()
  untell()
  showKind('declared')
  showIndicator('ID3')
})

async function wardWith(coverage = phoYen, role: 'can-bo' | 'lanh-dao' = 'can-bo', port = online) {
  const session = await sessionOf(role)
  await keepFigures(session, coverage)
  const root = drawn(<WardCoverageScreen />, session, [port])
  await expect.poll(() => root.querySelector('main')?.textContent).toBeTruthy()
  await expect.poll(() => wordsOn(root)).not.toContain('Đang lấy')
  return root
}

const isTimes = ({ indicator, period }: (typeof phoYen.rows)[number]) =>
  indicator === 'luot' && period === '2026-11'

describe('the ward’s coverage on a phone', () => {
  it('[C4] (string 33) shows share, numerator, denominator, asked share, as-of and source together', async () => {
    const words = wordsOn(await wardWith())
    for (const part of [
      '66,1%',
      '6.267 trên 9.480 người',
      'đã hỏi 78,4%',
      'Tính đến 16:05, 22/11/2026. Còn 2 máy chưa đồng bộ.',
      'Mẫu số: công an phường, 01/10/2026',
      'Hỏi rồi, chưa có1.162',
      'Chưa hỏi tới2.051',
    ])
      expect(words).toContain(part)
  })

  it('[C7] (D59) a month to which more came in later says what it was when it ended', async () => {
    showKind('output')
    const rows = phoYen.rows.map((row, at) => {
      const isFirst = phoYen.rows.findIndex((each) => isTimes(each)) === at
      return isFirst ? { ...row, closed: row.numerator - 12 } : row
    })
    const words = wordsOn(await wardWith({ ...phoYen, rows }))
    expect(words).toContain('Hết tháng là 1.272 lượt. Sau đó có thêm 12 lượt gửi về muộn.')
    expect(wordsOn(await wardWith())).not.toContain('gửi về muộn')
  })

  it('lists hamlets lowest first with their late phones, by name on request', async () => {
    const root = await wardWith()
    const names = () =>
      [...root.querySelectorAll('.hamlet__head')].map((head) => head.firstChild?.textContent)
    expect(names().slice(0, 2)).toEqual(['Tổ dân phố 10', 'Tổ dân phố 5'])
    expect(root.querySelector('.hamlet')?.textContent).toContain('1 máy chưa đồng bộ')
    button(root, 'Thấp nhất trước').click()
    await expect.poll(() => names()[0]).toBe('Tổ dân phố 1')
    button(root, 'Theo tên').click()
    await expect.poll(() => names()[0]).toBe('Tổ dân phố 10')
  })

  it('[C1] shows one kind of figure at a time', async () => {
    const root = await wardWith()
    button(root, 'Lượt hỗ trợ').click()
    await expect.poll(() => wordsOn(root)).toContain('1.284 lượt')
    expect(wordsOn(root)).toContain('cho 964 người ở 617 hộ')
    expect(wordsOn(root)).toMatch(/Theo việc[^0-9]+(mức 2)?[^0-9]*924 lượt/)
    expect(wordsOn(root)).not.toContain('66,1%')
    button(root, 'Số chính thức').click()
    await expect.poll(() => wordsOn(root)).toContain('Chưa nhập số chính thức')
    expect(wordsOn(root)).not.toContain('1.284 lượt')
  })

  it('[C1] (string 36) an official figure names its office and day, and stands apart', async () => {
    const figure = { hamlet: null, indicator: 'ID3', value: 6902, denominator: null }
    const root = await wardWith({
      ...phoYen,
      official: [{ ...figure, source: 'công an phường', date: '2026-11-01' }],
    })
    button(root, 'Số chính thức').click()
    await expect.poll(() => wordsOn(root)).toContain('6.902 người')
    expect(wordsOn(root)).toContain('công an phường, 01/11/2026')
    expect(wordsOn(root)).toContain('Không cộng với số tự khai')
  })

  it('[S1] [C1] an official types in an official figure, offline; it shows at once', async () => {
    const root = await wardWith(phoYen, 'can-bo', offline())
    button(root, 'Số chính thức').click()
    await expect.poll(() => wordsOn(root)).toContain('Chưa nhập số chính thức')
    button(root, 'Nhập số chính thức').click()
    await expect.poll(() => root.querySelector('input[name="value"]')).toBeTruthy()
    button(root, 'Lưu số chính thức').click()
    await expect.poll(() => wordsOn(root)).toContain('Ghi rõ ai cung cấp con số này.')
    typeInto(root, 'value', '6.902')
    typeInto(root, 'source', 'công an phường')
    typeInto(root, 'date', '2026-11-01')
    await expect.poll(() => wordsOn(root)).toContain('01/11/2026')
    button(root, 'Lưu số chính thức').click()
    await expect.poll(() => root.querySelector('.figure__value')?.textContent).toBe('6.902 người')
  })

  it('[C2] (string 34) gives no percentage while hamlets lack denominators, and leads to them', async () => {
    const root = await wardWith(twoWithoutDenominator)
    expect(wordsOn(root)).toContain('2 trên 12 tổ dân phố chưa có mẫu số.')
    expect(root.querySelector('.figure__value')?.textContent).toBe('chưa đủ mẫu số')
    expect(root.querySelector('a[href="/phuong/dia-ban"]')).toBeTruthy()
  })

  it('[C5] (string 35) flags a numerator above its denominator', async () => {
    expect(wordsOn(await wardWith(oneOverrun))).toContain(
      'Tổ dân phố 1: đã có 815 nhưng mẫu số là 812. Xem lại mẫu số ngày 01/10/2026.',
    )
  })
})

describe('without signal', () => {
  it('[C4] keeps the last figures and says of when they are', async () => {
    const words = wordsOn(await wardWith(phoYen, 'can-bo', offline()))
    expect(words).toContain('66,1%')
    expect(words).toContain('Mất sóng. Đây là số lưu trên máy lúc 16:12, 22/11/2026.')
  })

  it('says so when nothing was ever fetched, and tries again on request', async () => {
    let attempts = 0
    const port = offline(() => {
      attempts += 1
    })
    const root = drawn(<WardCoverageScreen />, await sessionOf('can-bo'), [port])
    await expect.poll(() => wordsOn(root)).toContain('Máy này chưa có số liệu')
    button(root, 'Thử lại').click()
    await expect.poll(() => attempts).toBe(2)
  })
})

describe('a ward on its first day', () => {
  it('leads the official to hamlets, the leader nowhere', async () => {
    const official = await wardWith(empty)
    expect(official.querySelector('a[href="/phuong/dia-ban"].button--main')).toBeTruthy()
    clear()
    const leader = await wardWith(empty, 'lanh-dao')
    expect(wordsOn(leader)).toContain('Cán bộ phường, xã sẽ thêm địa bàn')
    expect(leader.querySelector('.button--main')).toBeNull()
  })

  it('with hamlets and no phone leads to invitations, with phones says what makes figures rise', async () => {
    const alone = { ...justOpened, hamlets: justOpened.hamlets.map((each) => ({ ...each, phones: 0 })) }
    const root = await wardWith(alone)
    expect(root.querySelector('a[href="/phuong/doi-ngu"].button')).toBeTruthy()
    clear()
    expect(wordsOn(await wardWith(justOpened))).toContain('Chưa nhà nào được hỏi.')
  })
})

describe('on a wide screen', () => {
  beforeEach(() => page.viewport(1280, 800))

  it('[C1] gives each kind its own tile, and the table a total row', async () => {
    const root = await wardWith()
    const tiles = [...root.querySelectorAll('.figure__title')].map((title) => title.textContent)
    expect(tiles).toEqual([
      'Tự khai: bà con cho biết khi Tổ đến nhà',
      'Lượt hỗ trợ, tháng 11/2026',
      'Số chính thức',
    ])
    expect(wordsOn(root)).toContain('6.267 trên 9.480 người. Đã hỏi 78,4%.')
    expect(root.querySelector('tfoot')?.textContent).toContain('9.48078%6.26766,1%')
    expect(root.querySelectorAll('tbody tr')).toHaveLength(12)
  })
})

describe.each(['light', 'dark'])('%s', (theme) => {
  it.each([360, 1280])('passes axe at %d px', async (width) => {
    document.documentElement.dataset.theme = theme
    await page.viewport(width, 800)
    const root = await wardWith(twoWithoutDenominator)
    await expectNoViolations(root)
    showKind('output')
    await expect.poll(() => wordsOn(root)).toContain('1.284 lượt')
    await expectNoViolations(root)
  })
})

it('needs no sideways scrolling with text twice as large', async () => {
  document.documentElement.dataset.textSize = 'largest'
  await page.viewport(320, 640)
  const root = await wardWith(twoWithoutDenominator)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  showKind('output')
  await expect.poll(() => wordsOn(root)).toContain('1.284 lượt')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})
