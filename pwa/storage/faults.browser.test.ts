import { Dexie } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { beginSession, currentSession, endOtherTabs, endSession } from './currentSession.ts'
import {
  addHousehold,
  draft,
  dropDraft,
  editHousehold,
  household,
  listDrafts,
  listHouseholds,
  observe,
  refusals,
  saveDraft,
  startDraft,
  syncSummary,
  waitingEntries,
} from './index.ts'
import { keyringOf } from './sealing.ts'
import { HAMLET, testIdentity, testSession, testWardKey } from './session.suite.ts'
import { Session } from './session.ts'
import { sessionTabs } from './sessionTabs.ts'
import { Store } from './store.ts'

const opened: Session[] = []
afterEach(async () => {
  for (const session of opened.splice(0)) {
    await session.end()
    await Dexie.delete(session.store.name)
  }
})
const begin = async (options: Parameters<typeof testSession>[0] = {}) => {
  const { session } = await testSession(options)
  opened.push(session)
  return session
}
/** What the browser does when it takes the connection away: the native database is closed under Dexie. */
const loseConnection = (session: Session) => session.store.backendDB()?.close()

describe('(D34) the connection to the database is lost', () => {
  it('before every kind of call: each goes on by itself, nothing is lost or doubled', async () => {
    const session = await begin()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    const begun = await startDraft(session, { household: home, person: null, guide: 'vneid', revision: 1 })
    const calls: (() => Promise<unknown>)[] = [
      () => addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' }),
      () => editHousehold(session, home, { note: 'cổng xanh' }),
      () => saveDraft(session, begun.id, { ...begun.state, stepId: 'b2' }),
      () => draft(session, begun.id),
      () => listDrafts(session),
      () => listHouseholds(session),
      () => household(session, home),
      () => syncSummary(session),
      () => waitingEntries(session),
      () => refusals(session),
      () => dropDraft(session, begun.id),
    ]
    for (const call of calls) {
      loseConnection(session)
      await call()
    }
    expect((await listHouseholds(session)).map(({ label, note }) => [label, note])).toEqual([
      ['Nhà 12', 'cổng xanh'],
      ['Nhà 14', null],
    ])
    expect(await syncSummary(session)).toMatchObject({ waiting: 3 })
  })

  it('in the middle of a save: saved once, or not at all and said so', async () => {
    const session = await begin()
    for (let i = 0; i < 20; i++) {
      const saving = addHousehold(session, { hamlet: HAMLET, label: `Nhà ${i}` })
      await session.store.outbox.count()
      loseConnection(session)
      await saving
    }
    expect(await listHouseholds(session)).toHaveLength(20)
    expect(await syncSummary(session)).toMatchObject({ waiting: 20 })
  })
})

describe('(D19) the app is killed', () => {
  it('at 500 points while steps are being saved: it comes back at the last step saved, or the one under way', async () => {
    const [identity, key] = [testIdentity(), await testWardKey()]
    const reopened = () => new Session(identity, new Store(identity.member), keyringOf(key))
    let session = reopened()
    const begun = await startDraft(session, { household: null, person: null, guide: 'vneid', revision: 1 })
    let random = 42
    let saved = 'b0'
    for (let point = 0; point < 500; point++) {
      random = (random * 1_103_515_245 + 12_345) % 2 ** 31
      const [sure, maybe] = [`b${point}`, `b${point}-nua`]
      if (random % 3 === 0) {
        await saveDraft(session, begun.id, { ...begun.state, stepId: sure })
        saved = sure
      }
      const unfinished = saveDraft(session, begun.id, { ...begun.state, stepId: maybe }).catch(
        () => undefined,
      )
      for (let tick = random % 7; tick > 0; tick--) await Promise.resolve()
      session.store.end()
      session = reopened()
      const found = await draft(session, begun.id)
      expect([saved, maybe]).toContain(found?.state.stepId)
      saved = found?.state.stepId ?? ''
      await unfinished
    }
    opened.push(session)
  })
})

describe('(D31) (D39) the phone is full', () => {
  it('saving says so, nothing half is left, and it works again afterwards', async () => {
    const session = await begin()
    const { store } = session
    let isFull = true
    store.use({
      stack: 'dbcore',
      name: 'full',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: (request) =>
            isFull && name === 'outbox'
              ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
              : core.table(name).mutate(request),
        }),
      }),
    })
    const saving = addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    await expect(saving).rejects.toMatchObject({ name: 'StorageFailure', code: 'quota-full' })
    expect(await listHouseholds(session)).toEqual([])
    isFull = false
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    expect(await listHouseholds(session)).toHaveLength(1)
  })
})

describe('two tabs (D13)', () => {
  it('what one saves the other shows', async () => {
    const [identity, key] = [testIdentity(), await testWardKey()]
    const [here, there] = [await begin({ identity, key }), await begin({ identity, key })]
    const seen = new Promise<string | null | undefined>((resolve) => {
      observe(there, () => listHouseholds(there)).subscribe(([first]) => first && resolve(first.label))
    })
    await addHousehold(here, { hamlet: HAMLET, label: 'Nhà 12' })
    expect(await seen).toBe('Nhà 12')
  })
})

describe('locking (D48)', () => {
  it('[P2] after two unlocks at the same moment leaves neither open', async () => {
    const [first, second] = [await begin(), await begin()]
    await Promise.all([beginSession(first), beginSession(second)])
    await endSession()
    expect([first.isOpen, second.isOpen]).toEqual([false, false])
  })

  it.each([
    ['is locked by hand', null],
    ['is opened by somebody else', 'máy của người khác'],
  ])('(D45) when another tab %s this one locks too, after the save under way', async (_what, stays) => {
    const session = await begin()
    await beginSession(session)
    const other = sessionTabs(() => {})
    const saving = addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    other.say(stays)
    expect(await saving).toBeTruthy()
    await expect.poll(() => session.isOpen).toBe(false)
    expect(currentSession()).toBeNull()
    other.close()
  })

  it('(D13) a second tab of the same member opens beside this one; when this one locks by hand it is told', async () => {
    const session = await begin()
    const said: unknown[] = []
    const other = sessionTabs((stays) => said.push(stays))
    await beginSession(session)
    other.say(session.identity.device)
    endOtherTabs()
    await expect.poll(() => said).toEqual([session.identity.device, null])
    expect(session.isOpen).toBe(true)
    await endSession()
    other.close()
  })

  it('waits for a save under way; then nothing can be read any more', async () => {
    const session = await begin()
    const saving = addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    await Promise.resolve()
    const [id] = await Promise.all([saving, session.end()])
    expect(id).toBeTruthy()
    await expect(listHouseholds(session)).rejects.toMatchObject({ code: 'locked' })
    await expect(addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' })).rejects.toMatchObject({
      code: 'locked',
    })
  })
})
