import * as v from 'valibot'
import { afterEach, expect, it, vi } from 'vitest'
import type { Uuid } from '../../../contract/index.ts'
import { Documents } from '../documents/documents.ts'
import {
  addHousehold,
  addPerson,
  editHousehold,
  eraseForGood,
  homeFinder,
  listHouseholds,
  recordVisit,
  type Session,
  startDraft,
  today,
} from '../index.ts'
import { HAMLET, testIdentity, testSession, testWardKey } from '../session.suite.ts'
import { keepBoard } from './keepBoard.ts'
import { keepFirstAnswers } from './keepFirstAnswers.ts'

const opened: Session[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const session of opened.splice(0)) await session.end()
})

const given = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const

/** What somebody sees first: the list, the day, and what their first letters find. */
async function firstScreens(session: Session) {
  const find = await homeFinder(session)
  // Homes that fit alike come in no order of their own.
  const found = ['nha 1', 'van an', '12'].map((text) =>
    [...find(text)].sort((a, b) => b.score - a.score || (a.household < b.household ? -1 : 1)),
  )
  return { homes: await listHouseholds(session), day: await today(session), found }
}

/** A phone with two homes whose first answers were put aside as the app was left. */
async function leftPhone() {
  const [identity, key] = [testIdentity(), await testWardKey()]
  const clock = { now: Date.parse('2026-11-22T02:00:00.000Z') }
  const open = async () => {
    const { session } = await testSession({ identity, key, clock })
    opened.push(session)
    return session
  }
  const session = await open()
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' })
  await addPerson(session, { household: home, ageBand: '60+', name: 'Nguyễn Văn An', consent: given })
  const seen = await firstScreens(session)
  await keepBoard(session)
  await keepFirstAnswers(session)
  return { session, open, home, seen, clock }
}

/** What would read documents. */
const rowsRead = () => [vi.spyOn(Documents.prototype, 'all'), vi.spyOn(Documents.prototype, 'some')]

it('(D50) shows the list and the day as they were left, and finds by the first letter, before anything else is read', async () => {
  const { session, open, seen } = await leftPhone()
  await session.end()
  const again = await open()
  // The board that is filled behind the first screen reads them, later.
  vi.stubGlobal('requestIdleCallback', () => 0)
  const reads = rowsRead()
  expect(await firstScreens(again)).toEqual(seen)
  expect(seen.found.map((homes) => homes.length)).toEqual([2, 1, 1])
  for (const read of reads) expect(read).not.toHaveBeenCalled()
})

it.each([
  [
    'a home was renamed',
    (session: Session, home: Uuid) => editHousehold(session, home, { label: 'Nhà 12A' }),
  ],
  [
    'somebody was there',
    (session: Session, home: Uuid) => recordVisit(session, { household: home, result: 'declined' }),
  ],
  [
    'a guide was begun',
    (session: Session, home: Uuid) =>
      startDraft(session, { household: home, person: null, guide: 'vneid-kiem-tra', revision: 1 }),
  ],
  ['a home was erased', (session: Session, home: Uuid) => eraseForGood(session, 'household', home)],
])('never shows an old state: %s, and the app died before it was left', async (_, change) => {
  const { session, open, home } = await leftPhone()
  await change(session, home)
  const now = await firstScreens(session)
  await session.end()
  expect(await firstScreens(await open())).toEqual(now)
})

it('never shows the day of yesterday', async () => {
  const { session, open, home, clock } = await leftPhone()
  await recordVisit(session, { household: home, result: 'absent', comeBack: '2026-11-23' })
  await listHouseholds(session)
  await keepFirstAnswers(session)
  await session.end()
  clock.now += 24 * 3_600_000
  const again = await open()
  expect((await listHouseholds(again)).map(({ status, daysLate }) => [status, daysLate])).toContainEqual([
    'come-back',
    0,
  ])
  expect((await today(again)).today).toHaveLength(1)
})

it('a change that came back to the same notes (the board was put aside meanwhile) is not taken for none', async () => {
  const { session, open, home } = await leftPhone()
  await session.store.touched.clear()
  await keepFirstAnswers(session)
  await editHousehold(session, home, { label: 'Nhà 12A' })
  await session.store.snapshots.delete('board')
  await keepBoard(session)
  await session.end()
  const again = await open()
  expect((await listHouseholds(again)).map(({ label }) => label)).toEqual(['Nhà 12A', 'Nhà 14'])
})

it('[P2] is sealed: nothing of the list can be read in the database', async () => {
  const { session } = await leftPhone()
  const rows = await session.store.snapshots.toArray()
  expect(rows.map(({ key }) => key)).toEqual(['board', 'first-homes', 'first-search', 'first-today'])
  const latin = new TextDecoder('latin1')
  const texts = rows.flatMap(({ value }) => sealedTexts(value)).map((ct) => latin.decode(ct))
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.filter((text) => /ageBand|daysLate|label|texts/.test(text))).toEqual([])
})

const Piece = v.object({ ct: v.instance(Uint8Array) })
const sealedTexts = (value: unknown): Uint8Array[] =>
  v.parse(v.array(Piece), Array.isArray(value) ? value : [value]).map(({ ct }) => ct)
