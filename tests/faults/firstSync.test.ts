import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openField } from '../support/field.ts'
import type { Phone } from '../visit/phone.ts'
import { hamlet, ward } from '../visit/place.ts'
import { typePinTwice, unlock } from '../visit/volunteer.ts'

const field = openField()
const SYNC = `/api/wards/${ward}/sync`
const READING = 'Đang tải danh sách nhà về máy. Nhà nào về trước, làm được trước.'
const NOT_READ = 'Chưa tải hết danh sách nhà. Không mất gì, có sóng máy tự tải tiếp.'
const READY = 'Máy đã sẵn sàng, mất sóng vẫn dùng được.'

let phone: Phone
let before: number
let letCome = () => {}
beforeEach(async () => {
  phone = await field.newPhone()
  field.line.mend()
  field.line.find(SYNC)
  before = field.line.asked.length
})

// A phone of an earlier test would still be heard on the line.
afterEach(async () => {
  letCome()
  await phone.kill()
})

const asked = () => field.line.asked.slice(before)
/** Files that no screen needs yet: guides, and screens of officials. */
const forLater = () => asked().filter((path) => /^\/assets\/(vneid|tien|guides|ward|english)-/.test(path))

/** A new volunteer's phone, on which the PIN has just been repeated. */
async function justJoined(name: string): Promise<Page> {
  const page = await phone.open(await field.place.invite(name, 'thanh-vien', [hamlet]))
  await typePinTwice(page)
  return page
}

it('[S10] (D03) in a first sync the ward’s answers come first: no file for later is asked for before they are through', async () => {
  letCome = field.line.hold(SYNC)
  const page = await justJoined('Chị Việc Trước')
  await expect.poll(asked).toContain(SYNC)
  await page.getByText(READING).waitFor()
  expect(forLater()).toEqual([])
  expect(await page.getByText(READY).isVisible()).toBe(false)
  letCome()
  await page.getByText(READY).waitFor()
  const files = asked().filter((path) => path.startsWith('/assets/'))
  expect(forLater().length).toBeGreaterThan(20)
  expect(files.filter((path, at) => files.indexOf(path) !== at)).toEqual([])
})

it('a first sync that fails holds nothing up: the files come, and it is said what is missing', async () => {
  field.line.lose(SYNC)
  const page = await justJoined('Anh Đứt Sóng')
  await page.getByText(NOT_READ).waitFor()
  await expect.poll(() => forLater().length).toBeGreaterThan(20)
  expect(await page.getByText(READY).isVisible()).toBe(false)
  field.line.find(SYNC)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByText(READY).waitFor()
})

it('(D05) a phone that is killed in its first sync has homes and files after the next opening', async () => {
  letCome = field.line.hold(SYNC)
  await justJoined('Em Tắt Máy')
  await expect.poll(asked).toContain(SYNC)
  expect(forLater()).toEqual([])
  await phone.kill()
  letCome()
  const again = await phone.open(`${field.line.url}/to/ho`)
  await unlock(again)
  await again.getByRole('heading', { name: 'Hộ', level: 1 }).waitFor()
  await expect.poll(() => forLater().length).toBeGreaterThan(20)
})
