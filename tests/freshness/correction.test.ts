import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadGuide } from '../../content/guides/index.ts'
import { packGuide } from '../../content/package.ts'
import { GuideEdition, HAVE_LENGTH } from '../../contract/guideContent.ts'
import { openField } from '../support/field.ts'
import type { Phone } from '../visit/phone.ts'
import {
  addHousehold,
  addPerson,
  answerForLevel2,
  beginGuide,
  finishStep,
  openStep,
  unlock,
} from '../visit/volunteer.ts'
import { Operator } from './operator.ts'
import { getBytes } from './wire.ts'

/** A guide is corrected while the product runs: no build, no release, no file of the app again [G9]. */
const GUIDE = 'vneid-kich-hoat-muc-2'
const label = 'Nhà 7 – xóm trên'
const person = 'Bác Tư Lành'
const TELL = 'Bước 3 đổi: màn hình mới ghi khác.'

const guide = await loadGuide(GUIDE)
const [, , third] = guide.steps.filter(({ condition }) => !condition)
if (!third) throw new Error('no third step')
const field = openField()
let volunteer: Phone
let operator: Operator
beforeAll(() => {
  operator = new Operator(field.product)
})
afterAll(() => operator.leave())

const say = (words: string) => ({ say: words })

/** The app opened anew, which is the next contact. */
async function reopen(): Promise<Page> {
  await volunteer.kill()
  const page = await volunteer.open(`${field.line.url}/to`)
  await unlock(page)
  await page.getByRole('link', { name: `Làm tiếp ${label}` }).waitFor()
  return page
}

/** The revision of the guide that lies on the phone's shelf; null: the release's own. */
const shelved = (page: Page): Promise<number | null> =>
  page.evaluate(async (id) => {
    const note = await caches.match('/toso-guides/note.json')
    const { guides } = (await note?.json()) ?? { guides: {} }
    return guides[id]?.revision ?? null
  }, GUIDE)

const untilShelved = (page: Page, revision: number | null) => expect.poll(() => shelved(page)).toBe(revision)

async function goOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: `Làm tiếp ${label}` }).click()
  await page
    .getByText(/^Bước \d+ trên \d+/)
    .first()
    .waitFor()
}

async function doneSteps(page: Page): Promise<number> {
  await page.getByRole('button', { name: /Xem cả \d+ bước/ }).click()
  const way = page.getByRole('dialog')
  const count = await way.getByText('Xong', { exact: true }).count()
  await page.keyboard.press('Escape')
  await way.waitFor({ state: 'hidden' })
  return count
}

it('[G9] [G5] (D20) a corrected step reaches the phone by itself, works offline, keeps the draft, and can be taken back', async () => {
  const { phone, page: first } = await field.volunteer('Chị Sửa')
  volunteer = phone
  let page = first
  await addHousehold(page, label, 'cổng gỗ')
  await addPerson(page, person)
  await beginGuide(page, person, guide.title)
  await answerForLevel2(page)
  await finishStep(page)
  await finishStep(page)
  const stood = await openStep(page)
  const step = guide.steps.find(({ title }) => title === stood.title)
  if (!step) throw new Error(`no step ${stood.title}`)

  expect(await operator.publish()).toContain('Máy chủ đã có mọi bài mới nhất ở đây.')
  operator.correct(GUIDE, step.id, say('Câu mới của bước này, bác xem giúp cháu.'), TELL)
  expect(await operator.publish()).toContain(`đã phát hành ${GUIDE} bản ${guide.revision + 1}: ${TELL}`)

  const before = field.line.fetched.length
  page = await reopen()
  await untilShelved(page, guide.revision + 1)
  const again = field.line.fetched
    .slice(before)
    .filter((path) => /^\/(assets|trang|app|huong-dan)/.test(path))
  expect(again).toEqual([])

  field.line.cut()
  page = await reopen()
  await goOn(page)
  await page.getByText('Câu mới của bước này, bác xem giúp cháu.').waitFor()
  expect(await openStep(page)).toEqual(stood)
  expect(await doneSteps(page)).toBe(2)
  field.line.mend()

  expect(await operator.rollBack(GUIDE)).toContain('trở lại bản đi cùng bản phát hành')
  page = await reopen()
  await untilShelved(page, null)
  page = await reopen()
  await goOn(page)
  await page.getByText(step.say).waitFor()
  expect(await openStep(page)).toEqual(stood)
  expect(await doneSteps(page)).toBe(2)
  // Left open, it would fetch what the next tests publish.
  await volunteer.kill()
})

it('[G9] a corrected step costs at most 5 kB on the wire, headers and all; no news is next to nothing', async () => {
  operator.correct(GUIDE, third.id, say('Câu khác nữa của bước ba.'), 'Bước 3 đổi lần nữa.')
  expect(await operator.publish('--guide', GUIDE)).toContain('đã phát hành')
  const edition = await getBytes(`${field.product.url}/api/guides/edition`)
  const current = v.parse(GuideEdition, JSON.parse(edition.body)).guides[GUIDE]
  const { parts } = await packGuide(guide)
  const have = Object.keys(parts).map((part) => part.slice(0, HAVE_LENGTH))
  const delta = await getBytes(
    `${field.product.url}/api/guides/${GUIDE}/${current?.sheet}?have=${have.join('.')}`,
  )
  const noNews = await getBytes(`${field.product.url}/api/guides/edition`, { 'If-None-Match': edition.etag })
  console.log(`edition ${edition.bytes} B, changed step ${delta.bytes} B, no news ${noNews.bytes} B`)
  expect(edition.bytes + delta.bytes).toBeLessThanOrEqual(5_000)
  expect(noNews.status).toBe(304)
  expect(noNews.bytes).toBeLessThan(1_500)
})

it('[G9] what is damaged on its way changes nothing, and comes whole next time', async () => {
  const edition = await getBytes(`${field.product.url}/api/guides/edition`)
  const current = v.parse(GuideEdition, JSON.parse(edition.body)).guides[GUIDE]
  const path = `/api/guides/${GUIDE}/${current?.sheet}`
  field.line.edit(path, (text) => text.replace('Câu khác nữa', 'Câu bị sửa lén'))
  await reopen()
  const fetched = () => field.line.fetched.filter((each) => each === path).length
  await expect.poll(fetched).toBeGreaterThan(0)
  field.line.edit(path, (text) => text)
  const before = fetched()
  const page = await reopen()
  await untilShelved(page, current?.revision ?? null)
  // What was damaged had not been kept: it was fetched anew.
  expect(fetched()).toBeGreaterThan(before)
})
