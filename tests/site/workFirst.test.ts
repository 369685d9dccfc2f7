import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepTeam, needLine, untilControlled, untilKept, untilStandsBack } from '../support/keptFiles.ts'
import { type Network, networkTo } from '../support/network.ts'
import { openSite } from '../support/site.ts'

const site = openSite()
let network: Network
let page: Page
beforeEach(async () => {
  network = await networkTo(site.url)
  page = await site.newPhone()
  await page.goto(network.url)
  await untilControlled(page)
  await untilKept(page, '/huong-dan/')
})
afterEach(async () => {
  await page.context().close()
  await network.close()
})

/** Another tab, whose sync is under way. */
async function syncingTab(): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(`${network.url}/khong-co-mang/`)
  await needLine(tab)
  return tab
}

/** Files of the team's app that went over the line. */
const ofTheTeam = () => network.asked.filter((path) => path.startsWith('/assets/'))

it('files kept for later wait for two syncing tabs, and come once both are through or gone', async () => {
  const [one, other] = [await syncingTab(), await syncingTab()]
  const kept = keepTeam(page)
  await untilStandsBack(page)
  await one.close()
  await untilStandsBack(page)
  expect(ofTheTeam()).toEqual([])
  await other.close()
  expect(await kept).toMatchObject({ missing: 0 })
  expect(ofTheTeam().length).toBeGreaterThan(5)
})

it('what the person looks at waits for nothing: a page opens while a sync has the line', async () => {
  await syncingTab()
  void keepTeam(page).catch(() => undefined)
  await untilStandsBack(page)
  const reader = await page.context().newPage()
  await reader.goto(`${network.url}/to/`)
  await reader.locator('#app > *').first().waitFor()
})

it('(D03) two tabs that ask for the files at the same time have each file fetched once', async () => {
  const second = await page.context().newPage()
  await second.goto(`${network.url}/khong-co-mang/`)
  const syncing = await syncingTab()
  const both = [keepTeam(page), keepTeam(second)]
  await untilStandsBack(page)
  await syncing.close()
  const [one, other] = await Promise.all(both)
  expect(one).toMatchObject({ missing: 0 })
  expect(other).toEqual(one)
  const files = network.asked.filter((path) => /^\/(assets\/|app$|gate\.js$)/.test(path))
  expect(files.filter((path, at) => files.indexOf(path) !== at)).toEqual([])
})
