import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSite } from '../support/site.ts'

const NEW_PHONE = '/huong-dan/vneid-doi-may/'

const site = openSite()
let page: Page
beforeEach(async () => {
  page = await site.newPhone()
})
afterEach(() => page.context().close())

const open = (path: string) => page.goto(site.url + path)
/** Presses what leads on, and waits until another part stands there: the next one may have a button of the same name. */
async function leadsOn(press: () => Promise<void>): Promise<void> {
  const guide = page.locator('[data-guide]')
  const before = await guide.getAttribute('data-at')
  await press()
  await expect.poll(() => guide.getAttribute('data-at')).not.toBe(before)
}
const onward = (name: string) => leadsOn(() => page.getByRole('link', { name, exact: true }).click())
const answer = (name: string) => leadsOn(() => page.getByRole('button', { name, exact: true }).click())
const step = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })

/** The old phone works and was not stolen, the SIM is still in it. */
async function oldPhoneWorks(): Promise<void> {
  await open(NEW_PHONE)
  await onward('Bắt đầu')
  await answer('Có')
  await answer('Không')
  await answer('Chưa')
}

describe('[G2] the public page asks once what its steps branch on', () => {
  it('folds away steps that do not apply, says why, and numbers the rest', async () => {
    await oldPhoneWorks()
    await step('Xem máy cũ còn dùng không').waitFor()
    await page.getByText('Bước 1 trên 2', { exact: true }).waitFor()
    await onward('Bước tiếp theo')
    await page.getByText('Bước 2 trên 2', { exact: true }).waitFor()
    await onward('Xong bước cuối')
    await step('Hết các bước').waitFor()
    await open(`${NEW_PHONE}#dau--bai`)
    const list = page.getByRole('navigation', { name: 'Các bước' })
    expect(await list.getByRole('link', { name: /Áp thẻ/ }).textContent()).toContain(
      'Không cần: Máy cũ còn dùng được.',
    )
    expect(await list.getByRole('heading', { level: 2 }).textContent()).toContain('2 bước')
    expect(
      await list
        .getByRole('listitem')
        .filter({ has: page.locator('[data-step-link]') })
        .count(),
    ).toBe(7)
  })

  it('asks nothing twice on this phone, in any guide, and changes an answer from the list', async () => {
    await oldPhoneWorks()
    await open(NEW_PHONE)
    await onward('Bắt đầu')
    await step('Xem máy cũ còn dùng không').waitFor()
    await open('/huong-dan/an-toan-kiem-tra-may/')
    await onward('Bắt đầu')
    await answer('iPhone')
    await open(`${NEW_PHONE}#dau--bai`)
    await onward('Đổi câu trả lời: Máy cũ còn ở đây và còn dùng được không?')
    expect(await page.getByRole('button', { name: 'Có', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await answer('Không')
    await open(`${NEW_PHONE}#ap-the`)
    await page.getByText('Bước 3 trên 4', { exact: true }).waitFor()
  })

  it('goes back to the step that was left to change an answer', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await oldPhoneWorks()
    await onward('Bước tiếp theo')
    await onward('Đổi câu trả lời: Sim đã lắp sang máy mới chưa?')
    await answer('Rồi')
    await page.getByText('Bước 2 trên 3', { exact: true }).waitFor()
  })

  it('a question can be left open: its steps stay, each with its condition in words', async () => {
    await open(NEW_PHONE)
    await onward('Bắt đầu')
    for (let question = 0; question < 3; question++) await onward('Chưa rõ, bỏ qua')
    await page.getByText('Bước 1 trên 7', { exact: true }).waitFor()
    await onward('Bước tiếp theo')
    await page.getByText('Bỏ qua bước này nếu: Máy cũ không bị mất.').waitFor()
  })

  it('a shared link to a folded step still opens it, and says that it is not needed', async () => {
    await oldPhoneWorks()
    await open(`${NEW_PHONE}#ap-the`)
    await page.locator('[id="ap-the"]').getByText('Bác không cần bước này: Máy cũ còn dùng được.').waitFor()
    await page.locator('[id="ap-the"]').getByText('Bước không cần làm').waitFor()
  })

  it('forgets all answers at one press', async () => {
    await oldPhoneWorks()
    await open(`${NEW_PHONE}#dau--bai`)
    await page.getByRole('button', { name: 'Xóa câu trả lời trên máy này' }).click()
    await page.getByText('Đã xóa. Các bước hiện lại đủ.').waitFor()
    await onward('Bắt đầu')
    await step('Máy cũ còn ở đây và còn dùng được không?').waitFor()
  })
})

it('with JavaScript off no question stands in the way, and every step is there with its condition in words', async () => {
  const bare = await site.newPhone({ javaScriptEnabled: false })
  await bare.goto(site.url + NEW_PHONE)
  expect(await bare.locator('[data-ask]:visible').count()).toBe(0)
  expect(await bare.locator('[data-step]:visible').count()).toBe(7)
  expect(await bare.getByText('Bỏ qua bước này nếu:').count()).toBe(6)
  await bare.context().close()
})

it('remembers nothing, and breaks nothing, where storage is off', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('off', 'SecurityError')
      },
    })
  })
  await oldPhoneWorks()
  await page.getByText('Bước 1 trên 2', { exact: true }).waitFor()
})
