import { afterEach, describe, expect, it, vi } from 'vitest'
import { Invitation, MemberList, uuidv7, type WardRole } from '../../contract/index.ts'
import { bodyOf, refusal } from '../testing/call.suite.ts'
import { visit } from '../testing/documents.suite.ts'
import { rowsOf } from '../testing/inside.suite.ts'
import { newSecret, words } from '../testing/phone.suite.ts'
import { anyWard, hamletOf, openTown } from '../testing/ward.suite.ts'

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
