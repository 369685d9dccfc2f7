import { describe, expect, it } from 'vitest'
import { LostList, RefusalList, SettledList, uuidv7 } from '../../contract/index.ts'
import { bodyOf, refusal } from '../testing/call.suite.ts'
import { assistance, del, hamlet, household, sealed, set, visit, voidOf } from '../testing/documents.suite.ts'
import { differences, figure } from '../testing/figures.suite.ts'
import { countOfKind, documentsIn, rowsOf } from '../testing/inside.suite.ts'
import type { Phone } from '../testing/phone.suite.ts'
import { openTown, type Town } from '../testing/ward.suite.ts'

const lostOf = async (phone: Phone) => bodyOf(LostList, await phone.get('lost')).lost
const settledFor = async (phone: Phone) => bodyOf(SettledList, await phone.get('refusals/own')).settled
const refusedOf = async (phone: Phone) => bodyOf(RefusalList, await phone.get('refusals')).refusals

/** Two phones name the same home, neither knowing of the other. */
async function twoEdits(town: Town) {
  const [one, two] = [await town.volunteer(), await town.volunteer()]
  const id = uuidv7()
  await town.official.push(household(town.near, id))
  await one.push(set('household', town.near, id, { label: sealed('bcOoYQ') }))
  await two.push(set('household', town.near, id, { label: sealed('aGFp') }))
  return { id, one, two }
}

describe('[S5] (D14) an edit that lost', () => {
  it('is shown to the team leader: both values, who wrote each, when; and nothing when nobody overwrote anybody', async () => {
    const town = await openTown()
    const leader = await town.welcome('to-truong', town.near)
    expect(await lostOf(leader)).toEqual([])
    const { id } = await twoEdits(town)
    expect(await lostOf(leader)).toMatchObject([
      {
        ...{ document: id, kind: 'household', scope: town.near, field: 'label' },
        lost: { value: sealed('bcOoYQ'), by: 'Người thanh-vien' },
        now: { value: sealed('aGFp'), by: 'Người thanh-vien' },
      },
    ])
  })

  it('leaves the list once somebody has looked at it, and looking twice is once', async () => {
    const town = await openTown()
    await twoEdits(town)
    const [lost] = await lostOf(town.official)
    for (let time = 0; time < 2; time++)
      expect((await town.official.post(`lost/${lost?.place}/seen`, {})).status).toBe(204)
    expect(await lostOf(town.official)).toEqual([])
  })

  it('[P4] of another hamlet is not shown to a team leader, nor settled by one', async () => {
    const town = await openTown()
    const stranger = await town.welcome('to-truong', town.far)
    await twoEdits(town)
    expect(await lostOf(stranger)).toEqual([])
    const [lost] = await lostOf(town.official)
    expect(refusal(await stranger.post(`lost/${lost?.place}/seen`, {}))).toBe('403 other-hamlet')
  })
})

