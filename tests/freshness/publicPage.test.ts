import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadGuide } from '../../content/guides/index.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { untilControlled, untilKept } from '../support/keptFiles.ts'
import { type Network, networkTo } from '../support/network.ts'
import { Operator } from './operator.ts'

/** What a resident sees of a correction. */
const GUIDE = 'vneid-kiem-tra'
const path = `/huong-dan/${GUIDE}/`
const guide = await loadGuide(GUIDE)
const step = guide.steps.find(({ teamOnly }) => !teamOnly)
if (!step) throw new Error('no public step')
const NEW = 'Máy hiện chữ mới, bác nhìn giúp cháu.'
let browser: Browser
let product: Product
let line: Network
let operator: Operator

beforeAll(async () => {
  browser = await launchChromium()
  product = await startProduct()
  line = await networkTo(product.url)
  operator = new Operator(product)
  operator.correct(GUIDE, step.id, { sees: NEW }, 'Bước 1 đổi: chữ trên máy.')
})
afterAll(async () => {
  operator.leave()
  await browser.close()
  await line.close()
  await product.stop()
})

const says = (page: Page, words: string) =>
  page.evaluate((text) => document.body.textContent?.includes(text) ?? false, words)
/** As if the page had been left for a while: a return asks at once. */
const forgetAsking = (page: Page) =>
  page.evaluate((guide) => localStorage.removeItem(`toso-edition-asked-${guide}`), GUIDE)

it('[G9] a page that is on the phone is offered in its new words, then reads them offline; taken back, it is the former one', async () => {
  const page = await newPhone(browser)
  await page.goto(line.url + path)
  await untilControlled(page)
  await untilKept(page, path)
  // Its own question is answered, so that it notes nothing later.
  await expect.poll(() => says(page, 'Kiểm tra bản mới lần cuối')).toBe(true)
  expect(await says(page, NEW)).toBe(false)

  expect(await operator.publish('--guide', GUIDE)).toContain('đã phát hành')
  await forgetAsking(page)
  await page.reload()
  await page.getByText('Bài này vừa được sửa.').waitFor()
  expect(await says(page, NEW)).toBe(false)
  await page.getByRole('button', { name: 'Đọc bản mới' }).click()
  await expect.poll(() => says(page, NEW)).toBe(true)

  line.cut()
  await page.reload()
  expect(await says(page, NEW)).toBe(true)
  line.mend()

  expect(await operator.rollBack(GUIDE)).toContain('trở lại')
  await forgetAsking(page)
  await page.reload()
  await page.getByRole('button', { name: 'Đọc bản mới' }).click()
  await expect.poll(() => says(page, NEW)).toBe(false)
  line.cut()
  await page.reload()
  expect(await says(page, step.sees)).toBe(true)
  line.mend()
})

it('[G9] every guide asks for its own newer revision, one that is opened again at once does not', async () => {
  const page = await newPhone(browser, { serviceWorkers: 'block' })
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/guides/edition')) asked.push(new URL(page.url()).pathname)
  })
  const other = '/huong-dan/vneid-doi-so/'
  for (const opened of [path, path, other]) {
    await page.goto(line.url + opened)
    await expect.poll(() => says(page, 'Kiểm tra bản mới lần cuối')).toBe(true)
  }
  expect(asked).toEqual([path, other])
})

it('[G9] without any script the new words are there at the next visit, and on paper', async () => {
  const page = await newPhone(browser, { javaScriptEnabled: false })
  const hasNew = async (address: string) => {
    await page.goto(line.url + address)
    return (await page.content()).includes(NEW)
  }
  expect(await operator.publish('--guide', GUIDE)).toContain('đã phát hành')
  expect([await hasNew(path), await hasNew(`${path}in/`)]).toEqual([true, true])
  await operator.rollBack(GUIDE)
  expect([await hasNew(path), await hasNew(`${path}in/`)]).toEqual([false, false])
})

it('the authors see where people get stuck', async () => {
  expect(await operator.stuck()).toContain('Chưa ai báo bị kẹt.')
  const events = [
    {
      id: crypto.randomUUID(),
      guide: GUIDE,
      revision: 1,
      step: step.id,
      reason: null,
      day: new Date().toISOString().slice(0, 10),
    },
  ]
  await fetch(`${product.url}/api/guides/stuck`, { method: 'POST', body: JSON.stringify({ v: 1, events }) })
  expect(await operator.stuck()).toContain(step.id)
})
