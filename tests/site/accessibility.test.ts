import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contrastFaults, overhang, sizeFaults, structureFaults, violations } from '../support/axe.ts'
import { openSite } from '../support/site.ts'
import { builtPages } from './builtPages.ts'

const GUIDE = '/huong-dan/vneid-kich-hoat-muc-2/'
const PHONE = { width: 360, height: 740 }
const NARROW = { width: 320, height: 568 }

const site = openSite()

/**
 * Opens all there is: every part of a guide, whatever is folded away, what scripts alone show. Pictures keep their name and
 * lose their lines: to axe as to a reader they are one image each, and walking every line would take most of the time.
 */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('[data-part]')) part.classList.add('is-now')
    for (const folded of document.querySelectorAll('details')) folded.open = true
    for (const picture of document.querySelectorAll('svg')) picture.replaceChildren()
  })

/** Everything axe knows in light; in dark what colours can break; at 200 % what size can break. The rest stays the same. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await unfold(page)
  const faults = [...(await structureFaults(page)), ...(await contrastFaults(page))]
  const atEdge = async (name: string) => {
    if ((await overhang(page)) > 0) faults.push(`${name}: runs over the edge`)
  }
  await atEdge('360')
  await page.setViewportSize(NARROW)
  await atEdge('320')
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  faults.push(...(await contrastFaults(page)))
  await page.evaluate(() => {
    document.documentElement.dataset.textSize = 'largest'
  })
  await atEdge('200 %')
  return [...faults, ...(await sizeFaults(page))]
}

describe('every public page, from the list of the build', () => {
  let page: Page
  beforeAll(async () => {
    page = await site.newPhone({ bypassCSP: true, serviceWorkers: 'block' })
  })
  afterAll(() => page.context().close())

  it('is there: home, library, guides, sheets, lists, the card', () => {
    const some = ['/', '/huong-dan/', GUIDE, `${GUIDE}in/`, '/huong-dan/noi-bao/', '/vua-bi-lua/', '/404']
    expect(builtPages).toEqual(expect.arrayContaining(some))
    expect(builtPages.length).toBeGreaterThan(130)
  })

  it.each(builtPages)(
    '%s shuts nobody out in light, in dark and at 200 %, and runs over no edge',
    async (path) => {
      await page.goto(site.url + path, { waitUntil: 'load' })
      expect(await faultsOf(page)).toEqual([])
    },
  )
})

it('a desktop of 1280 shows steps, words and picture side by side', async () => {
  const page = await site.newPhone({ viewport: { width: 1280, height: 800 }, bypassCSP: true })
  await page.goto(`${site.url}${GUIDE}#go-so`)
  const step = page.locator('[id="go-so"]')
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0
  expect(await left('.step-list')).toBeLessThan(await left('[id="go-so"] .numbered'))
  expect(await left('[id="go-so"] .numbered')).toBeLessThan(await left('[id="go-so"] .picture'))
  expect(await step.isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
  await page.context().close()
})
