import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directories } from '../../content/directories.ts'
import { guideHeads } from '../../content/guides/heads.ts'
import { keptAddresses, untilControlled, untilKept } from '../support/keptFiles.ts'
import { type Network, networkTo } from '../support/network.ts'
import { openSite } from '../support/site.ts'

const GUIDE = '/huong-dan/vneid-kich-hoat-muc-2/'

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

const mainTitle = () => page.locator('h1').first().innerText()

describe('one visit of the library', () => {
  const lists = directories.map(({ path }) => path)
  const guides = guideHeads.map(({ id, title }) => ({ path: `/huong-dan/${id}/`, title }))
  const papers = guides.map(({ path, title }) => ({ path: `${path}in/`, title }))

  // A hundred and thirty pages are opened one by one, on whatever machine: hence the longer limit.
  it('puts every guide, every sheet to print and every list on the phone, and all of them open without network', async () => {
    await visit('/huong-dan/')
    const wanted = [...lists, ...[...guides, ...papers].map(({ path }) => path)]
    await expect.poll(async () => wanted.filter(missingFrom(await keptAddresses(page)))).toEqual([])
    network.cut()
    for (const { path, title } of [...guides, ...papers]) {
      await page.goto(network.url + path, { waitUntil: 'domcontentloaded' })
      expect(`${path} ${await mainTitle()}`).toBe(`${path} ${title}`)
    }
    for (const { path, title } of directories) {
      await page.goto(network.url + path, { waitUntil: 'domcontentloaded' })
      expect(await mainTitle()).toBe(title)
    }
  })

  it('leads on without network: search, guide, step, sheet, list', async () => {
    await visit('/huong-dan/')
    for (const path of [
      '/huong-dan/tim.json',
      '/huong-dan/noi-ban-hang/',
      '/huong-dan/ban-hang-co-nen-khong/',
    ]) {
      await untilKept(page, path)
    }
    network.cut()
    await page.goto(`${network.url}/huong-dan/?q=danh+sach+san`)
    // What was found, not the row of the whole list, which goes away with the groups.
    await page.locator('[data-results]').getByRole('link', { name: 'Danh sách sàn bán hàng' }).click()
    await page.getByRole('heading', { name: 'Postmart' }).waitFor()
    await page.getByRole('link', { name: 'Xem bài: Có nên bán trên sàn không?' }).click()
    await page.getByRole('link', { name: 'Bắt đầu' }).waitFor()
  })
})

const missingFrom = (kept: string[]) => {
  const paths = new Set(kept.map((address) => address.split('?')[0]))
  return (path: string) => !paths.has(path)
}

it('the card of the first minutes is on the phone after one visit of any page, with numbers that dial', async () => {
  await visit(GUIDE)
  await untilKept(page, '/vua-bi-lua/')
  network.cut()
  await page.goto(network.url)
  await page.getByRole('link', { name: 'Vừa bị lừa? Việc cần làm ngay' }).click()
  const call = page.getByRole('link', { name: 'Gọi Công an 113' })
  expect(await call.getAttribute('href')).toBe('tel:113')
  await page.getByRole('link', { name: 'Xem từng bước có hình' }).click()
  await page.getByRole('link', { name: 'Bắt đầu' }).waitFor()
})
