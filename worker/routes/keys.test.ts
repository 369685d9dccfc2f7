import { describe, expect, it } from 'vitest'
import {
  Enrolled,
  Identity,
  KeyNews,
  MemberList,
  SyncAnswer,
  uuidv7,
  WardKeyState,
} from '../../contract/index.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import { visit } from '../testing/documents.suite.ts'
import { contentOf, rowsOf } from '../testing/inside.suite.ts'
import { newKeys, newSecret, type Phone } from '../testing/phone.suite.ts'
import { anyWard, hamletOf, openTown, type Town } from '../testing/ward.suite.ts'

const sealed = (k: string) => ({ k, iv: 'A'.repeat(16), ct: 'Q'.repeat(60) })
const wrapFor = async (device: string) => ({
  device,
  ephemeral: (await newKeys()).publicKey,
  iv: 'A'.repeat(16),
  ct: 'W'.repeat(64),
})

/** The phone tells its exchange key and what it holds. */
async function tells(phone: Phone, holds: string | null, exchangeKey?: string) {
  const key = exchangeKey ?? (await newKeys()).publicKey
  const news = bodyOf(KeyNews, await phone.put('phone-key', { exchangeKey: key, holds }))
  return { key, news }
}

/** A ward whose first key is known, with a volunteer whose phone told its exchange key. */
async function townWithKey() {
  const town = await openTown()
  await tells(town.official, 'k1')
  const phone = await town.volunteer()
  const { key } = await tells(phone, 'k1')
  return { town, phone, key }
}

const rotation = async (id: string, follows: string | null, ...devices: string[]) => ({
  ...{ id, follows, ring: sealed(id) },
  wraps: await Promise.all(devices.map(wrapFor)),
})

const keysOf = async (town: Town) => bodyOf(WardKeyState, await town.official.get('keys'))
const hintOf = async (phone: Phone) => bodyOf(SyncAnswer, await phone.send([])).key

