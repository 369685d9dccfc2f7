/**
 * Takes the pictures of the manifest from the running product: `node scripts/build/screenshots.ts http://localhost:8787`.
 * Run by hand when the screens change; the pictures are committed.
 */
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../browsers/chromium.ts'

interface Shot {
  file: string
  path: string
  width: number
  height: number
}

const STEP = '/huong-dan/vneid-kich-hoat-muc-2/#go-so'
const shots: Shot[] = [
  { file: 'man-hinh-trang-dau.png', path: '/', width: 360, height: 740 },
  { file: 'man-hinh-mot-buoc.png', path: STEP, width: 360, height: 740 },
  { file: 'man-hinh-rong.png', path: STEP, width: 1280, height: 800 },
]

async function take(browser: Browser, product: string, { file, path, width, height }: Shot): Promise<void> {
  const deviceScaleFactor = width < 600 ? 2 : 1
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor, locale: 'vi-VN' })
  await page.goto(product + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: fileURLToPath(new URL(`../../public/anh/${file}`, import.meta.url)) })
  await page.close()
}

const [product] = process.argv.slice(2)
const executablePath = findChromium()
if (!product || !executablePath)
  throw new Error('usage: screenshots.ts <address of the running product>; needs Chromium')
const browser = await chromium.launch({ executablePath, args: chromiumFlags })
try {
  for (const shot of shots) await take(browser, product, shot)
} finally {
  await browser.close()
}
