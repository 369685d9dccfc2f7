import { afterAll, beforeAll, expect, it } from 'vitest'
import { manyHomes } from '../../bench/load/homes.ts'
import { firstSyncsAtOnce, intake } from '../../bench/load/measure.ts'
import { LoadTown } from '../../bench/load/town.ts'
import { type Product, startProduct } from '../../scripts/product.ts'

let product: Product
let town: LoadTown
beforeAll(async () => {
  product = await startProduct()
  town = await LoadTown.open(product)
})
afterAll(() => product.stop())

it('[S3] [S10] (D28) phones that push and read at the same time lose and double nothing', async () => {
  const phones = await town.phones(12)
  const { documents } = await intake(phones, 2_500)
  const syncs = await firstSyncsAtOnce(phones)
  expect(syncs.map(({ isWhole, rows }) => ({ isWhole, rows }))).toEqual(
    phones.map(() => ({ isWhole: true, rows: documents })),
  )
})

it('[S3] (D28) 50 repeats of one call at the same time are one set of records', async () => {
  const [phone] = await town.phones(1)
  if (!phone) throw new Error('a phone, please')
  const before = await phone.firstSync()
  const muts = manyHomes(2).map((change, at) => ({ no: at + 1, ...change }))
  await Promise.all(Array.from({ length: 50 }, () => phone.send(muts)))
  expect(await phone.firstSync()).toMatchObject({ isWhole: true, rows: before.rows + muts.length })
})
