import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { Documents } from '../storage/documents/documents.ts'
import {
  addHousehold,
  addPerson,
  editHousehold,
  finishAssistance,
  household,
  listHouseholds,
  refusals,
  startDraft,
  syncSummary,
} from '../storage/index.ts'
import { HAMLET, OTHER_HAMLET, testIdentity } from '../storage/session.suite.ts'
import { sealedNothing, wardWithPhones } from './wardWithPhones.suite.ts'

const { wardAndPhone, home } = wardWithPhones()

describe('digests', () => {
  it('[S4] (D12) a row lost in this browser is noticed and repaired', async () => {
    const { phone, session, ward } = await wardAndPhone()
    const id = await home(session)
    await home(session, 'Nhà 14')
    await phone.sync()
    await new Documents(session.store).write([], [id])
    session.store.changes.announce('all')
    expect(await listHouseholds(session)).toHaveLength(1)
    ward.calls = 0
    await phone.sync()
    expect(ward.calls).toBe(2)
    expect(await listHouseholds(session)).toHaveLength(2)
    expect(await syncSummary(session)).toMatchObject({ mismatch: [] })
  })

  it('[S4] a difference that a repair does not end is flagged and not tried for ever', async () => {
    const { phone, session, ward } = await wardAndPhone()
    await home(session)
    await phone.sync()
    const answer = ward.sync.bind(ward)
    ward.sync = (...call) => {
      const said = answer(...call)
      for (const news of Object.values(said.scopes)) if (news.sum !== undefined) news.sum += 1
      return said
    }
    ward.calls = 0
    await phone.sync()
    expect((await syncSummary(session)).mismatch).toContain(HAMLET)
    expect(ward.calls).toBe(2)
    await phone.sync()
    expect(ward.calls).toBe(3)
  })
})

describe('scopes and epochs', () => {
  it('[S7] (D10) a hamlet taken away: unsent work gets its verdicts first, then the homes go, and the person is told', async () => {
    const identity = testIdentity('thanh-vien', [HAMLET, OTHER_HAMLET])
    const { phone, session, ward } = await wardAndPhone({ identity })
    ward.scopes.add(OTHER_HAMLET)
    await addHousehold(session, { hamlet: OTHER_HAMLET, label: 'Nhà 7' })
    await home(session)
    await phone.sync()
    ward.scopes.delete(OTHER_HAMLET)
    await addHousehold(session, { hamlet: OTHER_HAMLET, label: 'Nhà 9' })
    await phone.sync()
    expect((await listHouseholds(session)).map(({ label }) => label)).toEqual(['Nhà 12 – ngõ 3'])
    expect(await refusals(session)).toMatchObject([{ code: 'scope-not-yours', hamlet: OTHER_HAMLET }])
    expect((await syncSummary(session)).moved).toMatchObject([{ scope: OTHER_HAMLET }])
  })

  it('[S7] (D10) a guide under way when its hamlet is taken away can still be ended, and its help goes to the ward’s desk', async () => {
    const identity = testIdentity('thanh-vien', [HAMLET, OTHER_HAMLET])
    const { phone, session, ward } = await wardAndPhone({ identity })
    ward.scopes.add(OTHER_HAMLET)
    const home = await addHousehold(session, { hamlet: OTHER_HAMLET, label: 'Nhà 7' })
    const person = await addPerson(session, { household: home, ageBand: '60+' })
    await phone.sync()
    const about = { household: home, person, guide: 'vneid-kiem-tra', revision: 1 }
    const { id } = await startDraft(session, about)
    ward.scopes.delete(OTHER_HAMLET)
    await phone.sync()
    expect(await listHouseholds(session)).toEqual([])
    const result = { outcome: 'da_xong_hom_nay', facts: {}, followUp: null, safety: true }
    await finishAssistance(session, id, result)
    await phone.sync()
    expect(await refusals(session)).toMatchObject([{ code: 'scope-not-yours', hamlet: OTHER_HAMLET }])
    const [refused] = await session.store.refusals.toArray()
    expect(refused?.mutation.fields).toMatchObject({ household: home, person, ageBand: '60+' })
    expect(await new Documents(session.store).all()).toEqual([])
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, mismatch: [] })
  })

  it('a hamlet given later is read from its beginning', async () => {
    const { phone, session, ward } = await wardAndPhone()
    await phone.sync()
    ward.scopes.add(OTHER_HAMLET)
    ward.write({
      op: 'put',
      kind: 'household',
      id: uuidv7(),
      scope: OTHER_HAMLET,
      fields: { label: sealedNothing },
    })
    await phone.sync()
    expect(await listHouseholds(session)).toMatchObject([{ hamlet: OTHER_HAMLET }])
  })

  it('[S5] [S8] (D16) after a restore a phone that was behind does not put its old values over newer ones', async () => {
    const { phone: behind, session, ward } = await wardAndPhone()
    const id = await home(session, 'Nhà ghi sai')
    await behind.sync()
    const newer = { label: sealedNothing, state: 'gone' }
    ward.write({ op: 'set', kind: 'household', id, scope: HAMLET, fields: newer, base: 1 })
    ward.backup()()
    await behind.sync()
    expect(ward.live(HAMLET).get(id)).toMatchObject(newer)
    expect((await household(session, id))?.household).toMatchObject({ state: 'gone' })
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, mismatch: [] })
  })

  it('[S8] (D16) after the ward was restored from a backup, what this phone wrote is sent again and nothing is lost', async () => {
    const { phone, session, ward } = await wardAndPhone()
    const first = await home(session)
    await phone.sync()
    const restore = ward.backup()
    await home(session, 'Nhà sau bản sao')
    await editHousehold(session, first, { note: 'sửa sau bản sao' })
    await phone.sync()
    restore()
    await editHousehold(session, first, { state: 'gone' })
    expect(ward.live(HAMLET).size).toBe(1)
    await phone.sync()
    expect(ward.live(HAMLET).size).toBe(2)
    expect(ward.live(HAMLET).get(first)).toMatchObject({
      state: 'gone',
      note: expect.objectContaining({ k: 'khoa-thu' }),
    })
    expect(await listHouseholds(session, { gone: true })).toHaveLength(2)
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, mismatch: [], complete: true })
  })
})
