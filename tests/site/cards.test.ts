import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSite } from '../support/site.ts'

const STEP = '/huong-dan/vneid-kich-hoat-muc-2/#go-so'

const site = openSite()
let page: Page
beforeEach(async () => {
  page = await site.newPhone({ hasTouch: true })
  await page.goto(site.url + STEP)
  await page.locator('.part.is-now').getByRole('button', { name: 'Quay màn hình cho bác xem' }).click()
  await page.getByRole('button', { name: 'Xong, quay lại' }).waitFor()
})
afterEach(() => page.context().close())

const heading = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor()
const at = () => new URL(page.url()).hash

it('[G4] shows one big picture-card at a time and nothing else, by buttons and keys', async () => {
  await heading('Gõ số thẻ và số điện thoại')
  expect(await page.getByRole('button', { name: 'Gửi cho người thân' }).isVisible()).toBe(false)
  expect(await page.locator('.part.is-now .stuck').isVisible()).toBe(false)
  const picture = await page.locator('.part.is-now .picture').boundingBox()
  expect(picture?.width).toBeGreaterThan(300)
  await page.getByRole('link', { name: 'Bước tiếp theo' }).click()
  await heading('Bác gõ mã trong tin nhắn')
  await page.keyboard.press('ArrowLeft')
  await heading('Gõ số thẻ và số điện thoại')
})

it.each(['button', 'Escape', 'Back'])('leads out by %s to the step that the card showed', async (way) => {
  await page.keyboard.press('ArrowRight')
  await heading('Bác gõ mã trong tin nhắn')
  if (way === 'button') await page.getByRole('button', { name: 'Xong, quay lại' }).click()
  if (way === 'Escape') await page.keyboard.press('Escape')
  if (way === 'Back') await page.goBack()
  await page.getByRole('button', { name: 'Gửi cho người thân' }).waitFor()
  await expect.poll(at).toBe('#go-ma')
  await heading('Bác gõ mã trong tin nhắn')
})
