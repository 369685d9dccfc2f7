import { afterEach, describe, expect, it, vi } from 'vitest'
import { Invitation, MemberList, uuidv7, type WardRole } from '../../contract/index.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import { visit } from '../testing/documents.suite.ts'
import { rowsOf } from '../testing/inside.suite.ts'
import { join, newKeys, newSecret, type Phone, words } from '../testing/phone.suite.ts'
import { anyWard, hamletOf, openTown, type Town } from '../testing/ward.suite.ts'

afterEach(() => {
  vi.useRealTimers()
})

const terms = async (role: WardRole, hamlets: string[], more = {}) => ({
  id: uuidv7(),
  secretHash: (await newSecret()).secretHash,
  name: 'Anh Thử',
  role,
  hamlets,
  ...more,
})

describe('[W1] inviting', () => {
  it('an official invites everyone; the same invitation again is the same [S3]', async () => {
    const { official, near } = await openTown()
    for (const role of ['thanh-vien', 'to-truong', 'can-bo', 'lanh-dao'] as const) {
      const json = await terms(role, role === 'can-bo' || role === 'lanh-dao' ? [] : [near])
      const [first, second] = [
        await official.post('invitations', json),
        await official.post('invitations', json),
      ]
      expect([first.status, second.status]).toEqual([201, 200])
      expect(second.body).toEqual(first.body)
      expect(bodyOf(Invitation, first)).toMatchObject({ id: json.id, role, state: 'open' })
    }
  })

  it('[P4] a tổ trưởng invites volunteers of their own hamlets, and nobody else', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near)
    const invite = async (role: WardRole, hamlets: string[]) =>
      lead.post('invitations', await terms(role, hamlets))
    expect((await invite('thanh-vien', [town.near])).status).toBe(201)
    expect(refusal(await invite('thanh-vien', [town.far]))).toBe('403 other-hamlet')
    expect(refusal(await invite('thanh-vien', [town.near, town.far]))).toBe('403 other-hamlet')
    expect(refusal(await invite('to-truong', [town.near]))).toBe('403 role-not-allowed')
    expect(refusal(await invite('can-bo', []))).toBe('403 role-not-allowed')
  })

  it('not into no hamlet, nor into one that the ward does not have', async () => {
    const { official, ward } = await openTown()
    const invite = async (hamlets: string[]) =>
      refusal(await official.post('invitations', await terms('thanh-vien', hamlets)))
    expect(await invite([])).toBe('422 body-invalid')
    expect(await invite([hamletOf(ward, 77)])).toBe('422 body-invalid')
    expect(await invite([hamletOf(anyWard(), 1)])).toBe('422 body-invalid')
  })

  it('an id that names another invitation is refused, and what was there stays', async () => {
    const { official, near } = await openTown()
    const json = await terms('thanh-vien', [near])
    await official.post('invitations', json)
    const other = await terms('can-bo', [], { id: json.id })
    expect(refusal(await official.post('invitations', other))).toBe('409 invitation-used')
    const list = bodyOf(MemberList, await official.get('members'))
    expect(list.invitations.find(({ id }) => id === json.id)?.role).toBe('thanh-vien')
  })

  it('an invitation is withdrawn once or twice, but not after it was used', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near)
    const mine = bodyOf(Invitation, await lead.post('invitations', await terms('thanh-vien', [town.near])))
    expect((await lead.remove(`invitations/${mine.id}`)).status).toBe(204)
    expect((await lead.remove(`invitations/${mine.id}`)).status).toBe(204)
    const theirs = bodyOf(
      Invitation,
      await town.official.post('invitations', await terms('thanh-vien', [town.far])),
    )
    expect(refusal(await lead.remove(`invitations/${theirs.id}`))).toBe('403 other-hamlet')
    expect(refusal(await lead.remove(`invitations/${uuidv7()}`))).toBe('404 invitation-unknown')
    const used = bodyOf(MemberList, await town.official.get('members')).invitations.find(
      ({ state }) => state === 'used',
    )
    expect(refusal(await town.official.remove(`invitations/${used?.id}`))).toBe('409 invitation-used')
  })
})

