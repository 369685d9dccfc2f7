import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { drawn, keepFigures, sessionOf, wordsOn } from '../live/drawn.suite.tsx'
import { addHousehold } from '../storage/index.ts'
import { clear, expectNoViolations } from '../ui/browser.suite.ts'
import { phoYen } from './examples/phoYen.ts'
import { thaiNguyen } from './examples/thaiNguyen.ts'
import { HamletFiguresCard, HamletFiguresScreen, ProvinceCoverageScreen, WardReportScreen } from './index.ts'
import { offline, online } from './ports.suite.ts'

afterEach(clear)

describe('a volunteer’s own hamlet', () => {
  it('shows only the own hamlet, with what this phone has not sent yet', async () => {
    const session = await sessionOf('thanh-vien', ['05860-10'])
    await keepFigures(session, phoYen)
    const [hamlet] = session.identity.hamlets
    if (!hamlet) throw new Error('a volunteer has a hamlet')
    await addHousehold(session, { hamlet, label: 'Nhà 12 – ngõ 3' })
    const root = drawn(<HamletFiguresScreen />, session, [offline()])
    await expect.poll(() => wordsOn(root)).toContain('47 lượt')
    await expect.poll(() => wordsOn(root)).toContain('Máy này còn 1 mục chưa gửi')
    expect(wordsOn(root)).toContain('369 trên 948 người')
    expect(wordsOn(root)).not.toContain('Tổ dân phố 5')
    await expectNoViolations(root)
  })

  it('the card on "Hôm nay" draws nothing before figures came, then this month and as of when', async () => {
    const session = await sessionOf('thanh-vien', ['05860-10'])
    const root = drawn(<HamletFiguresCard />, session, [offline()])
    expect(wordsOn(root)).toBe('')
    await keepFigures(session, phoYen)
    await expect.poll(() => wordsOn(root)).toContain('Tổ dân phố 10, tháng 11/202647 lượt · 35 người · 23 hộ')
    expect(wordsOn(root)).toContain('Tính đến 16:05, 22/11/2026. Còn 1 máy chưa đồng bộ.')
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/to/so-lieu')
  })
})

describe('the province', () => {
  it.each([360, 1280])(
    'at %d px shows wards, each as of its own time, and hides counts under 5',
    async (width) => {
      await page.viewport(width, 800)
      const session = await sessionOf('tinh')
      await keepFigures(session, thaiNguyen)
      const root = drawn(<ProvinceCoverageScreen />, session, [online])
      await expect.poll(() => wordsOn(root)).toContain('3 trên 3 xã, phường đã dùng Tổ Số')
      for (const part of [
        '09:00, 21/11/2026',
        '16:05, 22/11/2026',
        'dưới 5',
        '1 trên 3 xã, phường chưa có mẫu số',
      ])
        expect(wordsOn(root)).toContain(part)
      expect(wordsOn(root)).not.toContain('3 trên 6.020')
      await expectNoViolations(root)
    },
  )
})

describe.each([360, 1280])('the one-page report at %d px', (width) => {
  it('says what was done, what residents told, what offices say, and leaves room to sign', async () => {
    await page.viewport(width, 800)
    const session = await sessionOf('lanh-dao')
    await keepFigures(session, phoYen)
    const root = drawn(<WardReportScreen />, session, [online])
    await expect.poll(() => wordsOn(root)).toContain('Kết quả của Tổ công nghệ số cộng đồng')
    const words = wordsOn(root)
    for (const part of [
      'Tháng 11/2026, tính đến 16:05, 22/11/2026',
      'đã giúp 964 người ở 617 hộ, 1.284 lượt.',
      'Chưa nhập số chính thức nào.',
      'Ba loại số ở mục 1, 2, 3 không cộng với nhau.',
      'Còn 2 máy chưa đồng bộ.',
      'Người lập biểu',
      'Lãnh đạo phường, xã',
    ])
      expect(words).toContain(part)
    expect(root.querySelector('.report tfoot')?.textContent).toBe('Cả phường, xã9.48078%6.26766,1%2')
    await expectNoViolations(root)
  })
})