describe('[S7] what lies in quarantine', () => {
  /** A record for a hamlet that was taken from its writer. */
  async function stray() {
    const town = await openTown()
    const phone = await town.volunteer()
    expect(await phone.push(assistance(town.far))).toEqual(['scope-not-yours'])
    const [refused] = await refusedOf(town.official)
    return { town, phone, refused }
  }

  it('is accepted by the desk: stored with its writer as author, counted, once', async () => {
    const { town, phone, refused } = await stray()
    expect(refused).toMatchObject({ state: 'open', code: 'scope-not-yours' })
    for (let time = 0; time < 2; time++)
      expect((await town.official.post(`refusals/${refused?.place}/accept`, {})).status).toBe(204)
    const rows = (await documentsIn(town.ward)).filter(({ kind }) => kind === 'assistance')
    expect(rows).toMatchObject([{ written_by: phone.member }])
    expect(await figure(town.official, town.far, 'luot')).toBe('1')
    expect(await differences(town.official)).toEqual([])
    expect(await refusedOf(town.official)).toMatchObject([{ state: 'accepted' }])
  })

  it('is returned: it stays known, and leaves the list of what is open', async () => {
    const { town, refused } = await stray()
    expect((await town.official.post(`refusals/${refused?.place}/return`, {})).status).toBe(204)
    expect((await town.official.post(`refusals/${refused?.place}/accept`, {})).status).toBe(204)
    expect(await refusedOf(town.official)).toMatchObject([{ state: 'returned' }])
    expect(await countOfKind(town.ward, 'assistance')).toBe(0)
  })

  it('stays refused when its hamlet is not its only fault', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await phone.push(
      set('visit', town.near, uuidv7(), {}),
      hamlet(town.ward, `${town.ward}-09`),
      visit(town.near, uuidv7()),
    )
    const [refused] = (await refusedOf(town.official)).filter(({ code }) => code === 'append-only')
    expect(refusal(await town.official.post(`refusals/${refused?.place}/accept`, {}))).toBe(
      '409 still-refused',
    )
  })

  it('(D57) a volunteer’s refused erasing of a home that a lead made stays refused, and the home stays', async () => {
    const town = await openTown()
    const [lead, phone] = [await town.welcome('to-truong', town.near), await town.volunteer()]
    const home = uuidv7()
    await lead.push(household(town.near, home))
    expect(await phone.push(del('household', town.near, home))).toEqual(['role-not-allowed'])
    const [refused] = await refusedOf(town.official)
    const accept = () => town.official.post(`refusals/${refused?.place}/accept`, {})
    expect(refusal(await accept())).toBe('409 still-refused')
    expect(await countOfKind(town.ward, 'household')).toBe(1)
    expect(await refusedOf(town.official)).toMatchObject([{ state: 'open' }])
    // It can still be put aside.
    expect((await town.official.post(`refusals/${refused?.place}/return`, {})).status).toBe(204)
  })

  it('(D57) from quarantine nobody does what they might not do in a hamlet of theirs', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [home, record] = [household(town.far), assistance(town.far)]
    await town.official.push(home, record)
    await phone.push(del('household', town.far, home.id), voidOf(town.far, record.id))
    for (const { place, code } of await refusedOf(town.official)) {
      expect(code).toBe('scope-not-yours')
      expect(refusal(await town.official.post(`refusals/${place}/accept`, {}))).toBe('409 still-refused')
    }
    expect(await figure(town.official, town.far, 'luot')).toBe('1')
    expect((await documentsIn(town.ward)).find(({ id }) => id === home.id)?.state).toBe(0)
  })

  it('what a retired tổ trưởng handed in is accepted with the rights they had', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near)
    const record = assistance(town.near)
    await (await town.volunteer()).push(record)
    await town.official.remove(`devices/${lead.device}`)
    await lead.send(lead.write(voidOf(town.near, record.id)))
    const [refused] = await refusedOf(town.official)
    expect((await town.official.post(`refusals/${refused?.place}/accept`, {})).status).toBe(204)
    expect(await figure(town.official, town.near, 'luot')).toBe('0')
    expect(await differences(town.official)).toEqual([])
  })

  it('[S6] its writer hears what was decided and when, with the same phone or a new one; others hear nothing', async () => {
    const { town, phone, refused } = await stray()
    const neighbour = await town.volunteer()
    await neighbour.push(visit(town.far, uuidv7()))
    expect(await settledFor(phone)).toEqual([])
    await town.official.post(`refusals/${refused?.place}/return`, {})
    await phone.push(assistance(town.far))
    const [second] = await refusedOf(town.official)
    await town.official.post(`refusals/${second?.place}/accept`, {})
    const heard = [
      { mid: second?.mid, state: 'accepted', at: expect.any(String) },
      { mid: refused?.mid, state: 'returned', at: expect.any(String) },
    ]
    const byMid = (list: { mid: string }[]) => list.toSorted((a, b) => b.mid.localeCompare(a.mid))
    expect(byMid(await settledFor(phone))).toEqual(heard)
    expect(await settledFor(neighbour)).toEqual([])
    const other = await town.volunteer()
    await rowsOf(town.ward, 'UPDATE device SET member = ? WHERE id = ?', phone.member, other.device)
    expect(byMid(await settledFor(other))).toEqual(heard)
  })

  it('[P8] leaves in the audit who decided', async () => {
    const { town, refused } = await stray()
    await town.official.post(`refusals/${refused?.place}/accept`, {})
    const audit = await rowsOf(town.ward, "SELECT member FROM audit WHERE what = 'accept refused'")
    expect(audit).toEqual([{ member: town.official.member }])
  })
})
