import { afterEach, describe, expect, it } from 'vitest'
import {
  addHousehold,
  discardRefusal,
  editHousehold,
  exportRefusal,
  household,
  listHouseholds,
  recordVisit,
  refusals,
  retryRefusal,
  syncSummary,
  voidRecord,
} from '../storage/index.ts'
import { HAMLET, uuid, WARD } from '../storage/session.suite.ts'
import { type TestPhone, testPhone } from './phone.suite.ts'
import { TestWard } from './ward.suite.ts'

let phone: TestPhone
afterEach(() => phone.session.end())

async function refusedHome() {
  const ward = new TestWard()
  ward.scopes = new Set([WARD, HAMLET])
  ward.refuse = () => 'scope-unknown'
  phone = await testPhone(ward)
  await addHousehold(phone.session, { hamlet: HAMLET, label: 'Nhà 12' })
  await phone.sync()
  const [refusal] = await refusals(phone.session)
  return { ward, session: phone.session, id: refusal?.id ?? 0 }
}

describe('[S6] (D11) (D27) something the ward did not take', () => {
  it('goes again under a new name once its cause is gone, and is then received', async () => {
    const { ward, session, id } = await refusedHome()
    ward.refuse = () => null
    await retryRefusal(session, id)
    expect(await listHouseholds(session)).toMatchObject([{ sync: { at: 'waiting' } }])
    await phone.sync()
    expect(await listHouseholds(session)).toMatchObject([{ sync: { at: 'received' } }])
    expect(await refusals(session)).toMatchObject([{ state: 'resent' }])
    expect(await syncSummary(session)).toMatchObject({ refused: 0, waiting: 0, mismatch: [] })
  })

  it('is given up with a reason: it leaves the lists, and stays in the record of decisions', async () => {
    const { session, id } = await refusedHome()
    await discardRefusal(session, id, 'nhà này ghi nhầm tổ')
    expect(await listHouseholds(session)).toEqual([])
    expect(await refusals(session)).toMatchObject([{ state: 'discarded', reason: 'nhà này ghi nhầm tổ' }])
    expect(await syncSummary(session)).toMatchObject({ refused: 0 })
    await expect(discardRefusal(session, id, 'lần nữa')).rejects.toMatchObject({ code: 'document-unknown' })
  })

  it('can be handed over as text in which nothing sealed is readable', async () => {
    const { session, id } = await refusedHome()
    const text = await exportRefusal(session, id)
    expect(JSON.parse(text)).toMatchObject({ code: 'scope-unknown', mutation: { kind: 'household', no: 1 } })
    expect(text).not.toContain('Nhà 12')
  })

  it('(D57) a void that the ward refused takes nothing out', async () => {
    const { ward, session } = await refusedHome()
    ward.refuse = ({ kind }) => (kind === 'void' ? 'target-not-yours' : null)
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' })
    const visit = await recordVisit(session, { household: home, result: 'declined' })
    await voidRecord(session, visit, 'trung')
    expect((await household(session, home))?.household.status).toBe('unvisited')
    await phone.sync()
    expect(await household(session, home)).toMatchObject({
      ...{ household: { status: 'declined' }, visits: [{ voided: null, voidable: true }] },
    })
  })

  it('a change made meanwhile does not pretend that the ward has the home', async () => {
    const { session, ward } = await refusedHome()
    ward.refuse = () => null
    const [home] = await listHouseholds(session)
    await editHousehold(session, uuid(home?.id ?? ''), { note: 'sửa' })
    await phone.sync()
    expect(await listHouseholds(session)).toMatchObject([{ sync: { at: 'refused' } }])
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 1, mismatch: [] })
  })
})
