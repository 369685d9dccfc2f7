import { afterEach, expect, it, vi } from 'vitest'
import { firstAnswerKeys } from '../../storage/board/firstAnswers.ts'
import { keepBoard } from '../../storage/board/keepBoard.ts'
import { keepFirstAnswers } from '../../storage/board/keepFirstAnswers.ts'
import { documentTables } from '../../storage/documents/documents.ts'
import {
  addHousehold,
  addPerson,
  homeFinder,
  listHouseholds,
  type Session,
  today,
} from '../../storage/index.ts'
import { touchedIds } from '../../storage/rows.ts'
import { HAMLET, testIdentity, testSession, testWardKey, uuid } from '../../storage/session.suite.ts'
import { inTransaction } from '../../storage/tables.ts'
import { removeDropped, sweep } from './sweep.ts'
import { Applying } from './transaction.ts'

const opened: Session[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const session of opened.splice(0)) await session.end()
})

const tables = [...documentTables, 'outbox', 'scopes', 'snapshots', 'touched', 'drafts'] as const

/** The ward says that a home is erased: what an answer does about it, in its transaction. */
const erased = (session: Session, home: string): Promise<void> =>
  gone(session, home, (applying) => applying.forgetBoard())

async function gone({ store }: Session, home: string, also = (_: Applying) => {}): Promise<void> {
  await inTransaction(store, 'rw', tables, async (inside) => {
    const applying = await Applying.begin(inside)
    await applying.load([home])
    applying.setRow(home, null)
    also(applying)
    await applying.write()
  })
  store.changes.announce([home])
}

/** The ward confirmed a home, in the round that the phone reads. */
async function received({ store }: Session, home: string): Promise<void> {
  await inTransaction(store, 'rw', tables, async (inside) => {
    const applying = await Applying.begin(inside)
    await applying.load([home])
    applying.startScope(HAMLET)
    for (const { mid } of applying.entries.filter(({ id }) => id === home)) {
      const entry = applying.entry(mid)
      if (entry) applying.settle(entry)
    }
    const row = applying.row(home)
    if (row) applying.setRow(home, { ...row, ver: 1, pass: 1 })
    await applying.write()
  })
}

/** Something happens while the first piece is being sealed: it was worked out before. */
function whileSealing(happening: () => Promise<void>): void {
  const seal = crypto.subtle.encrypt.bind(crypto.subtle)
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...how) => {
    await happening()
    return seal(...how)
  })
}

/** A phone that put its board and its first answers aside, and has not changed since. */
async function phoneWithHomes() {
  const [identity, key] = [testIdentity(), await testWardKey()]
  const open = async () => {
    const { session } = await testSession({ identity, key })
    opened.push(session)
    return session
  }
  const session = await open()
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' })
  await listHouseholds(session)
  await keepBoard(session)
  return { session, open, home }
}

/** What somebody sees and finds who opens the app again. */
async function seenBy(session: Session) {
  const homes = (await listHouseholds(session)).map(({ label }) => label)
  const found = (await homeFinder(session))('nha 1').length
  return { homes, found, households: (await today(session)).households }
}
const withoutIt = { homes: ['Nhà 14'], found: 1, households: 1 }

it('[P6] first answers worked out before somebody was erased are not put aside behind it', async () => {
  const { session, open, home } = await phoneWithHomes()
  whileSealing(() => erased(session, home))
  await keepFirstAnswers(session)
  expect((await session.store.snapshots.bulkGet([...firstAnswerKeys])).filter(Boolean)).toEqual([])
  await session.end()
  expect(await seenBy(await open())).toEqual(withoutIt)
})

it('[P6] a board read before somebody was erased is not put aside behind it', async () => {
  const { session, open, home } = await phoneWithHomes()
  await session.store.snapshots.delete('board')
  whileSealing(() => erased(session, home))
  await keepBoard(session)
  expect(await session.store.snapshots.get('board')).toBeUndefined()
  await session.end()
  expect(await seenBy(await open())).toEqual(withoutIt)
})

it('news that went into the board while first answers were being sealed are not taken for none', async () => {
  const { session, open, home } = await phoneWithHomes()
  whileSealing(async () => {
    await gone(session, home)
    await session.store.snapshots.delete('board')
    await keepBoard(session)
  })
  await keepFirstAnswers(session)
  await session.end()
  expect(await seenBy(await open())).toEqual(withoutIt)
})

it.each<[string, (applying: Applying) => Promise<unknown>]>([
  [
    '[P6] what the ward did not bring again, and would not know any more, had it erased it',
    (applying) => sweep(applying, HAMLET, 2, '2030-01-01T00:00:00.000Z'),
  ],
  [
    '[S7] a hamlet that was taken away',
    (applying) => {
      const hamlet = applying.scope(HAMLET)
      if (hamlet) applying.setScope({ ...hamlet, dropped: true })
      return removeDropped(applying)
    },
  ],
])('%s leaves what was put aside of the board, too', async (_, leave) => {
  const { session, open } = await phoneWithHomes()
  for (const { id } of await listHouseholds(session)) await received(session, id)
  await keepFirstAnswers(session)
  await inTransaction(session.store, 'rw', tables, async (inside) => {
    const applying = await Applying.begin(inside)
    await leave(applying)
    await applying.write()
  })
  const aside = await session.store.snapshots.bulkGet(['board', ...firstAnswerKeys])
  expect(aside.map((piece) => piece?.key)).toEqual(aside.map(() => undefined))
  await session.end()
  expect(await seenBy(await open())).toEqual({ homes: [], found: 0, households: 0 })
})

it('[P6] (D74) a name that the ward has no more leaves what was put aside, too', async () => {
  const { session, home } = await phoneWithHomes()
  const consent = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
  const person = await addPerson(session, { household: uuid(home), ageBand: '60+', name: 'bà Tư', consent })
  await session.store.snapshots.clear()
  await keepBoard(session)
  expect(await session.store.snapshots.get('board')).toBeDefined()
  await inTransaction(session.store, 'rw', tables, async (inside) => {
    const applying = await Applying.begin(inside)
    await applying.load([person])
    const row = applying.row(person)
    if (row) applying.setRow(person, { ...row, body: { ...row.body, name: null } })
    await applying.write()
  })
  expect(await session.store.snapshots.get('board')).toBeUndefined()
})

it('the next time, everything is put aside as it is then', async () => {
  const { session, open, home } = await phoneWithHomes()
  await erased(session, home)
  await listHouseholds(session)
  await keepBoard(session)
  await keepFirstAnswers(session)
  expect((await session.store.touched.toArray()).flatMap(touchedIds)).toEqual([])
  expect((await session.store.snapshots.bulkGet(['board', ...firstAnswerKeys])).every(Boolean)).toBe(true)
  await session.end()
  expect(await seenBy(await open())).toEqual(withoutIt)
})
