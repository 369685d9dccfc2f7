import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { type Network, networkTo } from '../support/network.ts'
import { type Served, served } from '../support/served.ts'

const REST = '/trang/them.js'
const STEP = '/huong-dan/vneid-kich-hoat-muc-2/#go-so'

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
  page = await newPhone(browser, { serviceWorkers: 'block' })
})
afterEach(async () => {
  await page.context().close()
  await network.close()
})

const openCards = () =>
  page.locator('.part.is-now').getByRole('button', { name: 'Quay màn hình cho bác xem' }).click()

describe('the second script of a page', () => {
  it('comes after the page has loaded; a press that comes before it is made once it is there', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(`**${REST}`, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(network.url + STEP)
    await openCards()
    expect(await page.getByRole('button', { name: 'Xong, quay lại' }).isVisible()).toBe(false)
    release()
    await page.getByRole('button', { name: 'Xong, quay lại' }).waitFor()
  })

  it('does not hold up reading: steps, answers and place work before it is there', async () => {
    network.lose(REST)
    await page.goto(network.url + STEP)
    await page.getByRole('link', { name: 'Bước tiếp theo' }).click()
    await page.getByRole('heading', { level: 2, name: 'Bác gõ mã trong tin nhắn' }).waitFor()
    await page.goto(network.url)
    await page.getByRole('link', { name: 'Kích hoạt VNeID mức 2' }).click()
    await page.getByRole('heading', { level: 2, name: 'Bác gõ mã trong tin nhắn' }).waitFor()
  })

  it('says so when it cannot be fetched, and what to do', async () => {
    network.lose(REST)
    await page.goto(network.url + STEP)
    await openCards()
    await page.getByText('Máy chưa tải xong phần này. Khi có mạng, bác mở lại trang rồi bấm lại.').waitFor()
  })
})

it('the code for a volunteer moves with the person, and leads to the step it is asked for at', async () => {
  await page.goto(network.url + STEP)
  const now = () => page.locator('.part.is-now')
  const ask = async () => {
    await now().getByText('Tôi bị kẹt ở bước này').click()
    await now().getByRole('button', { name: 'Nhờ tổ viên giúp tiếp' }).click()
    await now().getByRole('img', { name: 'Mã để tổ viên giúp tiếp từ bước này' }).waitFor()
    return now().locator('[data-qr]').getAttribute('data-qr')
  }
  expect(await ask()).toContain('?buoc=go-so&giup=')
  await page.getByRole('link', { name: 'Bước tiếp theo' }).click()
  await page.getByRole('heading', { level: 2, name: 'Bác gõ mã trong tin nhắn' }).waitFor()
  expect(await ask()).toContain('?buoc=go-ma&giup=')
  expect(await page.locator('[data-qr] svg').count()).toBe(1)
})
