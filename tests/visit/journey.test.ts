import { readdir, readFile } from 'node:fs/promises'
import { join as pathOf } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { Phone } from './phone.ts'
import { hamlet, openPlace, type Place, ward } from './place.ts'
import {
  addHousehold,
  addPerson,
  answerForLevel2,
  beginGuide,
  finishStep,
  join,
  openHousehold,
  openStep,
  saveOutcome,
  unlock,
} from './volunteer.ts'

const label = 'Nhà 12 – ngõ 3'
const name = 'Bác Bảy Tân'
const doorNote = 'cổng xanh cạnh ao'
const note = 'Bác nhờ con gái cất sổ'

let product: Product
let place: Place
const volunteer = await Phone.bought()
const leader = await Phone.bought()

beforeAll(async () => {
  product = await startProduct()
  place = await openPlace(product.url, product.setupKey)
})
beforeEach(({ onTestFailed }) =>
  onTestFailed(async () => {
    for (const phone of [volunteer, leader]) console.error(await phone.look())
  }),
)
afterAll(async () => {
  await volunteer.throwAway()
  await leader.throwAway()
  await product.stop()
})

/** Opens the ward's coverage; resolves when the hamlet's row says this figure. The last snapshot may stand there before. */
async function seesFigure(page: Page, hamletName: string, figure: string): Promise<void> {
  await page.goto(`${product.url}/phuong`)
  await unlock(page)
  const row = page.getByRole('listitem').filter({ hasText: hamletName })
  await row.filter({ hasText: figure }).first().waitFor()
}

it('[S1] [S4] [C3] (D19, D28, D46) one visit: guide, killed in the middle of a step, record, sync, coverage', async () => {
  const head = await leader.open(await place.invite('Lãnh đạo thử', 'lanh-dao', []))
  await join(head)
  await seesFigure(head, 'Tổ dân phố 6', '0 trên 40 người')

  const link = await place.invite('Chị Thử', 'thanh-vien', [hamlet])
  let page = await volunteer.open(link)
  await join(page)
  await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
  await addHousehold(page, label, doorNote)

  // Airplane mode, as hard as it gets: the server is gone.
  await product.kill()
  await addPerson(page, name)
  await beginGuide(page, name, 'Kích hoạt VNeID mức 2')
  await answerForLevel2(page)
  await finishStep(page)
  await finishStep(page)
  const paused = await openStep(page)

  await volunteer.kill()
  page = await volunteer.open(`${product.url}/to`)
  await unlock(page)
  await page.getByRole('link', { name: `Làm tiếp ${label}` }).click()
  expect(await openStep(page)).toEqual(paused)
  await page.getByRole('button', { name: /Xem cả \d+ bước/ }).click()
  const way = page.getByRole('dialog')
  expect(await way.getByText('Xong', { exact: true }).count()).toBe(2)
  await page.keyboard.press('Escape')
  await way.waitFor({ state: 'hidden' })

  while (!page.url().endsWith('/ket-qua')) await finishStep(page)
  await saveOutcome(page, 'Đã xong hôm nay', note)
  await openHousehold(page, label)
  await page.getByText('Đã lưu trên máy, chờ gửi').first().waitFor()

  await product.restart()
  await page
    .getByText(/Máy chủ đã nhận lúc/)
    .first()
    .waitFor()
  await page.getByText('Đã lưu trên máy, chờ gửi').waitFor({ state: 'hidden' })

  await seesFigure(head, 'Tổ dân phố 6', '1 trên 40 người')
  expect(await differences()).toEqual([])
})

/** What the recount over the whole ledger finds different from the roll-up. */
async function differences(): Promise<unknown> {
  const answer = await fetch(`${product.url}/api/wards/${ward}/recount`, {
    headers: { authorization: `Bearer ${place.token}` },
  })
  const body: { differences?: unknown } = await answer.json()
  return body.differences
}

it('[P1] nothing of that visit lies in clear on the disk of the server', async () => {
  await product.kill()
  const files = (await readdir(product.data, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  const contents = await Promise.all(
    files.map(async (entry) => (await readFile(pathOf(entry.parentPath, entry.name))).toString('utf8')),
  )
  const everything = contents.join('\n')
  const found = (texts: string[]) => texts.filter((text) => everything.includes(text))
  expect(found(['vneid-kich-hoat-muc-2', 'da_xong_hom_nay'])).toHaveLength(2)
  expect(found([label, 'ngõ 3', name, 'Bảy Tân', doorNote, note, 'con gái'])).toEqual([])
  await product.restart()
})
