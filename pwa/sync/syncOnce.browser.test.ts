import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { NEXT_PAGE_HEADER, SyncAnswer, uuidv7 } from '../../contract/index.ts'
import {
  addPerson,
  editHousehold,
  finishAssistance,
  listHouseholds,
  refusals,
  startDraft,
  syncSummary,
  waitingEntries,
} from '../storage/index.ts'
import { sealText } from '../storage/sealing.ts'
import { HAMLET, testWardKey } from '../storage/session.suite.ts'
import type { Door } from './call.ts'
import { fullBatch } from './decide/batch.ts'
import { doorTo, liveOn, testTokens } from './phone.suite.ts'
import { syncOnce } from './syncOnce.ts'
import { sealedNothing, wardWithPhones } from './wardWithPhones.suite.ts'

const { wardAndPhone, home } = wardWithPhones()

describe('sending', () => {
  it('[S4] a saved home is "received" only after the ward answered for it', async () => {
    const { phone, session, ward } = await wardAndPhone()
    await home(session)
    expect(await listHouseholds(session)).toMatchObject([{ sync: { at: 'waiting' } }])
    await phone.sync()
    expect(await listHouseholds(session)).toMatchObject([{ sync: { at: 'received' } }])
    expect(await syncSummary(session)).toMatchObject({
      waiting: 0,
      received: 1,
      mismatch: [],
      complete: true,
    })
    expect(ward.live(HAMLET).size).toBe(1)
  })

  it('[S3] (D12) (D28) an answer that was lost leaves it waiting; sending again makes one record and one receipt', async () => {
    const { phone, session, ward } = await wardAndPhone()
    await home(session)
    phone.network.next = ['lost-answer']
    expect(await phone.sync()).toMatchObject({ ok: false, failure: { kind: 'network' } })
    expect(await syncSummary(session)).toMatchObject({ waiting: 1, received: 0 })
    expect(ward.live(HAMLET).size).toBe(1)
    await phone.sync()
    expect(ward.live(HAMLET).size).toBe(1)
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, received: 1, mismatch: [] })
  })

  it('numbers are noted before they leave the phone', async () => {
    const { phone, session } = await wardAndPhone()
    await home(session)
    await home(session, 'Nhà 14')
    phone.network.next = ['lost-call']
    await phone.sync()
    expect(phone.noted).toEqual([2])
  })

  it('[S13] (D46) locked while one batch travels and the next is being read, the run ends; a rejection that nobody took would fail this file', async () => {
    const { phone, session, ward } = await wardAndPhone()
    await phone.sync()
    await home(session)
    await home(session, 'Nhà 14')
    const line = doorTo(ward, session.identity, { next: [] })
    const door: Door = {
      ...line,
      fetch(input, init) {
        session.store.end()
        return line.fetch(input, init)
      },
    }
    const { store, identity } = session
    const limits = { ...fullBatch, count: 1 }
    const run = syncOnce({
      store,
      identity,
      door,
      tokens: testTokens,
      now: Date.now,
      noteSent: async () => {},
      limits,
    })
    await expect(run).rejects.toMatchObject({ code: 'locked' })
  })

  it('450 changes go in three calls of at most 200, compressed', async () => {
    const { phone, session, ward } = await wardAndPhone()
    for (let i = 0; i < 450; i++) await home(session, `Nhà ${i}`)
    await phone.sync()
    expect(ward.live(HAMLET).size).toBe(450)
    expect(ward.calls).toBe(3)
    expect(phone.bodies[0]).toBeLessThan(60_000)
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, received: 450, mismatch: [] })
  })

  it('[S2] with nothing new it is one call of less than 300 bytes', async () => {
    const { phone, session, ward } = await wardAndPhone()
    await home(session)
    await phone.sync()
    ward.calls = 0
    await phone.sync()
    expect(ward.calls).toBe(1)
    expect(phone.bodies.at(-1)).toBeLessThan(300)
  })
})

describe('a phone clock that is wrong', () => {
  it.each([-2, 2])('by %i years is set right by the first answer, and orders nothing [S5]', async (years) => {
    const clock = { now: Date.parse('2026-11-22T02:00:00.000Z') + years * 365 * 86_400_000 }
    const { phone, session } = await wardAndPhone({ clock })
    await phone.sync()
    await phone.sync()
    await home(session)
    const [entry] = await session.store.outbox.toArray()
    expect(entry?.mutation.at.slice(0, 16)).toBe('2026-11-22T03:00')
    expect(session.today()).toBe('2026-11-22')
  })
})

