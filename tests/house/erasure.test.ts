import 'fake-indexeddb/auto'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Uuid, WardCode } from '../../contract/ids.ts'
import { ErasureList, Recount } from '../../contract/oversight.ts'
import {
  addHousehold,
  addPerson,
  dropDraft,
  eraseForGood,
  finishAssistance,
  homeFinder,
  household,
  listDrafts,
  listHouseholds,
  recordVisit,
  startDraft,
  syncSummary,
  withdrawConsent,
} from '../../pwa/storage/index.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { exportWard, importWard, wipeWard } from '../../scripts/ward/copies.ts'
import { hamlet, openPlace, type Place, ward } from '../visit/place.ts'
import { type BarePhone, barePhone } from './twoPhones.ts'

let product: Product
let place: Place
let an: BarePhone
let binh: BarePhone
let files: string

beforeAll(async () => {
  product = await startProduct()
  place = await openPlace(product.url, product.setupKey)
  an = await barePhone(product.url, place, 'thanh-vien', [hamlet])
  binh = await barePhone(product.url, place, 'to-truong', [hamlet])
  files = await mkdtemp(join(tmpdir(), 'to-so-copy-'))
})
afterAll(async () => {
  for (const phone of [an, binh]) await phone.session.end()
  await product.stop()
  await rm(files, { recursive: true, force: true })
})

const given = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
const id = (text: string) => v.parse(Uuid, text)
const ask = async <S extends v.GenericSchema>(what: string, schema: S) => {
  const answer = await fetch(`${product.url}/api/wards/${ward}/${what}`, {
    headers: { authorization: `Bearer ${place.token}` },
  })
  return v.parse(schema, await answer.json())
}
const differences = async () => (await ask('recount', Recount)).differences
async function records(): Promise<number> {
  return (await ask('recount', Recount)).records
}

async function help(phone: BarePhone, home: Uuid, person: Uuid | null) {
  const draft = await startDraft(phone.session, {
    household: home,
    person,
    guide: 'vneid-kiem-tra',
    revision: 1,
  })
  await finishAssistance(phone.session, draft.id, {
    ...{ outcome: 'da_xong_hom_nay', facts: {}, followUp: null, safety: true },
  })
}
async function everySync() {
  for (const phone of [an, binh, an]) await phone.sync()
}
async function expectInStep() {
  for (const { session } of [an, binh])
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, mismatch: [], complete: true })
}

it('[P6] (D74) who is erased on one phone is gone from the ward and from the other phone at its next contact', async () => {
  const home = await addHousehold(an.session, { hamlet, label: 'Nhà 3 – ngõ Giếng' })
  const ba = await addPerson(an.session, { household: home, ageBand: '60+', name: 'Bà Tẹo', consent: given })
  await help(an, home, ba)
  await everySync()
  const begun = await startDraft(binh.session, {
    household: home,
    person: ba,
    guide: 'vssid-cai-dat',
    revision: 1,
  })
  expect((await homeFinder(binh.session))('ba teo').length).toBeGreaterThan(0)
  await help(binh, home, ba)
  await eraseForGood(an.session, 'person', ba)
  await everySync()
  expect((await homeFinder(binh.session))('ba teo')).toEqual([])
  expect((await household(binh.session, home))?.persons).toEqual([])
  expect((await listDrafts(binh.session)).map((draft) => draft.id)).not.toContain(begun.id)
  for (const phone of [an, binh]) expect(await phone.content()).not.toContain(ba.slice(9))
  await expectInStep()
  expect(await differences()).toEqual([])
  const { erasures } = await ask('erasures', ErasureList)
  expect(erasures[0]).toMatchObject({
    cause: 'asked',
    id: ba,
    kind: 'person',
    counts: { person: 1, consent: 1 },
  })
})

it('[P6] (D74) a consent taken back on one phone takes the name from the other', async () => {
  const home = await addHousehold(an.session, { hamlet, label: 'Nhà 4 – ngõ Giếng' })
  const ong = await addPerson(an.session, { household: home, ageBand: '60+', name: 'Ông Tý', consent: given })
  await everySync()
  expect((await household(binh.session, home))?.persons).toMatchObject([{ name: 'Ông Tý' }])
  await withdrawConsent(an.session, ong, { text: 'rut-1', language: 'vi', how: 'spoken' })
  await everySync()
  expect((await household(binh.session, home))?.persons).toMatchObject([{ name: null, consent: 'withdrawn' }])
  await expectInStep()
})

it('[S8] (D16) restore drill: copied, worked on, wiped, put back; phones heal by themselves, 0 lost, nobody erased comes back', async () => {
  const operator = { base: product.url, setupKey: product.setupKey, ward: v.parse(WardCode, ward) }
  const file = join(files, 'ward.ndjson')
  const before = await addHousehold(an.session, { hamlet, label: 'Nhà 5 – trước bản chép' })
  await everySync()
  expect(await exportWard(operator, file)).toBeGreaterThan(10)
  const after = await addHousehold(binh.session, { hamlet, label: 'Nhà 6 – sau bản chép' })
  await recordVisit(an.session, { household: before, result: 'met' })
  await help(an, before, null)
  await help(binh, after, null)
  await eraseForGood(binh.session, 'household', id(await homeCalled('Nhà 4 – ngõ Giếng')))
  await everySync()
  const [whole, homes] = [await records(), (await listHouseholds(an.session)).length]
  await expect(wipeWard(operator, file)).rejects.toThrow('nothing was taken away')
  const newest = join(files, 'ward-newest.ndjson')
  await exportWard(operator, newest)
  await wipeWard(operator, newest)
  await importWard(operator, file)
  await help(an, before, null)
  await everySync()
  await everySync()
  expect(await records()).toBe(whole + 1)
  expect(await differences()).toEqual([])
  for (const { session } of [an, binh]) {
    expect(await listHouseholds(session)).toHaveLength(homes)
    expect((await homeFinder(session))('nha 4 gieng')).toEqual([])
  }
  await expectInStep()
  for (const draft of await listDrafts(an.session)) await dropDraft(an.session, draft.id)
})

async function homeCalled(label: string): Promise<string> {
  const found = (await listHouseholds(binh.session)).find((home) => home.label === label)
  if (!found) throw new Error(`no ${label}`)
  return found.id
}
