import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openField } from '../support/field.ts'
import { ward } from '../visit/place.ts'
import { addHousehold, openHousehold, openHouseholds } from '../visit/volunteer.ts'

const label = 'Nhà 21 – xóm Đồi'
const doorNote = 'rẽ ở gốc đa'

const field = openField()

async function openSync(page: Page): Promise<void> {
  const tab = page.locator('a[href="/to/dong-bo"]').first()
  // A home's own page has no tabs; its list does.
  if ((await tab.count()) === 0) await page.goBack()
  await tab.click()
  await page.getByRole('heading', { name: 'Đồng bộ', level: 1 }).waitFor()
}

/** The file as the share sheet of the phone gets it. */
async function fileFrom(page: Page): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const shared = new Promise((resolve) => {
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files: [file] }: { files: File[] }) =>
          resolve({ name: file?.name, text: await file?.text() }),
      })
    })
    Object.assign(window, { shared })
  })
  await page.getByRole('button', { name: /Gửi việc bằng tệp/ }).click()
  await page.getByRole('button', { name: 'Đưa tệp ra' }).click()
  await page.getByText('Đã đưa tệp ra.').waitFor()
  return page.evaluate('window.shared')
}

const take = (page: Page, { name, text }: { name: string; text: string }) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

async function homesOf(page: Page): Promise<number> {
  await openHouseholds(page)
  const homes = page.getByRole('link', { name: new RegExp(label) })
  await homes.first().waitFor()
  return homes.count()
}

it('[S14] (D66) work of a phone without signal reaches the ward in a file, once, and its carrier cannot read it', async () => {
  const { page } = await field.volunteer('Chị Xa')
  await page.context().setOffline(true)
  await addHousehold(page, label, doorNote)
  await openSync(page)
  await page.getByText('1 mục chờ gửi').first().waitFor()
  const file = await fileFrom(page)
  expect(file.name).toMatch(/^to-so-viec-chua-gui-\d{4}-\d\d-\d\d\.txt$/)
  expect(file.text).toContain('Chị Xa')
  for (const secret of [label, doorNote, 'household', 'label']) expect(file.text).not.toContain(secret)
  await page.keyboard.press('Escape')

  const { page: other } = await field.volunteer('Anh Gần')
  await openSync(other)
  await take(other, file)
  await other.getByText(/Việc của Chị Xa/).waitFor()
  await other.getByText('Máy chủ đã nhận 1 mục', { exact: true }).waitFor()
  await openHousehold(other, label)
  await other.getByText(doorNote).first().waitFor()

  await openSync(other)
  await take(other, file)
  await page.context().setOffline(false)
  await page.getByText('Không còn mục nào chờ gửi').waitFor()
  expect([await homesOf(page), await homesOf(other)]).toEqual([1, 1])
  const answer = await fetch(`${field.product.url}/api/wards/${ward}/refusals`, {
    headers: { authorization: `Bearer ${field.place.token}` },
  })
  expect(await answer.json()).toEqual({ refusals: [] })
})
