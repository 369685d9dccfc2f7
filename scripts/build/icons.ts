/**
 * Renders the icons into public/icons/ with a headless Chromium. Run by hand when the mark changes
 * (`node scripts/build/icons.ts`); the pictures are committed, so a build needs no browser.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../browsers/chromium.ts'
import { type IconArt, icons, markSvg } from './iconArt.ts'
import { shareArt } from './shareArt.ts'

const folder = new URL('../../public/icons/', import.meta.url)

async function draw(browser: Browser, { file, edge, svg }: IconArt): Promise<void> {
  const page = await browser.newPage({ viewport: { width: edge, height: edge } })
  await page.setContent(
    `<body style="margin:0;line-height:0">${svg.replace('<svg ', `<svg width="${edge}" `)}`,
  )
  await page.screenshot({ path: fileURLToPath(new URL(file, folder)), omitBackground: true })
  await page.close()
}

async function drawShare(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  await page.setContent(`<body style="margin:0;line-height:0">${shareArt}`)
  await page.screenshot({ path: fileURLToPath(new URL('chia-se.png', folder)) })
  await page.close()
}

const executablePath = findChromium()
if (!executablePath) throw new Error('Icons are drawn with Chromium; set CHROMIUM_PATH')
const browser = await chromium.launch({ executablePath, args: chromiumFlags })
try {
  for (const icon of icons) await draw(browser, icon)
  await drawShare(browser)
} finally {
  await browser.close()
}
await writeFile(new URL('bieu-tuong.svg', folder), `${markSvg({ round: 9, scale: 1 })}\n`)
