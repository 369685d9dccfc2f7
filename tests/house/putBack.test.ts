import 'fake-indexeddb/auto'

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addHousehold, editHousehold, listHouseholds, syncSummary } from '../../pwa/storage/index.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { hamlet, openPlace, type Place } from '../visit/place.ts'
import { type BarePhone, barePhone } from './twoPhones.ts'

let product: Product
let place: Place
let an: BarePhone
let binh: BarePhone
let copies: string

beforeAll(async () => {
  product = await startProduct()
  place = await openPlace(product.url, product.setupKey)
  an = await barePhone(product.url, place, 'thanh-vien', [hamlet])
  binh = await barePhone(product.url, place, 'to-truong', [hamlet])
  copies = await mkdtemp(join(tmpdir(), 'to-so-folder-'))
})
afterAll(async () => {
  for (const phone of [an, binh]) await phone.session.end()
  await product.stop()
  await rm(copies, { recursive: true, force: true })
})

const home = ({ session }: BarePhone, label: string) => addHousehold(session, { hamlet, label })
const shown = async ({ session }: BarePhone) =>
  (await listHouseholds(session)).map(({ label, note }) => `${label}: ${note ?? ''}`)
const truth = async ({ session }: BarePhone) => {
  const { waiting, refused, mismatch } = await syncSummary(session)
  return { waiting, refused, mismatch }
}

/** What a self-hosting ward does with its folder: the server is stopped, files are copied, it is started again. */
async function withFolder(work: () => Promise<void>): Promise<void> {
  await product.kill()
  await work()
  await product.restart()
}

it('[S8] (D16) yesterday’s folder is put back, and nobody does anything else: all phones come to show all work, in the same words', async () => {
  const [first, old] = [await home(an, 'Nhà 1'), await home(an, 'Nhà 4')]
  await an.sync()
  await binh.sync()
  await withFolder(() => cp(product.data, copies, { recursive: true }))
  await editHousehold(an.session, first, { note: 'An ghi sau bản sao' })
  await editHousehold(an.session, old, { note: 'An ghi, máy chủ đã nhận' })
  await home(an, 'Nhà 2')
  await an.sync()
  await binh.sync()
  await withFolder(async () => {
    await rm(product.data, { recursive: true })
    await cp(copies, product.data, { recursive: true })
  })
  await editHousehold(binh.session, first, { note: 'Bình ghi khi chưa hay' })
  await home(binh, 'Nhà 3')
  for (const phone of [binh, an, binh, an]) await phone.sync()
  for (const phone of [an, binh]) {
    expect(await shown(phone)).toEqual([
      'Nhà 1: Bình ghi khi chưa hay',
      'Nhà 2: ',
      'Nhà 3: ',
      'Nhà 4: An ghi, máy chủ đã nhận',
    ])
    expect(await truth(phone)).toEqual({ waiting: 0, refused: 0, mismatch: [] })
  }
})
