import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { keptAddresses, untilControlled, untilKept } from '../support/keptFiles.ts'
import { type Network, networkTo } from '../support/network.ts'
import { type Served, served } from '../support/served.ts'

const GUIDE = '/huong-dan/vneid-kich-hoat-muc-2/'

let product: Served
let browser: Browser
let network: Network
let page: Page
beforeAll(async () => {
  product = await served()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})
beforeEach(async () => {
  network = await networkTo(product.url)
  page = await newPhone(browser)
})
afterEach(async () => {
  await page.context().close()
  await network.close()
})

async function visit(path: string): Promise<void> {
  await page.goto(network.url + path)
  await untilControlled(page)
  await untilKept(page, '/khong-co-mang/')
}

it('a guide opens again without network, at its step', async () => {
  await visit(GUIDE)
  await untilKept(page, GUIDE)
  network.cut()
  await page.goto(`${network.url}${GUIDE}#go-so`)
  await page.getByRole('heading', { level: 2, name: 'Gõ số thẻ và số điện thoại' }).waitFor()
  expect(await page.getByRole('link', { name: 'Bước tiếp theo' }).isVisible()).toBe(true)
})

it('home and library open without network after one visit of any page', async () => {
  await visit(GUIDE)
  network.cut()
  await page.goto(network.url)
  await page.getByRole('heading', { name: 'Bà con cần làm việc gì?' }).waitFor()
  await page.goto(`${network.url}/huong-dan/?q=vneid`)
  await page.getByRole('heading', { name: 'Tất cả hướng dẫn' }).waitFor()
})

it('a page that is not on the phone says so and names the guides that are', async () => {
  await visit(GUIDE)
  await untilKept(page, GUIDE)
  network.cut()
  await page.goto(`${network.url}/trang-nao-do/`)
  await page.getByRole('heading', { name: 'Trang này chưa tải về máy' }).waitFor()
  await page.getByRole('link', { name: 'Kích hoạt VNeID mức 2' }).click()
  await page.getByRole('link', { name: 'Bắt đầu' }).waitFor()
})

it('(D03) (D42) a resident fetches no file twice, and nothing of the team', async () => {
  await visit(GUIDE)
  await untilKept(page, GUIDE)
  const fetched = network.fetched.filter((path) => path !== '/sw.js')
  expect(fetched).toContain(GUIDE)
  expect(fetched.filter((path, at) => fetched.indexOf(path) !== at)).toEqual([])
  expect((await keptAddresses(page)).filter((address) => /^\/(app|gate)/.test(address))).toEqual([])
})

it('whoever opens the library has every guide on the phone', async () => {
  await visit('/huong-dan/')
  const guides = await page
    .locator('[data-group] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const guide of guides) await untilKept(page, guide ?? '')
})
