import { afterEach, expect, it, vi } from 'vitest'
import { listHouseholds, startDraft } from '../storage/index.ts'
import { wardWithPhones } from './wardWithPhones.suite.ts'

const { wardAndPhone, home } = wardWithPhones()
afterEach(() => vi.restoreAllMocks())

/** What every writing transaction from now on asks of the disk, by the tables it is over. */
function askedOfTheDisk(): { tables: string[]; durability: string | undefined }[] {
  const asked: { tables: string[]; durability: string | undefined }[] = []
  const begin = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    tables,
    mode,
    options,
  ) {
    if (mode === 'readwrite') asked.push({ tables: [...tables], durability: options?.durability })
    return begin.call(this, tables, mode, options)
  })
  return asked
}

it('[S1] what a person saves is flushed to the disk before it counts as saved', async () => {
  const asked = askedOfTheDisk()
  const { session } = await wardAndPhone()
  await listHouseholds(session)
  asked.length = 0
  const id = await home(session)
  await startDraft(session, { household: id, person: null, guide: 'vneid-kiem-tra', revision: 1 })
  expect(asked.map(({ tables }) => tables.includes('outbox') || tables.includes('drafts'))).toEqual([
    true,
    true,
  ])
  expect(asked.map(({ durability }) => durability)).toEqual(['strict', 'strict'])
})

it('(0016) what the ward can send again is not waited for', async () => {
  const asked = askedOfTheDisk()
  const { session, phone } = await wardAndPhone()
  await home(session)
  asked.length = 0
  await phone.sync()
  expect(asked.length).toBeGreaterThan(0)
  for (const { tables, durability } of asked)
    expect([tables.includes('scopes'), durability]).toEqual([true, 'relaxed'])
})