describe('[P3] [P4] an invitation does not outlive the right of whoever made it', () => {
  async function invitationBy(phone: Phone, role: WardRole, hamlets: string[], more = {}) {
    const { secret, secretHash } = await newSecret()
    const json = { ...(await terms(role, hamlets, more)), secretHash }
    const { id } = bodyOf(Invitation, await phone.post('invitations', json))
    return { invitation: id, secret }
  }
  const enrol = async (town: Town, invited: { invitation: string; secret: string }) => {
    const { publicKey } = await newKeys()
    const json = { ...invited, publicKey, exchangeKey: publicKey, holds: 'k1', deviceLabel: '' }
    return call(`${town.path}/enrolments`, { json })
  }
  const stateOf = async (town: Town, { invitation }: { invitation: string }) =>
    bodyOf(MemberList, await town.official.get('members')).invitations.find(({ id }) => id === invitation)
      ?.state

  it('a retired official does not come back by an invitation of their own, as whomever it was made', async () => {
    const town = await openTown()
    const bad = await town.welcome('can-bo')
    const [spare, forSelf] = [
      await invitationBy(bad, 'can-bo', []),
      await invitationBy(bad, 'can-bo', [], { member: bad.member }),
    ]
    await town.official.remove(`members/${bad.member}`)
    for (const invited of [spare, forSelf]) {
      expect(await stateOf(town, invited)).toBe('withdrawn')
      expect(refusal(await enrol(town, invited))).toBe('410 invitation-withdrawn')
    }
    expect(await rowsOf(town.ward, 'SELECT * FROM phone_key')).toEqual([])
  })

  it('[P8] the audit says who ended them, and how many; those of others and of the operator stay', async () => {
    const town = await openTown()
    const bad = await town.welcome('can-bo')
    for (let one = 0; one < 2; one++) await invitationBy(bad, 'thanh-vien', [town.near])
    const good = await invitationBy(town.official, 'thanh-vien', [town.near])
    await town.official.remove(`members/${bad.member}`)
    expect(
      await rowsOf(town.ward, "SELECT member, count FROM audit WHERE what = 'withdraw invitation'"),
    ).toEqual([{ member: town.official.member, count: 2 }])
    expect((await enrol(town, good)).status).toBe(201)
    const joined = await town.volunteer()
    await town.official.remove(`members/${joined.member}`)
    expect(await rowsOf(town.ward, "SELECT 1 FROM audit WHERE what = 'withdraw invitation'")).toHaveLength(1)
  })

  it('an invitation that was left open by an older release is refused too', async () => {
    const town = await openTown()
    const bad = await town.welcome('can-bo')
    const spare = await invitationBy(bad, 'can-bo', [])
    await rowsOf(town.ward, "UPDATE member SET state = 'retired' WHERE id = ?", bad.member)
    expect(refusal(await enrol(town, spare))).toBe('410 invitation-withdrawn')
  })

  it('[W1] a tổ trưởng who moved on lets nobody into the hamlet they left, and still into the one they kept', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near, town.far)
    const [left, kept] = [
      await invitationBy(lead, 'thanh-vien', [town.near]),
      await invitationBy(lead, 'thanh-vien', [town.far]),
    ]
    expect((await town.official.put(`members/${lead.member}/hamlets`, { hamlets: [town.far] })).status).toBe(
      204,
    )
    expect(await stateOf(town, left)).toBe('withdrawn')
    expect(refusal(await enrol(town, left))).toBe('410 invitation-withdrawn')
    expect((await enrol(town, kept)).status).toBe(201)
  })

  it('(D47) nor back somebody who moved beyond their reach since', async () => {
    const town = await openTown()
    const [lead, phone] = [await town.welcome('to-truong', town.near), await town.volunteer()]
    const again = await invitationBy(lead, 'thanh-vien', [town.near], { member: phone.member })
    expect((await town.official.put(`members/${phone.member}/hamlets`, { hamlets: [town.far] })).status).toBe(
      204,
    )
    expect(refusal(await enrol(town, again))).toBe('410 invitation-withdrawn')
  })

  it('[S3] whoever joined before stays, and asking again with the same phone is answered the same', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near)
    const invited = await invitationBy(lead, 'thanh-vien', [town.near])
    const phone = await join(town.path, invited.invitation, invited.secret)
    await town.official.remove(`members/${lead.member}`)
    expect((await phone.get('me')).status).toBe(200)
    const { publicKey } = phone
    const json = { ...invited, publicKey, deviceLabel: '' }
    expect((await call(`${town.path}/enrolments`, { json })).status).toBe(200)
  })
})

