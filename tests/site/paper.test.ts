import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadGuide } from '../../content/guides/index.ts'
import { openSite } from '../support/site.ts'

/** A short guide, a long one, and one that branches; with the number of sheets each may take. */
const guides = [
  ['vneid-doi-so', 2],
  ['tien-mo-tai-khoan', 7],
  ['vneid-doi-may', 4],
] as const
/** What a sheet of A4 leaves between its margins, in CSS pixels (print.css). */
const SHEET = { width: 680, height: 1009 }

const site = openSite()
let page: Page
beforeAll(async () => {
  page = await site.newPhone({ viewport: SHEET })
})

const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

describe.each(guides)('[G4] %s on paper', (id, most) => {
  beforeAll(async () => {
    await page.goto(`${site.url}/huong-dan/${id}/in/`)
    await page.locator('.paper__code .qr').last().waitFor()
  })

  it('fits its sheets, with no step cut in two and nothing over the edge', async () => {
    await page.emulateMedia({ media: 'print' })
    const heights = await page
      .locator('.paper > *')
      .evaluateAll((parts) => parts.map((part) => part.clientHeight))
    expect(Math.max(...heights)).toBeLessThan(SHEET.height)
    const breaks = await page
      .locator('.paper__step, .paper__foot')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakInside))
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET.width)
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
    expect(sheets).toBeGreaterThan(0)
    expect(sheets).toBeLessThanOrEqual(most)
  })

  it('[G3] shows the numbers in its drawings: black on white', async () => {
    await page.emulateMedia({ media: 'print' })
    const fills = await page
      .locator('.p-num')
      .evaluateAll((grounds) =>
        grounds.map((ground) =>
          [ground, ground.nextElementSibling].map((part) => part && getComputedStyle(part).fill),
        ),
      )
    expect(fills.length).toBeGreaterThan(0)
    for (const fill of fills) expect(fill).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  })

  it('is large, leads back to every step, and says what it is and what was checked', async () => {
    const guide = await loadGuide(id)
    await page.emulateMedia({ media: 'print' })
    const size = await page
      .locator('.paper__step li')
      .first()
      .evaluate((line) => getComputedStyle(line).fontSize)
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(18)
    const steps = guide.steps.filter(({ teamOnly }) => !teamOnly)
    expect(await page.locator('.paper__code .qr').count()).toBe(steps.length)
    const words = await page.locator('.paper').innerText()
    for (const { foldedBecause } of steps) if (foldedBecause) expect(words).toContain('Bỏ qua bước này nếu:')
    expect(words).toContain('Chưa kiểm tra trên máy thật.')
    expect(words).toMatch(/Tổ Số, bản \d+, ngày \d\d\/\d\d\/\d{4}\./)
    expect(words).toContain('Nguồn đã đọc:')
  })
})
