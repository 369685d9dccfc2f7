import { describe, expect, it } from 'vitest'
import { type DraftsCall, SyncAnswer, uuidv7 } from '../../../contract/index.ts'
import { bodyOf, call } from '../../testing/call.suite.ts'
import { sealed, visit, WHEN } from '../../testing/documents.suite.ts'
import { countIn, rowsOf } from '../../testing/inside.suite.ts'
import { type Phone, words } from '../../testing/phone.suite.ts'
import { openTown } from '../../testing/ward.suite.ts'

async function send(phone: Phone, drafts: unknown, muts: readonly unknown[] = []) {
  const json = { v: 1, app: 'test', epoch: null, scopes: {}, muts, drafts }
  return bodyOf(SyncAnswer, await call(`${phone.path}/sync`, { token: phone.token, json }))
}
const draft = (id = uuidv7(), ct = 'c2VhbGVk') => ({
  ...{ id, household: null, person: null, guide: 'vneid-kiem-tra', revision: 1 },
  ...{ state: sealed(ct), updatedAt: WHEN },
})
const asked = (part: Partial<Record<keyof DraftsCall, unknown>>) => ({ rev: 0, ...part })

/** The same person on another phone: what a new invitation of a member leads to. */
async function alsoOf(town: Awaited<ReturnType<typeof openTown>>, phone: Phone) {
  const other = await town.volunteer()
  await rowsOf(town.ward, 'UPDATE device SET member = ? WHERE id = ?', phone.member, other.device)
  return other
}

describe('[S12] (D26, D30) unfinished guides are mirrored', () => {
  it('a guide begun on one phone is on the member’s other phone after one call, and its end too, once', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const other = await alsoOf(town, phone)
    const begun = draft()
    expect((await send(phone, asked({ puts: [begun] }))).drafts).toEqual({
      rev: 1,
      kept: [begun.id],
      rows: [],
      ended: [],
    })
    const heard = (await send(other, asked({}))).drafts
    expect(heard).toMatchObject({ rev: 1, rows: [begun] })
    expect((await send(other, { rev: 1, ends: [begun.id] })).drafts?.rev).toBe(2)
    expect((await send(phone, { rev: 1 })).drafts).toMatchObject({ rev: 2, rows: [], ended: [begun.id] })
    expect((await send(phone, { rev: 2 })).drafts).toBeUndefined()
  })

  it('what ended stays ended, whatever another phone still sends', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const begun = draft()
    await send(phone, asked({ puts: [begun] }))
    await send(phone, { rev: 1, ends: [begun.id] })
    const late = await send(phone, { rev: 2, puts: [{ ...begun, state: sealed('b3RoZXI') }] })
    expect(late.drafts).toMatchObject({ kept: [], ended: [begun.id] })
  })

  it('(D30) a state of another phone that is replaced unread is told once more, so that its steps are not lost', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const other = await alsoOf(town, phone)
    const begun = draft()
    await send(phone, asked({ puts: [begun] }))
    const further = { ...begun, state: sealed('c2F1IGJ1b2M') }
    await send(other, { rev: 1, puts: [further] })
    const stale = { ...begun, state: sealed('bW90IGJ1b2M') }
    const heard = (await send(phone, { rev: 1, puts: [stale] })).drafts
    expect(heard).toMatchObject({ rev: 3, kept: [begun.id], rows: [{ id: begun.id, state: further.state }] })
  })

  it('(D04) what this phone itself sent, and never heard the answer of, is no state of another', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const begun = draft()
    await send(phone, asked({ puts: [begun] }))
    const heard = (await send(phone, asked({ puts: [{ ...begun, state: sealed('bW90IGJ1b2M') }] }))).drafts
    expect(heard).toMatchObject({ kept: [begun.id], rows: [] })
  })

  it('nobody else hears of them: not in any log, not for another member', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const neighbour = await town.volunteer()
    await send(phone, asked({ puts: [draft()] }))
    expect((await send(neighbour, asked({}))).drafts).toBeUndefined()
    expect(await neighbour.pull(town.near)).toEqual([])
  })

  it('a malformed one holds back no record', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    for (const bad of [
      'nonsense',
      { rev: -1 },
      asked({ puts: [{ id: 'x' }] }),
      asked({ puts: Array(21).fill(draft()) }),
    ]) {
      const answer = await send(phone, bad, phone.write(visit(town.near, uuidv7())))
      expect([answer.verdicts.map(words), answer.drafts]).toEqual([['ok'], undefined])
    }
    expect(await countIn(town.ward, 'draft')).toBe(0)
  })

  it('sixty are kept of a member; one more is not said to be', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    for (let round = 0; round < 3; round++)
      await send(phone, asked({ puts: Array.from({ length: 20 }, () => draft()) }))
    expect((await send(phone, { rev: 60, puts: [draft()] })).drafts).toBeUndefined()
    expect(await countIn(town.ward, 'draft')).toBe(60)
  })

  it('[P7] are forgotten after 90 days, and with their member', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await send(phone, asked({ puts: [draft(), draft()] }))
    await rowsOf(town.ward, "UPDATE draft SET at = '2026-01-01T00:00:00.000Z' WHERE rev = 1")
    await send(phone, { rev: 2 })
    expect(await countIn(town.ward, 'draft')).toBe(1)
    await town.official.remove(`members/${phone.member}`)
    expect(await countIn(town.ward, 'draft')).toBe(0)
  })

  it('[S8] a phone that knows more than a restored ward gets everything', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const begun = draft()
    await send(phone, asked({ puts: [begun] }))
    expect((await send(phone, { rev: 40 })).drafts).toMatchObject({ rev: 1, rows: [begun] })
  })
})
