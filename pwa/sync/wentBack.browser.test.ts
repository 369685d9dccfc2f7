import { expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { editHousehold, listHouseholds, refusals, syncSummary } from '../storage/index.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { sealedNothing, wardWithPhones } from './wardWithPhones.suite.ts'

const { wardAndPhone, home } = wardWithPhones()
const labels = async (session: Parameters<typeof listHouseholds>[0]) =>
  (await listHouseholds(session)).map(({ label }) => label).sort()

it('[S8] (D16) the folder of yesterday was put back, under the same epoch: what the phone sent since is sent again', async () => {
  const { phone, session, ward } = await wardAndPhone()
  await home(session, 'Nhà 12')
  await phone.sync()
  const restore = ward.backup()
  const later = await home(session, 'Nhà 14')
  await phone.sync()
  restore(ward.epoch)
  await editHousehold(session, later, { note: 'ghi khi chưa hay' })
  await phone.sync()
  expect(await labels(session)).toEqual(['Nhà 12', 'Nhà 14'])
  expect(ward.live(HAMLET).size).toBe(2)
  expect(ward.live(HAMLET).get(later)).toMatchObject({ note: expect.anything() })
  expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, mismatch: [] })
})

it('[S4] [S8] the same when others have written so much since that nothing looks as if the ward had gone back', async () => {
  const { phone, session, ward } = await wardAndPhone()
  await home(session, 'Nhà 12')
  await phone.sync()
  const restore = ward.backup()
  await home(session, 'Nhà 14')
  await phone.sync()
  restore(ward.epoch)
  for (let n = 0; n < 5; n += 1) {
    const fields = { label: sealedNothing }
    ward.write({ op: 'put', kind: 'household', id: uuidv7(), scope: HAMLET, fields })
  }
  await phone.sync()
  expect(await listHouseholds(session)).toHaveLength(7)
  expect(ward.live(HAMLET).size).toBe(7)
  expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, mismatch: [] })
})

it('[P6] (D74) what the ward erased long ago goes without a word, and is not put into the list of refused work', async () => {
  const { phone, session, ward } = await wardAndPhone()
  const gone = await home(session, 'Nhà 12')
  await home(session, 'Nhà 14')
  await phone.sync()
  ward.write({ op: 'del', kind: 'household', id: gone, scope: HAMLET, fields: {} })
  ward.forgetTombstones()
  await phone.sync()
  expect(await labels(session)).toEqual(['Nhà 14'])
  expect(ward.live(HAMLET).size).toBe(1)
  expect(await refusals(session)).toEqual([])
  expect(await syncSummary(session)).toMatchObject({ waiting: 0, mismatch: [] })
})

it('what was written two years ago is not sent again: the ward may not know any more that it erased it', async () => {
  const { phone, session, ward } = await wardAndPhone()
  const gone = await home(session, 'Nhà 12')
  await phone.sync()
  ward.write({ op: 'del', kind: 'household', id: gone, scope: HAMLET, fields: {} })
  ward.forgetTombstones()
  ward.documents.delete(gone)
  ward.now += 25 * 31 * 24 * 3_600_000
  await phone.sync()
  expect(await listHouseholds(session)).toEqual([])
  expect(ward.live(HAMLET).size).toBe(0)
})
