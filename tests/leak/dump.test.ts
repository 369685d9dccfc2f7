import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openField } from '../support/field.ts'
import { hamlet } from '../visit/place.ts'
import {
  addHousehold,
  addPerson,
  answerForLevel2,
  beginGuide,
  finishStep,
  join,
  openHouseholds,
  PIN,
  unlock,
} from '../visit/volunteer.ts'
import { filesIn, keptByOrigin, Overheard } from './channels.ts'
import { foundIn } from './disguises.ts'

const label = 'Nhà 17 – ngách Hoa Gạo'
const doorNote = 'giàn mướp sau chuồng gà'
const person = 'Cụ Năm Thổ'
/** What only the phone and its people may read. The PIN stands alone nowhere, so it is looked for between quotes. */
const planted = [label, 'ngách Hoa Gạo', doorNote, 'giàn mướp', person, 'Năm Thổ', `"${PIN}"`]

const field = openField()

/** A working day: enrols, writes down a home and somebody in it, begins a guide, locks and comes back, sends it all. */
async function day(page: Page, overheard: Overheard): Promise<void> {
  await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
  await addHousehold(page, label, doorNote)
  await addPerson(page, person)
  await overheard.look(page)
  await beginGuide(page, person, 'Kích hoạt VNeID mức 2')
  await answerForLevel2(page)
  await finishStep(page)
  await overheard.look(page)
  await page.goto(`${field.line.url}/to`)
  await unlock(page)
  await page
    .getByText(/Máy chủ đã nhận lúc/)
    .first()
    .waitFor()
  await openHouseholds(page)
  await page
    .getByRole('link', { name: new RegExp(label) })
    .first()
    .waitFor()
}

it('[P1] [P2] [P8] (D45) (D48) (D50) after a day’s work no label, name, note, PIN or key lies in clear anywhere', async () => {
  const phone = await field.newPhone()
  const overheard = new Overheard()
  const link = await field.place.invite('Chị Thử', 'thanh-vien', [hamlet])
  const page = await phone.open('about:blank')
  overheard.listen(page)
  await page.goto(link)
  await join(page)
  await day(page, overheard)
  const key = /(?:^|[#&])k=([^&]+)/.exec(new URL(link).hash)?.[1] ?? ''
  const secrets = [...planted, key]
  expect(key.length).toBeGreaterThan(40)

  const heard = await overheard.everything()
  expect(foundIn(heard, ['05890-06', 'vneid-kich-hoat-muc-2', '"ageBand"'])).toHaveLength(3)
  // The link itself was opened; its fragment stays in the browser and is no part of any request.
  const requests = Buffer.from(heard.toString('latin1').replaceAll(new URL(link).hash, ''), 'latin1')
  expect(foundIn(requests, secrets)).toEqual([])

  const kept = await keptByOrigin(page)
  expect(foundIn(kept, ['05890-06', 'household', '"wrapped"', '/huong-dan/'])).toHaveLength(4)
  expect(foundIn(kept, secrets)).toEqual([])

  await phone.kill()
  const profile = await filesIn(phone.profile)
  expect(foundIn(profile, ['05890-06'])).toHaveLength(1)
  expect(foundIn(profile, planted)).toEqual([])

  await field.product.kill()
  const server = await filesIn(field.product.data)
  expect(foundIn(server, ['05890-06'])).toHaveLength(1)
  expect(foundIn(server, secrets)).toEqual([])
  expect(foundIn(Buffer.from(field.product.said()), ['setupKey'])).toHaveLength(1)
  expect(foundIn(Buffer.from(field.product.said()), secrets)).toEqual([])
})