describe('refusals', () => {
  it('[S6] (D27) one refused home is shown with its code; the others are received', async () => {
    const { phone, session, ward } = await wardAndPhone()
    const bad = await home(session, 'Nhà bị từ chối')
    await home(session, 'Nhà 14')
    ward.refuse = ({ id }) => (id === bad ? 'id-taken' : null)
    await phone.sync()
    expect(await refusals(session)).toMatchObject([
      { code: 'id-taken', label: 'Nhà bị từ chối', state: 'open' },
    ])
    const views = await listHouseholds(session)
    expect(views.map(({ label, sync }) => [label, sync.at])).toEqual([
      ['Nhà 14', 'received'],
      ['Nhà bị từ chối', 'refused'],
    ])
    await phone.sync()
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 1, mismatch: [] })
    expect(await listHouseholds(session)).toHaveLength(2)
  })

  it('[S6] a refused change of a known home goes back to what the ward holds, and stays in the list', async () => {
    const { phone, session, ward } = await wardAndPhone()
    const id = await home(session)
    await phone.sync()
    ward.refuse = () => 'role-not-allowed'
    await editHousehold(session, id, { state: 'gone' })
    await phone.sync()
    expect(await listHouseholds(session)).toMatchObject([{ state: 'here', sync: { at: 'refused' } }])
    expect(await syncSummary(session)).toMatchObject({ refused: 1, mismatch: [] })
  })
})

