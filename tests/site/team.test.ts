import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepTeam, keptAddresses, untilControlled, untilKept } from '../support/keptFiles.ts'
import { type Network, networkTo } from '../support/network.ts'
import { openSite } from '../support/site.ts'

const site = openSite()
let network: Network
let page: Page
beforeEach(async () => {
  network = await networkTo(site.url)
  page = await site.newPhone()
})
afterEach(async () => {
  await page.context().close()
  await network.close()
})

it('(D03) from the home page to an offline team app, every hashed file goes over the line once', async () => {
  await page.goto(network.url)
  await untilControlled(page)
  await page.getByRole('link', { name: 'Vào phần của Tổ' }).click()
  await page.locator('#app > *').first().waitFor()
  expect(await keepTeam(page)).toMatchObject({ missing: 0 })
  const hashed = network.asked.filter((path) => path.startsWith('/assets/'))
  expect(hashed.length).toBeGreaterThan(5)
  expect(hashed.filter((path, at) => hashed.indexOf(path) !== at)).toEqual([])
})

it('(D67) every deep link of the team opens without network', async () => {
  await page.goto(`${network.url}/to/`)
  await untilControlled(page)
  expect(await keepTeam(page)).toMatchObject({ missing: 0 })
  network.cut()
  for (const link of [
    '/to/',
    '/to/ho/0190aaaa-0000-7000-8000-000000000000',
    '/phuong/bao-cao',
    '/tinh',
    '/tham-gia',
  ]) {
    await page.goto(network.url + link)
    await page.locator('#app > *').first().waitFor()
  }
})

it('a look at the door of the team leaves none of its code on the phone', async () => {
  await page.goto(network.url)
  await untilControlled(page)
  await untilKept(page, '/huong-dan/')
  await page.goto(`${network.url}/to/`)
  await page.locator('#app > *').first().waitFor()
  expect((await keptAddresses(page)).filter((address) => address.startsWith('/app'))).toEqual([])
})

it('(D37) an engine that is too old says so, and what to do, instead of a white screen', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'))
  await page.goto(`${network.url}/to/`)
  await page.getByRole('heading', { name: 'Trình duyệt của máy này đã cũ' }).waitFor()
  await page.getByText('Việc đã lưu trên máy vẫn còn').waitFor()
  await page.getByRole('link', { name: 'Hướng dẫn cho bà con vẫn xem được ở đây' }).click()
  await page.getByRole('heading', { name: 'Tất cả hướng dẫn' }).waitFor()
})

it('(D37) the gate asks for every newer thing the team app uses', async () => {
  const gate = await (await fetch(`${site.url}/gate.js`)).text()
  await page.goto(network.url)
  await untilControlled(page)
  await keepTeam(page)
  const scripts = (await keptAddresses(page)).filter((address) => address.endsWith('.js'))
  const code = (await Promise.all(scripts.map(async (path) => (await fetch(site.url + path)).text()))).join(
    '\n',
  )
  const newer =
    /\.(toSorted|toReversed|toSpliced|findLastIndex|groupBy|withResolvers|isSubsetOf|structuredClone)\(/g
  const used = new Set([...code.matchAll(newer)].map((found) => found[1] ?? ''))
  expect([...used].filter((name) => !gate.includes(name))).toEqual([])
})
