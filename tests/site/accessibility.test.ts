import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overhang, violations } from '../support/axe.ts'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { type Served, served } from '../support/served.ts'
import { builtPages } from './builtPages.ts'

const GUIDE = '/huong-dan/vneid-kich-hoat-muc-2/'
const PHONE = { width: 360, height: 740 }
const NARROW = { width: 320, height: 568 }

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

/** Opens all there is: every part of a guide, whatever is folded away, what scripts alone show. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('[data-part]')) part.classList.add('is-now')
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

const textSize = (page: Page, size: 'usual' | 'largest') =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.textSize = chosen
  }, size)

describe('every public page, from the list of the build', () => {
  let page: Page
  beforeAll(async () => {
    page = await newPhone(browser, { bypassCSP: true, serviceWorkers: 'block' })
  })
  afterAll(() => page.context().close())

  it('is there: home, library, guides, sheets, lists, the card', () => {
    expect(builtPages.length).toBeGreaterThan(130)
    expect(builtPages).toEqual(
      expect.arrayContaining(['/', '/huong-dan/', GUIDE, `${GUIDE}in/`, '/vua-bi-lua/', '/404']),
    )
  })

  it.each(builtPages)(
    '%s shuts nobody out in light, in dark and at 200 %, and runs over no edge',
    async (path) => {
      await page.setViewportSize(PHONE)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(product.url + path, { waitUntil: 'load' })
      await unfold(page)
      const wrong = await violations(page)
      const over = [await overhang(page)]
      await page.setViewportSize(NARROW)
      over.push(await overhang(page))
      await page.setViewportSize(PHONE)
      await page.emulateMedia({ colorScheme: 'dark' })
      wrong.push(...(await violations(page, ['color-contrast'])))
      await textSize(page, 'largest')
      over.push(await overhang(page))
      wrong.push(...(await violations(page)))
      expect(wrong).toEqual([])
      expect(over).toEqual([0, 0, 0])
    },
  )
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
