import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { type Served, served } from '../support/served.ts'

const GUIDE = '/huong-dan/vneid-kich-hoat-muc-2/'
const paths = [
  '/',
  '/huong-dan/',
  GUIDE,
  `${GUIDE}#go-so`,
  `${GUIDE}#go-ma`,
  `${GUIDE}#cuoi--bai`,
  `${GUIDE}in/`,
  '/cai-dat/',
  '/the/',
  '/khong-co-mang/',
  '/404',
]

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let product: Served
let browser: Browser
beforeAll(async () => {
  product = await served()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

interface Found {
  id: string
  nodes: { html: string }[]
}

/** What axe finds wrong on the page as it stands: rule and place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate<Found[]>(
    `axe.run({ resultTypes: ['violations'] }).then((all) => all.violations)`,
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** Nothing sticks out sideways: the page itself never scrolls to the right. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each([
  { name: 'light', colorScheme: 'light', size: 'usual' },
  { name: 'dark', colorScheme: 'dark', size: 'usual' },
  { name: 'text at 200 %', colorScheme: 'light', size: 'largest' },
] as const)('public pages, $name', ({ colorScheme, size }) => {
  let page: Page
  beforeAll(async () => {
    page = await newPhone(browser, { colorScheme, bypassCSP: true, serviceWorkers: 'block' })
    await page.addInitScript((chosen) => localStorage.setItem('toso-text-size', chosen), size)
  })
  afterAll(() => page.context().close())

  it.each(paths)('%s shuts nobody out and runs over no edge', async (path) => {
    await page.goto('about:blank')
    await page.goto(product.url + path)
    expect(await violations(page)).toEqual([])
    expect(await overhang(page)).toBe(0)
  })
})

it('a desktop of 1280 shows steps, words and picture side by side', async () => {
  const page = await newPhone(browser, { viewport: { width: 1280, height: 800 }, bypassCSP: true })
  await page.goto(`${product.url}${GUIDE}#go-so`)
  const step = page.locator('[id="go-so"]')
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0
  expect(await left('.step-list')).toBeLessThan(await left('[id="go-so"] .numbered'))
  expect(await left('[id="go-so"] .numbered')).toBeLessThan(await left('[id="go-so"] .picture'))
  expect(await step.isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
  await page.context().close()
})
