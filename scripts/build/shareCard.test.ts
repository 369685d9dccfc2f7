import { expect, it } from 'vitest'
import { loadAllGuides } from '../../content/guides/index.ts'
import { linesOf, shareCardSvg } from './shareCard.ts'
import { drawShareCard } from './shareCards.ts'

const guides = await loadAllGuides()

it('keeps every title on three lines at most, no word cut', () => {
  for (const { title } of guides) {
    const lines = linesOf(title, 21)
    expect(lines.join(' ')).toBe(title)
    expect(lines.length).toBeLessThanOrEqual(3)
  }
})

it('draws 1200 × 630, as previews ask for, light enough to travel', async () => {
  const png = await drawShareCard(
    shareCardSvg({ id: 'a', title: 'Ưỡn ẹo <ở> Đắk Lắk & Sơn La', detail: '7 bước' }),
  )
  const head = new DataView(png.buffer, png.byteOffset)
  expect([head.getUint32(16), head.getUint32(20)]).toEqual([1200, 630])
  expect(png.byteLength).toBeLessThan(120_000)
})