describe('[P1] the ward’s keys', () => {
  it('begin with what the first official’s phone holds; a volunteer’s phone names none', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    expect((await tells(phone, 'k9')).news).toEqual({ key: null, wrap: null, waiting: 0 })
    expect((await tells(town.official, 'k1')).news).toMatchObject({ key: { id: 'k1', ring: null } })
    expect((await tells(town.official, 'k2')).news).toMatchObject({ key: { id: 'k1' } })
  })

  it('are changed by an official; each other phone finds its wrap, takes it, and is counted', async () => {
    const { town, phone, key } = await townWithKey()
    const json = await rotation('k2', 'k1', phone.device, town.official.device)
    const made = await town.official.post('keys', json)
    expect(made).toMatchObject({ status: 201, body: { id: 'k2', ring: json.ring } })
    expect(await hintOf(phone)).toBe('k2')
    const { news } = await tells(phone, 'k1', key)
    expect(news).toEqual({ key: { id: 'k2', ring: json.ring }, wrap: json.wraps[0], waiting: 0 })
    expect((await keysOf(town)).phones.map(({ holds }) => holds)).toEqual(['k1', 'k1'])
    expect((await tells(phone, 'k2', key)).news.wrap).toBeNull()
    expect(await hintOf(phone)).toBeUndefined()
    const held = (await keysOf(town)).phones.find(({ device }) => device === phone.device)
    expect(held).toMatchObject({ holds: 'k2', isServed: false })
  })

  it('[S3] the same change again, after a lost answer, is the same', async () => {
    const { town, phone } = await townWithKey()
    const json = await rotation('k2', 'k1', phone.device)
    const [first, again] = [await town.official.post('keys', json), await town.official.post('keys', json)]
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    expect(await rowsOf(town.ward, 'SELECT id FROM ward_key ORDER BY no')).toEqual([
      { id: 'k1' },
      { id: 'k2' },
    ])
  })

  it('of two officials at once the first stays, and the other is told', async () => {
    const { town, phone } = await townWithKey()
    const second = await town.welcome('can-bo')
    await tells(second, 'k1')
    const [one, two] = await Promise.all([
      town.official.post('keys', await rotation('k2a', 'k1', phone.device)),
      second.post('keys', await rotation('k2b', 'k1', phone.device)),
    ])
    expect([one.status, two.status].sort()).toEqual([201, 409])
    expect([refusal(one), refusal(two)]).toContain('409 key-changed')
    expect(await rowsOf(town.ward, 'SELECT count(*) AS n FROM ward_key')).toEqual([{ n: 2 }])
  })

  it('[P9] an older key’s id is refused with a code, and the key stays', async () => {
    const { town, phone } = await townWithKey()
    await town.official.post('keys', await rotation('k2', 'k1', phone.device))
    for (const [id, follows] of [
      ['k1', 'k2'],
      ['k1', 'k1'],
      ['k1', null],
    ] as const)
      expect(refusal(await town.official.post('keys', await rotation(id, follows)))).toBe('409 key-changed')
    expect((await keysOf(town)).key?.id).toBe('k2')
  })

  it('a phone enrolled in between waits, officials’ phones hear of it, and it is served', async () => {
    const { town, phone } = await townWithKey()
    await town.official.post('keys', await rotation('k2', 'k1', phone.device, town.official.device))
    await tells(town.official, 'k2')
    expect(await hintOf(town.official)).toBeUndefined()
    const late = await town.volunteer()
    expect(await hintOf(late)).toBe('k2')
    expect((await tells(late, 'k1')).news).toMatchObject({ key: { id: 'k2' }, wrap: null })
    expect(await hintOf(town.official)).toBe('k2')
    expect((await tells(town.official, 'k2')).news.waiting).toBe(1)
    const wrap = await wrapFor(late.device)
    expect((await town.official.post('keys/k2/wraps', { wraps: [wrap] })).status).toBe(204)
    expect(await hintOf(late)).toBe('k2')
    expect(refusal(await town.official.post('keys/k1/wraps', { wraps: [wrap] }))).toBe('409 key-changed')
  })

  it('a wrap that lies ready is not replaced; another exchange key makes it useless and it goes', async () => {
    const { town, phone, key } = await townWithKey()
    const json = await rotation('k2', 'k1', phone.device)
    await town.official.post('keys', json)
    await town.official.post('keys/k2/wraps', { wraps: [await wrapFor(phone.device)] })
    expect((await tells(phone, 'k1', key)).news.wrap).toEqual(json.wraps[0])
    expect((await tells(phone, 'k1')).news.wrap).toBeNull()
  })

  it('[P3] a retired phone gets none, keeps no exchange key here, and is not counted', async () => {
    const { town, phone, key } = await townWithKey()
    await town.official.remove(`devices/${phone.device}`)
    await town.official.post('keys', await rotation('k2', 'k1', phone.device))
    expect(await rowsOf(town.ward, 'SELECT device FROM key_wrap')).toEqual([])
    expect((await rowsOf(town.ward, 'SELECT device FROM phone_key')).length).toBe(1)
    expect(refusal(await phone.put('phone-key', { exchangeKey: key, holds: 'k1' }))).toBe(
      '403 device-retired',
    )
    expect((await keysOf(town)).phones.map(({ device }) => device)).toEqual([town.official.device])
  })

  it('what was sealed under an older key is taken as ever: phones may have been away', async () => {
    const { town, phone } = await townWithKey()
    await town.official.post('keys', await rotation('k2', 'k1'))
    expect(await phone.push(visit(town.near, uuidv7()))).toEqual(['ok'])
  })

  it('joining is answered with the newest key’s id and the older ones sealed under it', async () => {
    const { town } = await townWithKey()
    const json = await rotation('k2', 'k1')
    await town.official.post('keys', json)
    const { secret, secretHash } = await newSecret()
    const terms = { id: uuidv7(), secretHash, name: 'Chị Thử', role: 'thanh-vien', hamlets: [town.near] }
    await town.official.post('invitations', terms)
    const [{ publicKey }, { publicKey: exchangeKey }] = [await newKeys(), await newKeys()]
    const body = { invitation: terms.id, secret, publicKey, deviceLabel: '', exchangeKey, holds: 'k2' }
    const got = bodyOf(Enrolled, await call(`${town.path}/enrolments`, { json: body }))
    expect(got.wardKey).toEqual({ id: 'k2', ring: json.ring })
    const told = (await keysOf(town)).phones.find(({ device }) => device === got.device)
    expect(told).toMatchObject({ exchangeKey, holds: 'k2' })
  })

  it('that a sheet was printed is remembered for its key only', async () => {
    const { town } = await townWithKey()
    expect((await town.official.put('keys/k1/sheet', {})).status).toBe(204)
    expect((await keysOf(town)).key?.printedAt).not.toBeNull()
    await town.official.post('keys', await rotation('k2', 'k1'))
    expect((await keysOf(town)).key?.printedAt).toBeNull()
    expect(refusal(await town.official.put('keys/k1/sheet', {}))).toBe('409 key-changed')
  })

  it('[P8] changes stand in the audit with numbers and without content', async () => {
    const { town, phone } = await townWithKey()
    await town.official.post('keys', await rotation('k2', 'k1', phone.device))
    await town.official.put('keys/k2/sheet', {})
    const what = (await rowsOf(town.ward, 'SELECT what, count FROM audit ORDER BY no')).slice(-2)
    expect(what).toEqual([
      { what: 'change ward key', count: 1 },
      { what: 'print recovery sheet', count: 1 },
    ])
  })

  it.each([
    ['keys', 'POST', { id: 'k2', follows: 'k1', ring: null, wraps: [{ device: 'x' }] }],
    ['keys', 'POST', { id: 'ki hiệu', follows: 'k1', ring: null, wraps: [] }],
    ['keys', 'POST', { id: 'k2', follows: 'k1', ring: 'open', wraps: [] }],
    ['keys', 'POST', []],
    ['keys/k1/wraps', 'POST', { wraps: 7 }],
    ['phone-key', 'PUT', { exchangeKey: 'B'.repeat(87), holds: null }],
    ['phone-key', 'PUT', { exchangeKey: 'ngắn', holds: null }],
    ['phone-key', 'PUT', null],
  ])('bad input: %s %s is refused and leaves no trace', async (what, method, json) => {
    const { town } = await townWithKey()
    const before = await contentOf(town.ward)
    const got = await call(`${town.path}/${what}`, { method, token: town.official.token, json })
    expect(refusal(got)).toBe('422 body-invalid')
    expect(await contentOf(town.ward)).toBe(before)
  })
})