describe('the people list', () => {
  it('shows members with their phones, and invitations with what became of them', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await town.official.post('invitations', await terms('lanh-dao', [], { hours: 1 }))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 60_000 + 1_800_000 })
    await town.official.signIn()
    const { members, invitations } = bodyOf(MemberList, await town.official.get('members'))
    expect(members.map(({ role }) => role).sort()).toEqual(['can-bo', 'thanh-vien'])
    const [device] = members.find(({ id }) => id === phone.member)?.devices ?? []
    expect(device).toMatchObject({ id: phone.device, label: 'Máy thử', state: 'active' })
    expect(device?.lastContact).not.toBeNull()
    expect(invitations.map(({ state }) => state).sort()).toEqual(['expired', 'used', 'used'])
  })

  it('shows a tổ trưởng who shares a hamlet, and invitations of volunteers there', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near)
    const [near, far] = [await town.volunteer(), await town.welcome('thanh-vien', town.far)]
    const { members, invitations } = bodyOf(MemberList, await lead.get('members'))
    const seen = members.map(({ id }) => id)
    expect(seen).toContain(near.member)
    expect(seen).toContain(lead.member)
    expect(seen).not.toContain(far.member)
    expect(invitations.map(({ role }) => role)).toEqual(['thanh-vien'])
  })

  it('holds no key and no secret', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const { text } = await town.official.get('members')
    expect(text).not.toContain(phone.publicKey)
    expect(text).not.toContain('secretHash')
  })
})

describe('[P3] leaving', () => {
  it('a retired phone is cut off at its next request; what it still held is kept for the ward [S7]', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    expect((await town.official.remove(`devices/${phone.device}`)).status).toBe(204)
    expect((await town.official.remove(`devices/${phone.device}`)).status).toBe(204)
    expect(refusal(await phone.get('me'))).toBe('403 device-retired')
    const got = await phone.send(phone.write(visit(town.near, uuidv7())))
    expect(refusal(got)).toBe('403 device-retired')
    expect(got.body).toMatchObject({ verdicts: [{ no: 1, s: 'rejected', code: 'scope-not-yours' }] })
    expect(await rowsOf(town.ward, 'SELECT device, code FROM refusal')).toEqual([
      { device: phone.device, code: 'scope-not-yours' },
    ])
  })

  it('[S7] a phone that was away for days signs in once more to hand in what it held, and for nothing else', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await town.official.remove(`devices/${phone.device}`)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 86_400_000 })
    expect(refusal(await phone.send([]))).toBe('401 token-expired')
    await phone.signIn()
    const got = await phone.send(phone.write(visit(town.near, uuidv7())))
    expect(refusal(got)).toBe('403 device-retired')
    expect(got.body).toMatchObject({ verdicts: [{ s: 'rejected', code: 'scope-not-yours' }] })
    for (const what of ['me', 'coverage', 'members', 'refusals'])
      expect(refusal(await phone.get(what))).toBe('403 device-retired')
    await town.official.signIn()
    const { members } = bodyOf(MemberList, await town.official.get('members'))
    expect(members.find(({ id }) => id === phone.member)?.devices).toMatchObject([{ state: 'retired' }])
  })

  it('what a retired phone had sent before is a repeat, and nothing is kept twice', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const muts = phone.write(visit(town.near, uuidv7()))
    expect((await phone.sync(muts)).verdicts.map(words)).toEqual(['ok'])
    await town.official.remove(`devices/${phone.device}`)
    expect((await phone.send(muts)).body).toMatchObject({ verdicts: [{ s: 'dup' }] })
  })

  it('a retired member is cut off on every phone', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    expect((await town.official.remove(`members/${phone.member}`)).status).toBe(204)
    expect(refusal(await phone.get('coverage'))).toBe('403 member-retired')
    const { members } = bodyOf(MemberList, await town.official.get('members'))
    const gone = members.find(({ id }) => id === phone.member)
    expect(gone).toMatchObject({ state: 'retired', devices: [{ state: 'retired' }] })
  })

  it('the last official stays, and so does their last phone', async () => {
    const town = await openTown()
    const { official } = town
    expect(refusal(await official.remove(`members/${official.member}`))).toBe('403 role-not-allowed')
    expect(refusal(await official.remove(`devices/${official.device}`))).toBe('403 role-not-allowed')
    const second = await town.welcome('can-bo')
    expect((await second.remove(`members/${official.member}`)).status).toBe(204)
  })

  it('an official whose only phone is gone does not count as somebody who runs the ward', async () => {
    const town = await openTown()
    const { official } = town
    const second = await town.welcome('can-bo')
    expect((await official.remove(`devices/${second.device}`)).status).toBe(204)
    expect(refusal(await official.remove(`members/${official.member}`))).toBe('403 role-not-allowed')
    expect(refusal(await official.remove(`devices/${official.device}`))).toBe('403 role-not-allowed')
  })

  it('nobody unknown is retired', async () => {
    const { official } = await openTown()
    expect(refusal(await official.remove(`members/${uuidv7()}`))).toBe('404 not-found')
    expect(refusal(await official.remove(`devices/${uuidv7()}`))).toBe('404 not-found')
    expect(refusal(await official.remove('devices/nonsense'))).toBe('404 not-found')
  })
})
