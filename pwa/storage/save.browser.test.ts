import { afterEach, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { listHouseholds } from './households.ts'
import { addHousehold, addPerson, editHousehold, finishAssistance, household, startDraft } from './index.ts'
import { save } from './save.ts'
import { HAMLET, testSession } from './session.suite.ts'
import type { Session } from './session.ts'

let session: Session
afterEach(() => session.end())

it('[S1] a new home and its outbox entry are there together', async () => {
  ;({ session } = await testSession())
  const id = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  const [entry] = await session.store.outbox.toArray()
  expect(entry).toMatchObject({
    no: 1,
    id,
    mutation: { op: 'put', kind: 'household', scope: HAMLET, base: null },
  })
  expect(await listHouseholds(session)).toMatchObject([
    { label: 'Nhà 12 – ngõ 3', status: 'unvisited', sync: { at: 'waiting' } },
  ])
})

it('[S1] a guide is finished: record, outbox entry and the end of the draft are one', async () => {
  ;({ session } = await testSession())
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  const person = await addPerson(session, { household: home, ageBand: '60+' })
  const draft = await startDraft(session, { household: home, person, guide: 'vneid', revision: 1 })
  expect(await listHouseholds(session)).toMatchObject([{ status: 'in-progress', persons: 1 }])
  await finishAssistance(session, draft.id, {
    outcome: 'da_xong_hom_nay',
    facts: { vneid2: true },
    followUp: { on: '2026-12-06', kind: 'recheck' },
    safety: true,
  })
  const detail = await household(session, home)
  expect(detail).toMatchObject({
    household: { status: 'done', due: '2026-12-06', helped: 1 },
    persons: [{ facts: { vneid2: true } }],
    records: [{ outcome: 'da_xong_hom_nay', mine: true }],
    drafts: [],
  })
})

it('[S3] a guide finished twice at once (two taps, two tabs) is one record', async () => {
  ;({ session } = await testSession())
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  const draft = await startDraft(session, { household: home, person: null, guide: 'vneid', revision: 1 })
  const ending = { outcome: 'da_xong_hom_nay', facts: {}, followUp: null, safety: true }
  const finish = () => finishAssistance(session, draft.id, ending)
  const ends = await Promise.allSettled([finish(), finish()])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'draft-unknown' },
  })
  expect((await household(session, home))?.records).toHaveLength(1)
  expect(await session.store.outbox.count()).toBe(2)
})

it('(D21) a guide begun twice at once with the same person is one draft', async () => {
  ;({ session } = await testSession())
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  const begin = () => startDraft(session, { household: home, person: null, guide: 'vneid', revision: 1 })
  const [first, second] = await Promise.all([begin(), begin()])
  expect(second.id).toBe(first.id)
  expect((await household(session, home))?.drafts).toHaveLength(1)
})

it('[S1] when the transaction is aborted, neither the document nor the outbox entry is there', async () => {
  ;({ session } = await testSession())
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  const bad = save(session, [
    { op: 'set', kind: 'household', id: home, fields: { state: 'gone' } },
    { op: 'set', kind: 'household', id: uuidv7(), fields: { state: 'gone' } },
  ])
  await expect(bad).rejects.toMatchObject({ code: 'document-unknown' })
  expect(await session.store.outbox.count()).toBe(1)
  expect(await listHouseholds(session)).toHaveLength(1)
  await editHousehold(session, home, { note: 'cổng xanh' })
  expect((await session.store.outbox.toArray()).map(({ no }) => no)).toEqual([1, 2])
})