describe('news', () => {
  it('another phone’s change of another field survives next to an unsent one here', async () => {
    const key = await testWardKey()
    const { phone, session, ward } = await wardAndPhone({ key })
    const id = await home(session)
    await phone.sync()
    await editHousehold(session, id, { note: 'cổng xanh' })
    const label = await sealText(key, 'Nhà 12A – ngõ 3')
    ward.write({ op: 'set', kind: 'household', id, scope: HAMLET, fields: { label } })
    phone.network.next = ['ok']
    await phone.sync()
    expect(await listHouseholds(session)).toMatchObject([
      { label: 'Nhà 12A – ngõ 3', note: 'cổng xanh', sync: { at: 'received' } },
    ])
    expect(await syncSummary(session)).toMatchObject({ mismatch: [] })
  })

  it('[S10] (D02) a first pull in pages is usable after the first, goes on where it broke, fetches nothing twice', async () => {
    const key = await testWardKey()
    const { phone, session, ward } = await wardAndPhone({ key })
    ward.pageRows = 10
    for (let i = 0; i < 35; i++) {
      const label = await sealText(key, `Nhà ${i}`)
      ward.write({ op: 'put', kind: 'household', id: uuidv7(), scope: HAMLET, fields: { label } })
    }
    phone.network.next = ['ok', 'ok', 'lost-call']
    await phone.sync()
    expect(await listHouseholds(session)).toHaveLength(20)
    expect(await syncSummary(session)).toMatchObject({ usable: true, complete: false })
    ward.calls = 0
    await phone.sync()
    expect(ward.calls).toBe(2)
    expect(await listHouseholds(session)).toHaveLength(35)
    expect(await syncSummary(session)).toMatchObject({ complete: true, mismatch: [] })
  })

  it('4.6 the next page is asked for as soon as an answer begins, and pages are written in their order', async () => {
    const key = await testWardKey()
    const { session, ward } = await wardAndPhone({ key })
    ward.pageRows = 10
    for (let i = 0; i < 35; i++) {
      const label = await sealText(key, `Nhà ${i}`)
      ward.write({ op: 'put', kind: 'household', id: uuidv7(), scope: HAMLET, fields: { label } })
    }
    const plain = doorTo(ward, session.identity, { next: [] })
    const held: (() => void)[] = []
    /** The head of each answer comes at once, its body when the test lets it. */
    const door: Door = {
      base: '',
      async fetch(input, init) {
        const answer: unknown = await (await plain.fetch(input, init)).json()
        const { scopes } = v.parse(SyncAnswer, answer)
        const cursors = Object.entries(scopes).map(([scope, { cursor }]) => [scope, cursor])
        const isLast = Object.values(scopes).every(({ more }) => !more)
        const body = new ReadableStream({
          async start(stream) {
            await new Promise<void>((resolve) => held.push(resolve))
            stream.enqueue(new TextEncoder().encode(JSON.stringify(answer)))
            stream.close()
          },
        })
        const head = isLast ? undefined : JSON.stringify(Object.fromEntries(cursors))
        return new Response(body, { headers: head ? { [NEXT_PAGE_HEADER]: head } : {} })
      },
    }
    const { store, identity } = session
    const noteSent = async () => undefined
    const run = syncOnce({ store, identity, door, tokens: testTokens, now: Date.now, noteSent })
    await expect.poll(() => held.length).toBe(3)
    expect(await listHouseholds(session)).toHaveLength(0)
    // The second page is here before the first: it waits for it.
    held[1]?.()
    held[2]?.()
    held[0]?.()
    await expect.poll(() => held.length).toBe(4)
    held[3]?.()
    expect((await run).ok).toBe(true)
    expect(ward.calls).toBe(4)
    expect(await listHouseholds(session)).toHaveLength(35)
    expect(await syncSummary(session)).toMatchObject({ complete: true, mismatch: [] })
  })

  it.each([
    ['is no JSON', '{'],
    ['tells of another log', '{"05860-06":"andere.10"}'],
    ['names no cursor', '{"05860-06":"10"}'],
  ])('4.6 a head that %s is not followed: the answer itself says how to go on', async (_what, head) => {
    const key = await testWardKey()
    const { phone, session, ward } = await wardAndPhone({ key })
    await phone.sync()
    ward.pageRows = 10
    for (let i = 0; i < 15; i++) {
      const label = await sealText(key, `Nhà ${i}`)
      ward.write({ op: 'put', kind: 'household', id: uuidv7(), scope: HAMLET, fields: { label } })
    }
    const plain = doorTo(ward, session.identity, { next: [] })
    const door: Door = {
      base: '',
      fetch: async (input, init) => {
        const { body } = await plain.fetch(input, init)
        return new Response(body, { headers: { [NEXT_PAGE_HEADER]: head } })
      },
    }
    ward.calls = 0
    const { store, identity } = session
    const noteSent = async () => undefined
    const parts = { store, identity, door, tokens: testTokens, now: Date.now, noteSent }
    expect((await syncOnce(parts)).ok).toBe(true)
    expect(ward.calls).toBe(2)
    expect(await listHouseholds(session)).toHaveLength(15)
  })

  it('a document erased elsewhere leaves this phone', async () => {
    const { phone, session, ward } = await wardAndPhone()
    const id = await home(session)
    await phone.sync()
    ward.write({ op: 'del', kind: 'household', id, scope: HAMLET, fields: {} })
    await phone.sync()
    expect(await listHouseholds(session)).toEqual([])
    expect(await syncSummary(session)).toMatchObject({ mismatch: [] })
  })

  it('[S9] a document of a kind this app does not know is kept and counted, not shown', async () => {
    const { phone, session, ward } = await wardAndPhone()
    await phone.sync()
    ward.write({
      op: 'put',
      kind: 'household',
      id: uuidv7(),
      scope: HAMLET,
      fields: { label: sealedNothing },
    })
    const [strange] = ward.documents.values()
    if (strange) strange.kind = 'photo'
    await phone.sync()
    expect(await listHouseholds(session)).toEqual([])
    expect(await syncSummary(session)).toMatchObject({ mismatch: [], complete: true })
  })
})

it('a whole visit: home, person with consent, record; ward and phone hold the same', async () => {
  const { phone, session, ward } = await wardAndPhone()
  const household = await home(session)
  const consent = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
  const person = await addPerson(session, { household, ageBand: '60+', name: 'Bác Hạnh', consent })
  const draft = await startDraft(session, { household, person, guide: 'vneid', revision: 1 })
  const followUp = { on: '2026-12-06', kind: 'recheck' }
  await finishAssistance(session, draft.id, { outcome: 'da_xong_hom_nay', facts: {}, followUp, safety: true })
  expect((await waitingEntries(session)).map(({ kind }) => kind)).toEqual([
    'household',
    'consent',
    'person',
    'assistance',
  ])
  await phone.sync()
  expect(await liveOn(session, HAMLET)).toEqual(ward.live(HAMLET))
})
