import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { editHousehold, household, recordVisit, syncSummary } from '../storage/index.ts'
import { HAMLET, testIdentity, testWardKey } from '../storage/session.suite.ts'
import { storeName } from '../storage/store.ts'
import { type TestPhone, testPhone } from './phone.suite.ts'
import type { TestWard } from './ward.suite.ts'
import { wardWithPhones } from './wardWithPhones.suite.ts'

const { wardAndPhone, home } = wardWithPhones()

/** A copy of the whole database, as a backup of the phone makes it; the answer lays it back, its counter of numbers included. */
async function copyOf(
  ward: TestWard,
  { session }: TestPhone,
  key: Awaited<ReturnType<typeof testWardKey>>,
): Promise<() => Promise<TestPhone>> {
  const { store, identity } = session
  const name = storeName(identity.member)
  const version = store.verno
  const tables = Object.fromEntries(
    store.tables.map(({ name: table, schema }) => [
      table,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]),
  )
  const held = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return async () => {
    await session.end()
    await Dexie.delete(name)
    const old = new Dexie(name)
    old.version(version).stores(tables)
    for (const [table, rows] of held) await old.table(table).bulkPut(rows)
    old.close()
    return testPhone(ward, { identity, key })
  }
}

describe('[S3] (D32) a phone restored from an old copy', () => {
  it('loses nothing that is saved afterwards, although the ward knows its next numbers', async () => {
    const key = await testWardKey()
    const { phone: before, ward } = await wardAndPhone({ key })
    const first = await home(before.session)
    await before.sync()
    const restore = await copyOf(ward, before, key)
    await home(before.session, 'Nhà ghi sau bản sao')
    for (const state of ['gone', 'here'] as const) await editHousehold(before.session, first, { state })
    await before.sync()
    const phone = await restore()
    const { session } = phone

    await editHousehold(session, first, { note: 'ghi sau khi khôi phục' })
    await recordVisit(session, { household: first, result: 'met' })
    await editHousehold(session, first, { state: 'gone' })
    await phone.sync()
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, mismatch: [] })
    expect(ward.live(HAMLET).size).toBe(3)
    expect(ward.live(HAMLET).get(first)).toMatchObject({ state: 'gone', note: expect.anything() })
    expect((await household(session, first))?.household).toMatchObject({
      state: 'gone',
      note: 'ghi sau khi khôi phục',
      sync: { at: 'received' },
    })
    await session.end()
  })

  it('goes on after the highest number the ward knows', async () => {
    const key = await testWardKey()
    const { phone: before, ward } = await wardAndPhone({ key })
    const first = await home(before.session)
    await before.sync()
    const restore = await copyOf(ward, before, key)
    for (const state of ['gone', 'here', 'gone'] as const)
      await editHousehold(before.session, first, { state })
    await before.sync()
    const phone = await restore()
    const { session } = phone
    await editHousehold(session, first, { state: 'here' })
    await phone.sync()
    await editHousehold(session, first, { state: 'gone' })
    ward.calls = 0
    await phone.sync()
    expect(ward.calls).toBe(1)
    expect(ward.live(HAMLET).get(first)?.state).toBe('gone')
    await session.end()
  })
})

it('[S3] (D16) (D47) somebody invited again meets a ward that was restored: what is edited afterwards is not taken for older', async () => {
  const [key, identity] = [await testWardKey(), testIdentity()]
  const { phone: before, ward } = await wardAndPhone({ identity, key })
  const first = await home(before.session)
  await before.sync()
  const restore = ward.backup()
  for (const state of ['gone', 'here', 'gone', 'here'] as const)
    await editHousehold(before.session, first, { state })
  await before.sync()
  await before.session.end()
  const again = { ...identity, device: uuidv7() }
  const phone = await testPhone(ward, { identity: again, key })
  const { session } = phone
  // As after joining again with nothing that waits: another device, whose numbers begin anew.
  const facts = await session.store.readFacts()
  await session.store.facts.put({ ...facts, device: again.device, numberOffset: null })
  restore()
  await phone.sync()
  await editHousehold(session, first, { state: 'gone' })
  await phone.sync()
  expect(ward.live(HAMLET).get(first)).toMatchObject({ state: 'gone' })
  expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, mismatch: [] })
  expect(phone.noted).toEqual([1, 2])
  await session.end()
})
