import { afterEach, describe, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import {
  addHousehold,
  addPerson,
  countHere,
  dueItems,
  editHousehold,
  editPerson,
  findSimilar,
  finishAssistance,
  homeFinder,
  household,
  listHouseholds,
  person,
  recordVisit,
  startDraft,
  supersedeRecord,
  today,
  voidRecord,
  withdrawConsent,
} from './index.ts'
import { HAMLET, OTHER_HAMLET, type TestSession, testIdentity, testSession } from './session.suite.ts'

let test: TestSession
afterEach(() => test.session.end())
const begin = async (...options: Parameters<typeof testSession>) => {
  test = await testSession(...options)
  return test.session
}
const given = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
const finished = { outcome: 'da_xong_hom_nay', facts: {}, followUp: null, safety: true }

describe('[P5] (D73) what no field takes', () => {
  it.each([
    ['mã 123456', 'forbidden-text'],
    ['căn cước 001203004567', 'forbidden-text'],
    ['gọi 0912 345 678', 'forbidden-text'],
    ['mật khẩu là tên con', 'forbidden-text'],
    ['   ', 'text-empty'],
    ['x'.repeat(81), 'text-too-long'],
  ])('"%s" is refused before anything is saved', async (label, code) => {
    const session = await begin()
    await expect(addHousehold(session, { hamlet: HAMLET, label })).rejects.toMatchObject({ code })
    expect(await session.store.outbox.count()).toBe(0)
  })

  it('says what was found, so that the screen can say it', async () => {
    const session = await begin()
    const problem = addHousehold(session, { hamlet: HAMLET, label: 'OTP của bác' })
    await expect(problem).rejects.toMatchObject({ detail: { found: 'secret', word: 'otp' } })
  })
})

describe('[P6] names', () => {
  it('need consent, recorded before the person in the same transaction', async () => {
    const session = await begin()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    const bare = addPerson(session, { household: home, ageBand: '60+', name: 'Bác Hạnh' })
    await expect(bare).rejects.toMatchObject({ code: 'name-without-consent' })
    const id = await addPerson(session, { household: home, ageBand: '60+', name: 'Bác Hạnh', consent: given })
    expect(await person(session, id)).toMatchObject({ person: { name: 'Bác Hạnh', consent: 'given' } })
  })

  it('somebody who declines is helped and counted without a name', async () => {
    const session = await begin()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    const consent = { ...given, decision: 'declined' } as const
    const id = await addPerson(session, { household: home, ageBand: '18-59', consent })
    expect(await person(session, id)).toMatchObject({ person: { name: null, consent: 'declined' } })
  })

  it('of children are refused, also when the age is corrected later', async () => {
    const session = await begin()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    const child = addPerson(session, { household: home, ageBand: '6-13', name: 'Cháu Na', consent: given })
    await expect(child).rejects.toMatchObject({ code: 'child-name' })
    const id = await addPerson(session, { household: home, ageBand: '16-17', name: 'Em Na', consent: given })
    await expect(editPerson(session, id, { ageBand: '15' })).rejects.toMatchObject({ code: 'child-name' })
    await editPerson(session, id, { ageBand: '15', name: null })
    expect(await person(session, id)).toMatchObject({ person: { ageBand: '15', name: null } })
  })

  it('(D74) go when consent is taken back', async () => {
    const session = await begin()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    const id = await addPerson(session, { household: home, ageBand: '60+', name: 'Bác Hạnh', consent: given })
    await withdrawConsent(session, id, { text: 'ten-1', language: 'vi', how: 'spoken' })
    expect(await person(session, id)).toMatchObject({ person: { name: null, consent: 'withdrawn' } })
  })
})

describe('records', () => {
  async function helped() {
    const session = await begin()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    const who = await addPerson(session, { household: home, ageBand: '60+' })
    const draft = await startDraft(session, { household: home, person: who, guide: 'vneid', revision: 1 })
    const followUp = { on: '2026-11-20', kind: 'return' }
    const id = await finishAssistance(session, draft.id, { ...finished, facts: { vneid2: true }, followUp })
    return { session, home, who, id }
  }
  const indicators = [{ id: 'ID2', ageFloor: 14, numeratorFact: 'vneid2' }]

  it('(D57) a void takes one out of every list and count; the record stays readable', async () => {
    const { session, home, id } = await helped()
    expect((await countHere(session, indicators))[HAMLET]).toMatchObject({ 'luot@all': 1, 'ID2.co@all': 1 })
    await voidRecord(session, id, 'nhap-nham')
    expect((await countHere(session, indicators))[HAMLET]).toBeUndefined()
    const detail = await household(session, home)
    expect(detail).toMatchObject({
      household: { status: 'unvisited' },
      records: [{ voided: { reason: 'nhap-nham' } }],
      due: [],
    })
    await expect(voidRecord(session, id, 'trung')).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('(D57) after 24 hours only the tổ trưởng may', async () => {
    const { session, id } = await helped()
    test.clock.now += 25 * 3_600_000
    await expect(voidRecord(session, id, 'trung')).rejects.toMatchObject({ code: 'not-allowed' })
    session.identity = { ...session.identity, role: 'to-truong' }
    await voidRecord(session, id, 'trung')
  })

  it('[S5] a correction takes the place of the record', async () => {
    const { session, home, id } = await helped()
    const next = await supersedeRecord(session, id, { facts: { vneid2: false }, reason: 'sua-sai' })
    expect((await countHere(session, indicators))[HAMLET]).toMatchObject({ 'luot@all': 1, 'ID2.hoi@all': 1 })
    const detail = await household(session, home)
    expect(detail?.records.find((record) => record.id === id)).toMatchObject({ supersededBy: next })
    expect(detail?.persons).toMatchObject([{ facts: { vneid2: false } }])
  })

  it('[G6] a promise shows on its day, late after it, and goes with the next record', async () => {
    const { session, home, who } = await helped()
    expect(await today(session)).toMatchObject({
      ...{
        late: [{ household: home, person: who, daysLate: 2, label: 'Nhà 12', kind: 'return' }],
        today: [],
      },
      ...{ visitedToday: [home], recordsToday: 1, households: 1, unvisited: 0 },
    })
    const draft = await startDraft(session, { household: home, person: who, guide: 'vneid', revision: 1 })
    await finishAssistance(session, draft.id, finished)
    expect(await dueItems(session)).toEqual([])
  })

  it('a visit without anybody at home asks to come back, for what was late there, too', async () => {
    const { session, home } = await helped()
    await recordVisit(session, {
      household: home,
      result: 'absent',
      comeBack: '2026-11-22',
      note: 'khoá cổng',
    })
    const detail = await household(session, home)
    expect(detail).toMatchObject({ visits: [{ result: 'absent', note: 'khoá cổng' }] })
    expect(await today(session)).toMatchObject({ late: [], today: [{ kind: 'return' }, { kind: 'visit' }] })
  })

  it('[S5] a record is never edited', async () => {
    const { session, id } = await helped()
    const edit = import('./save.ts').then(({ save }) =>
      save(session, [{ op: 'set', kind: 'assistance', id, fields: { outcome: 'khac' } }]),
    )
    await expect(edit).rejects.toMatchObject({ code: 'append-only' })
  })

  it('of an unknown home nothing is saved', async () => {
    const { session } = await helped()
    const lost = recordVisit(session, { household: uuidv7(), result: 'met' })
    await expect(lost).rejects.toMatchObject({ code: 'document-unknown' })
  })
})

describe('lists', () => {
  it('are sorted as people count, kept to a hamlet, without homes marked gone', async () => {
    const session = await begin({ identity: testIdentity('thanh-vien', [HAMLET, OTHER_HAMLET]) })
    for (const label of ['Nhà 10', 'Nhà 2', 'Đội 1', 'Bà Lan'])
      await addHousehold(session, { hamlet: HAMLET, label })
    const moved = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 3' })
    await addHousehold(session, { hamlet: OTHER_HAMLET, label: 'Nhà 1' })
    await editHousehold(session, moved, { state: 'gone' })
    const labels = (await listHouseholds(session, { hamlet: HAMLET })).map(({ label }) => label)
    expect(labels).toEqual(['Bà Lan', 'Đội 1', 'Nhà 2', 'Nhà 10'])
    expect(await listHouseholds(session, { gone: true })).toHaveLength(6)
  })

  it('(D51) (D52) search finds labels and names; a similar label warns', async () => {
    const session = await begin()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14 – ngõ 3' })
    await addPerson(session, {
      household: home,
      ageBand: '60+',
      name: 'Nguyễn Văn An',
      consent: given,
    })
    const find = await homeFinder(session)
    expect(find('n12 ngo3')).toMatchObject([{ household: home, name: null }])
    expect(find('van an')).toMatchObject([{ household: home, name: 'Nguyễn Văn An' }])
    expect(find('ngo 3')).toHaveLength(2)
    await addPerson(session, { household: home, ageBand: '18-59', name: 'Ngõ Thị Ba', consent: given })
    expect((await homeFinder(session))('ngo').map(({ household }) => household)).toHaveLength(2)
    expect((await homeFinder(session, OTHER_HAMLET))('ngo')).toEqual([])
    expect(await findSimilar(session, 'số 12 ngõ 3')).toMatchObject([{ id: home }])
    expect(await findSimilar(session, 'Nhà 16 ngõ 3')).toEqual([])
  })
})
