import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  keepTeam,
  keptAddresses,
  needLine,
  untilControlled,
  untilKept,
  untilStandsBack,
} from '../support/keptFiles.ts'
import { type Network, networkTo } from '../support/network.ts'
import { openSite } from '../support/site.ts'

const GUIDE = '/huong-dan/vneid-kich-hoat-muc-2/'
const NEW_WORDS = 'Bác đọc bản mới'

const site = openSite()
let network: Network
let page: Page
let loads: number

beforeEach(async () => {
  network = await networkTo(site.url)
  page = await site.newPhone()
  await page.goto(network.url + GUIDE)
  await untilControlled(page)
  await untilKept(page, GUIDE)
  loads = 0
  page.on('load', () => loads++)
})
afterEach(async () => {
  await page.context().close()
  await network.close()
})

/** Version N+1: the guide has new words, so its revision and with it the service worker differ. */
function publishNewVersion(): void {
  const entry = new RegExp(`{"revision":"[^"]+",("tier":"guides","url":"${GUIDE}")`)
  network.edit('/sw.js', (script) => script.replace(entry, '{"revision":"ban-moi",$1'))
  network.edit(GUIDE, (html) => html.replace(/(<h2 id="dau--bai--ten">)[^<]+/, `$1${NEW_WORDS}`))
}

/** The person comes back after a while: the page looks for a new version. */
async function comeBackLater(): Promise<void> {
  // What looks for it comes after the page is read.
  await page.waitForFunction(() => 'rest' in document.documentElement.dataset)
  await page.evaluate(() => {
    const later = Date.now() + 11 * 60_000
    Date.now = () => later
    document.dispatchEvent(new Event('visibilitychange'))
  })
}

const notice = () => page.getByText('Có bản mới. Cập nhật không mất gì.')
const update = () => page.getByRole('button', { name: 'Cập nhật', exact: true })
/** The page has been loaded anew, once. */
const untilLoaded = () => expect.poll(() => loads).toBe(1)
/** In how many tabs a step is open. */
const openSteps = () =>
  page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query()
    return held.filter(({ name }) => name === 'toso-open-step').length
  })
const heading = (name: string) => page.getByRole('heading', { level: 2, name })

describe('(D36) a new version', () => {
  it('waits for the person, then comes with one reload', async () => {
    publishNewVersion()
    await comeBackLater()
    await notice().waitFor()
    expect(loads).toBe(0)
    expect(await heading(NEW_WORDS).isVisible()).toBe(false)
    await update().click()
    await heading(NEW_WORDS).waitFor()
    await untilLoaded()
  })

  it('never comes while a step is open in any tab', async () => {
    publishNewVersion()
    await comeBackLater()
    await notice().waitFor()
    const other = await page.context().newPage()
    await other.goto(`${network.url}/khong-co-mang/`)
    await other.evaluate(() => {
      const open = new Promise<void>((close) => Object.assign(window, { closeStep: close }))
      void navigator.locks.request('toso-open-step', { mode: 'shared' }, () => open)
    })
    await update().click()
    await page.getByText('Làm xong bước đó rồi cập nhật.').waitFor()
    expect(loads).toBe(0)
    await other.close()
    await expect.poll(openSteps).toBe(0)
    await update().click()
    await heading(NEW_WORDS).waitFor()
  })
})

describe('(D22) when the network is cut', () => {
  it('after the new version has arrived, everything still opens, in the new version', async () => {
    publishNewVersion()
    await comeBackLater()
    await notice().waitFor()
    network.cut()
    await update().click()
    await heading(NEW_WORDS).waitFor()
    await page.goto(`${network.url}/huong-dan/`)
    await page.getByRole('heading', { name: 'Tất cả hướng dẫn' }).waitFor()
    await page.goto(network.url)
    await page.getByRole('heading', { name: 'Bà con cần làm việc gì?' }).waitFor()
  })

  it('while the new version arrives, the old one stays whole and offers nothing', async () => {
    const before = await keptAddresses(page)
    publishNewVersion()
    network.lose(GUIDE)
    await comeBackLater()
    await expect.poll(() => network.asked.filter((path) => path === GUIDE).length).toBeGreaterThan(1)
    network.cut()
    expect(await keptAddresses(page)).toEqual(expect.arrayContaining(before))
    await page.goto(network.url + GUIDE)
    await heading('Kích hoạt VNeID mức 2').waitFor()
    expect(await notice().isVisible()).toBe(false)
    network.mend()
    network.find(GUIDE)
    await comeBackLater()
    await notice().waitFor()
  })

  it('the team app of a volunteer comes along, and its deep links open in the new version', async () => {
    expect(await keepTeam(page)).toMatchObject({ missing: 0 })
    network.edit('/sw.js', (script) =>
      script.replace(/{"revision":"[^"]+",("tier":"team","url":"\/app")/, '{"revision":"ban-moi",$1'),
    )
    network.edit('/app', (html) => html.replace('<html ', '<html data-edition="new" '))
    await comeBackLater()
    await notice().waitFor()
    network.cut()
    await update().click()
    await untilLoaded()
    await page.goto(`${network.url}/to/dong-bo`)
    await page.locator('#app > *').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.edition)).toBe('new')
  })

  it('an update waits for a tab whose sync needs the line, and arrives whole once that tab is gone', async () => {
    const syncing = await page.context().newPage()
    await syncing.goto(`${network.url}/khong-co-mang/`)
    await needLine(syncing)
    publishNewVersion()
    const before = network.asked.length
    await comeBackLater()
    await untilStandsBack(page)
    expect(network.asked.slice(before)).not.toContain(GUIDE)
    await syncing.close()
    await notice().waitFor()
    network.cut()
    await update().click()
    await heading(NEW_WORDS).waitFor()
  })
})
