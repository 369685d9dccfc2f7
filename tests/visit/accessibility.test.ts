import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromTop } from '../../scripts/paths.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { overhang, violations } from '../support/axe.ts'
import { launchChromium, newPhone } from '../support/chromium.ts'

const run = promisify(execFile)

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct({ demo: true })
  await run(process.execPath, [fromTop('scripts/demo/seed.ts'), '--url', product.url], {
    env: { ...process.env, SETUP_KEY: product.setupKey },
  })
  browser = await launchChromium()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Goes to an address inside the app: opening it anew would lock the app. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('main :is(h1, h2, p, li, button, input)').first().waitFor()
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
}

/** The screen in light, in dark and at 200 %: rules broken, and how far it runs over an edge. */
async function wrongWith(page: Page): Promise<string[]> {
  const wrong: string[] = []
  const look = async (name: string) => {
    wrong.push(...(await violations(page)).map((found) => `${name}: ${found}`))
    if ((await overhang(page)) > 0) wrong.push(`${name}: runs over the edge`)
  }
  await look('light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await look('dark')
  const size = (chosen: string) =>
    page.evaluate((value) => {
      document.documentElement.dataset.textSize = value
    }, chosen)
  await size('largest')
  await look('dark, 200 %')
  await size('usual')
  await page.emulateMedia({ colorScheme: 'light' })
  return wrong
}

const first = (page: Page, pattern: string) =>
  page.locator(`a[href^="${pattern}"]`).first().getAttribute('href')

describe.each([
  {
    role: 'Thành viên tổ',
    paths: ['/to', '/to/ho', '/to/ho/them', '/to/so-lieu', '/to/dong-bo', '/to/cua-toi'],
  },
  {
    role: 'Cán bộ',
    paths: [
      '/phuong',
      '/phuong/bao-cao',
      '/phuong/doi-ngu',
      '/phuong/doi-ngu/moi',
      '/phuong/dia-ban',
      '/phuong/dia-ban/them',
      '/phuong/dia-ban/mau-so',
    ],
  },
  { role: 'Quản trị tỉnh', paths: ['/tinh'] },
])('the screens of $role in the demo ward', ({ role, paths }) => {
  let page: Page
  beforeAll(async () => {
    page = await newPhone(browser, { bypassCSP: true, serviceWorkers: 'block', reducedMotion: 'reduce' })
    await page.goto(`${product.url}/thu`)
    await page.getByRole('button', { name: new RegExp(`^${role}`) }).click()
    await page.waitForURL(/\/(to|phuong|tinh)\b/)
  }, 120_000)
  afterAll(() => page?.context().close())

  it.each(paths)('%s shuts nobody out in light, in dark and at 200 %', async (path) => {
    await goTo(page, path)
    expect(await wrongWith(page)).toEqual([])
  })

  it.runIf(role === 'Thành viên tổ')('a home, and choosing whom to help there', async () => {
    await goTo(page, '/to/ho')
    await page.locator('a[href^="/to/ho/0"]').first().waitFor()
    const home = (await first(page, '/to/ho/0')) ?? ''
    await goTo(page, home)
    expect(await wrongWith(page)).toEqual([])
    await goTo(page, `${home}/giup`)
    expect(await wrongWith(page)).toEqual([])
  })
})