describe('[W1] a member’s hamlets', () => {
  it('are changed by an official; the phone is told to leave one and begin the other [S7]', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const before = await phone.sync([], { [town.near]: null })
    const moved = await town.official.put(`members/${phone.member}/hamlets`, { hamlets: [town.far] })
    expect(moved.status).toBe(204)
    const after = await phone.sync([], { [town.ward]: null, [town.near]: null })
    expect(after).toMatchObject({ start: [town.far], drop: [town.near] })
    expect(after.scopeVersion).toBeGreaterThan(before.scopeVersion)
    expect(bodyOf(Identity, await phone.get('me')).hamlets).toEqual([town.far])
    expect(await phone.push(visit(town.near, uuidv7()))).toEqual(['scope-not-yours'])
  })

  it('the same again changes nothing; nobody unknown or retired is moved; no hamlet, or none of the ward, neither', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const move = async (member: string, hamlets: unknown) =>
      refusal(await town.official.put(`members/${member}/hamlets`, { hamlets }))
    const { scopeVersion } = bodyOf(Identity, await phone.get('me'))
    expect(
      (await town.official.put(`members/${phone.member}/hamlets`, { hamlets: [town.near] })).status,
    ).toBe(204)
    expect(bodyOf(Identity, await phone.get('me')).scopeVersion).toBe(scopeVersion)
    expect(await move(uuidv7(), [town.far])).toBe('404 not-found')
    expect(await move('nonsense', [town.far])).toBe('404 not-found')
    expect(await move(phone.member, [])).toBe('422 body-invalid')
    expect(await move(phone.member, [hamletOf(anyWard(), 1)])).toBe('422 body-invalid')
    expect(await move(phone.member, 'all')).toBe('422 body-invalid')
    expect(await move(town.official.member, [town.far])).toBe('422 body-invalid')
    await town.official.remove(`members/${phone.member}`)
    expect(await move(phone.member, [town.far])).toBe('403 member-retired')
  })
})

