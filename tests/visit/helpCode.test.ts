import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadGuide } from '../../content/guides/index.ts'
import { qrPicture } from '../../pwa/ui/qr/qrPath.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { launchChromium, newPhone } from '../support/chromium.ts'
import { hamlet, openPlace } from './place.ts'
import { addHousehold, addPerson, answerForLevel2, join, openStep, unlock } from './volunteer.ts'

const guide = await loadGuide('vneid-kich-hoat-muc-2')
const step = guide.steps.find(({ id }) => id === 'go-so')
const HOME = 'Nhà 5 – ngõ 2'
const CODE = `/huong-dan/${guide.id}/?buoc=go-so&giup=${guide.revision}`

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

it('a resident shows a code that holds guide, step and revision, drawn on the phone without network', async () => {
  const page = await newPhone(browser)
  await page.goto(`${product.url}/huong-dan/${guide.id}/#go-so`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(
    async () => (await caches.match('/trang/ma-qr.js', { ignoreSearch: true })) !== undefined,
  )
  await page.context().setOffline(true)
  const now = page.locator('.part.is-now')
  await now.getByText('Tôi bị kẹt ở bước này').click()
  await now.getByRole('button', { name: 'Nhờ tổ viên giúp tiếp' }).click()
  const code = now.getByRole('img', { name: 'Mã để tổ viên giúp tiếp từ bước này' })
  await code.waitFor()
  expect(await code.locator('.qr__dots').getAttribute('d')).toBe(qrPicture(product.url + CODE).d)
  await page.context().close()
})

it('for somebody without the app of the team the same link opens the public guide at that step', async () => {
  const page = await newPhone(browser)
  await page.goto(product.url + CODE)
  await page.getByRole('heading', { level: 2, name: step?.title ?? '' }).waitFor()
  await page.context().close()
})

it("on a volunteer's phone it opens the checklist at that step: PIN, home, person, earlier steps not yet done", async () => {
  const place = await openPlace(product.url, product.setupKey)
  const page = await newPhone(browser)
  await page.goto(await place.invite('Tổ viên thử', 'thanh-vien', [hamlet]))
  await join(page)
  await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
  await addHousehold(page, HOME, '')
  await addPerson(page, 'Bác Lan')
  await page.goto(product.url + CODE)
  await unlock(page)
  await page.getByRole('heading', { name: 'Bác ở nhà nào?' }).waitFor()
  await page.getByRole('link', { name: new RegExp(HOME) }).click()
  await page.getByRole('button', { name: 'Bác Lan' }).click()
  await page.getByRole('button', { name: 'Bắt đầu làm' }).click()
  await answerForLevel2(page)
  expect(await openStep(page)).toMatchObject({ title: step?.title })
  await page.getByRole('button', { name: /^Xem cả \d+ bước$/ }).click()
  const way = page.getByRole('dialog', { name: 'Các bước của bài' })
  await way.waitFor()
  expect(await way.getByText('Xong', { exact: true }).count()).toBe(0)
  await page.context().close()
})
