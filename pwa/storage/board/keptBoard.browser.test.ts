import { afterEach, expect, it, vi } from 'vitest'
import { Documents } from '../documents/documents.ts'
import { addHousehold, addPerson, editHousehold, homeFinder, listHouseholds, recordVisit } from '../index.ts'
import { touchedIds } from '../rows.ts'
import { HAMLET, testIdentity, testSession, testWardKey } from '../session.suite.ts'
import type { Session } from '../session.ts'
import { keepBoard } from './keepBoard.ts'

const opened: Session[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const session of opened.splice(0)) await session.end()
})
const given = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const

async function phoneWithHomes() {
  const [identity, key] = [testIdentity(), await testWardKey()]
  const open = async (with_ = key) => {
    const { session } = await testSession({ identity, key: with_ })
    opened.push(session)
    return session
  }
  const session = await open()
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  await addPerson(session, { household: home, ageBand: '60+', name: 'Nguyễn Văn An', consent: given })
  await listHouseholds(session)
  await keepBoard(session)
  return { session, open, home }
}

it('(D50) the next opening reads one sealed piece and what changed since, not every row', async () => {
  const { session, open, home } = await phoneWithHomes()
  await editHousehold(session, home, { label: 'Nhà 12A – ngõ 3' })
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' })
  await recordVisit(session, { household: home, result: 'declined' })
  const before = await listHouseholds(session)
  await session.end()
  const again = await open()
  const reads = vi.spyOn(Documents.prototype, 'all')
  expect(await listHouseholds(again)).toEqual(before)
  expect(before.map(({ label, status }) => [label, status])).toEqual([
    ['Nhà 12A – ngõ 3', 'declined'],
    ['Nhà 14', 'unvisited'],
  ])
  expect((await homeFinder(again))('van an')).toHaveLength(1)
  expect(reads).not.toHaveBeenCalled()
})

it('(D50) (D44) lists and search of the next opening decrypt nothing, even if nothing was drawn before', async () => {
  const [identity, key] = [testIdentity(), await testWardKey()]
  const { session } = await testSession({ identity, key })
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  await addPerson(session, { household: home, ageBand: '60+', name: 'Nguyễn Văn An', consent: given })
  await keepBoard(session)
  await session.end()
  const { session: again } = await testSession({ identity, key })
  opened.push(again)
  await listHouseholds(again)
  const decrypted = vi.spyOn(crypto.subtle, 'decrypt')
  expect((await homeFinder(again))('van an')).toHaveLength(1)
  expect(await listHouseholds(again)).toMatchObject([{ label: 'Nhà 12 – ngõ 3' }])
  expect(decrypted).not.toHaveBeenCalled()
})

it('[P1] what was put aside opens only with the ward key; without it the rows are read, and stay sealed', async () => {
  const { session, open } = await phoneWithHomes()
  await session.end()
  const stranger = await open(await testWardKey('khoa-khac'))
  expect(await listHouseholds(stranger)).toMatchObject([{ label: null }])
})

it('a board that was damaged is read anew from the rows', async () => {
  const { session, open } = await phoneWithHomes()
  await session.store.snapshots.put({ key: 'board', etag: null, value: { k: 'khoa-thu' }, fetchedAt: '' })
  await session.end()
  expect(await listHouseholds(await open())).toMatchObject([{ label: 'Nhà 12 – ngõ 3' }])
})

it('few changes are not worth putting aside again', async () => {
  const { session, home } = await phoneWithHomes()
  const first = await session.store.snapshots.get('board')
  await editHousehold(session, home, { note: 'cổng xanh' })
  await keepBoard(session)
  expect(await session.store.snapshots.get('board')).toEqual(first)
  expect((await session.store.touched.toArray()).flatMap(touchedIds)).toEqual([home])
})

it('(D13) what another tab saved, and this one was not told of yet, is in the board that is put aside', async () => {
  const { session, open } = await phoneWithHomes()
  vi.stubGlobal('BroadcastChannel', undefined)
  const other = await open()
  await addHousehold(other, { hamlet: HAMLET, label: 'Nhà 14' })
  vi.unstubAllGlobals()
  await session.store.snapshots.delete('board')
  await keepBoard(session)
  await Promise.all([session.end(), other.end()])
  expect((await listHouseholds(await open())).map(({ label }) => label)).toEqual(['Nhà 12 – ngõ 3', 'Nhà 14'])
})