describe('(D47) inviting a member again', () => {
  async function invitedAgain(town: Town, member: string, by = town.official) {
    const { secret, secretHash } = await newSecret()
    const terms = { id: uuidv7(), secretHash, name: 'Tên khác', role: 'can-bo', hamlets: [], member }
    return { secret, invitation: terms.id, got: await by.post('invitations', terms) }
  }

  it('brings the same person back on another device, as who they are; the device before ends', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const { invitation, secret, got } = await invitedAgain(town, phone.member)
    expect(got).toMatchObject({ status: 201, body: { role: 'thanh-vien', hamlets: [town.near] } })
    const { publicKey } = await newKeys()
    const json = { invitation, secret, publicKey, deviceLabel: 'Máy thử', replaces: phone.device }
    const identity = bodyOf(Identity, await call(`${town.path}/enrolments`, { json }))
    expect(identity).toMatchObject({ member: phone.member, role: 'thanh-vien', hamlets: [town.near] })
    expect(identity.device).not.toBe(phone.device)
    const { members } = bodyOf(MemberList, await town.official.get('members'))
    const devices = members.find(({ id }) => id === phone.member)?.devices
    expect(devices?.map(({ id, state }) => [id === identity.device, state]).sort()).toEqual([
      [false, 'retired'],
      [true, 'active'],
    ])
    expect(refusal(await phone.get('me'))).toBe('403 device-retired')
  })

  it('another member’s device is not ended by saying so', async () => {
    const town = await openTown()
    const [phone, other] = [await town.volunteer(), await town.volunteer()]
    const { invitation, secret } = await invitedAgain(town, phone.member)
    const { publicKey } = await newKeys()
    const json = { invitation, secret, publicKey, deviceLabel: '', replaces: other.device }
    expect((await call(`${town.path}/enrolments`, { json })).status).toBe(201)
    expect((await other.get('me')).status).toBe(200)
  })

  it('[P4] a tổ trưởng only volunteers of their hamlets; nobody retired or unknown', async () => {
    const town = await openTown()
    const lead = await town.welcome('to-truong', town.near)
    const [near, far] = [await town.volunteer(), await town.welcome('thanh-vien', town.far)]
    expect((await invitedAgain(town, near.member, lead)).got.status).toBe(201)
    expect(refusal((await invitedAgain(town, far.member, lead)).got)).toBe('403 other-hamlet')
    expect(refusal((await invitedAgain(town, town.official.member, lead)).got)).toBe('403 role-not-allowed')
    expect(refusal((await invitedAgain(town, uuidv7())).got)).toBe('404 not-found')
    const open = await invitedAgain(town, near.member)
    await town.official.remove(`members/${near.member}`)
    expect(refusal((await invitedAgain(town, near.member)).got)).toBe('403 member-retired')
    const { publicKey } = await newKeys()
    const json = { invitation: open.invitation, secret: open.secret, publicKey, deviceLabel: '' }
    expect(refusal(await call(`${town.path}/enrolments`, { json }))).toBe('403 member-retired')
  })
})
