import { afterEach, describe, expect, it, vi } from 'vitest'
import { Challenge, Identity, Invitation, Token, uuidv7 } from '../../contract/index.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import { countIn, rowsOf } from '../testing/inside.suite.ts'
import { join, newKeys, newSecret, signed } from '../testing/phone.suite.ts'
import { anyProvince, anyWard, openTown, SETUP_KEY, type Town } from '../testing/ward.suite.ts'

/** Time moves for the Worker and its objects alike; timers stay real. */
const passHours = (hours: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
}
afterEach(() => {
  vi.useRealTimers()
})

async function invitedTo(town: Town, hours = 72) {
  const { secret, secretHash } = await newSecret()
  const terms = { id: uuidv7(), secretHash, name: 'Chị Thử', role: 'thanh-vien', hamlets: [town.near], hours }
  const { id } = bodyOf(Invitation, await town.official.post('invitations', terms))
  return { invitation: id, secret, terms }
}

describe('opening a ward', () => {
  const opening = async (ward = anyWard()) => {
    const { secret, secretHash } = await newSecret()
    const invitation = { id: uuidv7(), secretHash, name: 'Cán bộ' }
    return { secret, json: { setupKey: SETUP_KEY, ward, province: '19', name: 'Phường Thử', invitation } }
  }

  it('answers with the first official’s invitation, and the same again for the same call [S3]', async () => {
    const { json } = await opening()
    const [first, second] = [
      await call('/api/setup/wards', { json }),
      await call('/api/setup/wards', { json }),
    ]
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual(first.body)
    expect(first.body).toMatchObject({ ward: json.ward, invitation: { role: 'can-bo', state: 'open' } })
  })

  it('while nobody has joined, another first invitation replaces one that was lost or ran out', async () => {
    const { json, secret: lost } = await opening()
    await call('/api/setup/wards', { json })
    passHours(200)
    const { json: other, secret } = await opening(json.ward)
    const got = await call('/api/setup/wards', { json: other })
    expect(got).toMatchObject({
      status: 201,
      body: { invitation: { id: other.invitation.id, state: 'open' } },
    })
    const path = `/api/wards/${json.ward}`
    const { publicKey } = await newKeys()
    const old = { invitation: json.invitation.id, secret: lost, publicKey, deviceLabel: '' }
    expect(refusal(await call(`${path}/enrolments`, { json: old }))).toBe('410 invitation-withdrawn')
    expect((await join(path, other.invitation.id, secret)).identity.role).toBe('can-bo')
  })

  it('once an official has joined, only asked for expressly; and it stands in the audit [P8]', async () => {
    const town = await openTown()
    const { json, secret } = await opening(town.ward)
    expect(refusal(await call('/api/setup/wards', { json }))).toBe('409 ward-exists')
    const got = await call('/api/setup/wards', { json: { ...json, again: true } })
    expect(got.status).toBe(201)
    expect((await join(town.path, json.invitation.id, secret)).identity.role).toBe('can-bo')
    const audit = await rowsOf(town.ward, "SELECT member, what FROM audit WHERE what = 'invite can-bo'")
    expect(audit).toEqual([
      { member: null, what: 'invite can-bo' },
      { member: null, what: 'invite can-bo' },
    ])
  })

  it('after too many wrong setup keys not even the right one is looked at; later it opens again', async () => {
    passHours(0)
    const { json } = await opening()
    const headers = { 'CF-Connecting-IP': '203.0.113.77' }
    const wrong = { ...json, setupKey: 'not the setup key' }
    const tries = await Promise.all(
      Array.from({ length: 14 }, () => call('/api/setup/wards', { json: wrong, headers })),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual([...Array(10).fill(403), ...Array(4).fill(429)])
    const slowed = await call('/api/setup/wards', { json, headers })
    expect(refusal(slowed)).toBe('429 too-many-requests')
    expect(Number(slowed.headers.get('Retry-After'))).toBeGreaterThan(0)
    passHours(1)
    expect((await call('/api/setup/wards', { json, headers })).status).toBe(201)
  })

  it('needs the setup key, and leaves no trace without it', async () => {
    const { json } = await opening()
    const wrong = { ...json, setupKey: 'not the setup key' }
    expect(refusal(await call('/api/setup/wards', { json: wrong }))).toBe('403 setup-key-wrong')
    expect(refusal(await call('/api/setup/provinces', { json: { ...wrong, province: '19' } }))).toBe(
      '403 setup-key-wrong',
    )
    expect(await countIn(json.ward, 'meta')).toBe(0)
  })

  it('a province likewise', async () => {
    const { json } = await opening()
    const province = { ...json, province: anyProvince(), name: 'Tỉnh Thử' }
    expect((await call('/api/setup/provinces', { json: province })).status).toBe(201)
    expect((await call('/api/setup/provinces', { json: province })).status).toBe(200)
    const { json: other, secret } = await opening()
    const again = { ...other, province: province.province, name: 'Tỉnh Thử' }
    expect((await call('/api/setup/provinces', { json: again })).status).toBe(201)
    await join(`/api/provinces/${province.province}`, other.invitation.id, secret)
    const { json: third } = await opening()
    const late = { ...third, province: province.province, name: 'Tỉnh Thử' }
    expect(refusal(await call('/api/setup/provinces', { json: late }))).toBe('409 province-exists')
    expect((await call('/api/setup/provinces', { json: { ...late, again: true } })).status).toBe(201)
  })
})

describe('a phone joins', () => {
  it('with an invitation, and is who it was invited as', async () => {
    const town = await openTown()
    const { invitation, secret } = await invitedTo(town)
    const phone = await join(town.path, invitation, secret)
    expect(phone.identity).toMatchObject({
      ward: town.ward,
      wardName: 'Phường Thử',
      name: 'Chị Thử',
      role: 'thanh-vien',
      hamlets: [town.near],
    })
    expect(bodyOf(Identity, await phone.get('me'))).toEqual(phone.identity)
  })

  it('[S8] (PROTOCOL 12.5) as who it says it was, if the ward knows nobody of that id; otherwise as somebody new', async () => {
    const town = await openTown()
    const joinAs = async (was: string) => {
      const { invitation, secret } = await invitedTo(town)
      const { publicKey } = await newKeys()
      const json = { invitation, secret, publicKey, deviceLabel: '', was }
      return bodyOf(Identity, await call(`${town.path}/enrolments`, { json })).member
    }
    const forgotten = uuidv7()
    expect(await joinAs(forgotten)).toBe(forgotten)
    const known = await joinAs(forgotten)
    expect(known).not.toBe(forgotten)
    await town.official.remove(`members/${known}`)
    expect(await joinAs(known)).not.toBe(known)
  })

  it('(PROTOCOL 12.5) to a province, which is never put back from a copy, it means nothing', async () => {
    const province = anyProvince()
    const { secret, secretHash } = await newSecret()
    const invitation = { id: uuidv7(), secretHash, name: 'Cán bộ tỉnh' }
    await call('/api/setup/provinces', {
      json: { setupKey: SETUP_KEY, province, name: 'Tỉnh Thử', invitation },
    })
    const { publicKey } = await newKeys()
    const was = uuidv7()
    const json = { invitation: invitation.id, secret, publicKey, deviceLabel: '', was }
    const joined = bodyOf(Identity, await call(`/api/provinces/${province}/enrolments`, { json }))
    expect(joined.member).not.toBe(was)
  })

  it('[S3] the same phone again gets the same answer; another phone finds the invitation used', async () => {
    const town = await openTown()
    const { invitation, secret } = await invitedTo(town)
    const { publicKey } = await newKeys()
    const json = { invitation, secret, publicKey, deviceLabel: '' }
    const first = await call(`${town.path}/enrolments`, { json })
    const second = await call(`${town.path}/enrolments`, { json })
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual(first.body)
    const other = { ...json, publicKey: (await newKeys()).publicKey }
    expect(refusal(await call(`${town.path}/enrolments`, { json: other }))).toBe('409 invitation-used')
    expect(await countIn(town.ward, 'member', "role = 'thanh-vien'")).toBe(1)
  })

  it('not with a wrong secret, an unknown, a withdrawn or an expired invitation', async () => {
    const town = await openTown()
    const { publicKey } = await newKeys()
    const enrol = async (invitation: string, secret: string) =>
      refusal(
        await call(`${town.path}/enrolments`, { json: { invitation, secret, publicKey, deviceLabel: '' } }),
      )
    const open = await invitedTo(town)
    const { secret: wrong } = await newSecret()
    expect(await enrol(open.invitation, wrong)).toBe('403 invitation-wrong')
    expect(await enrol(uuidv7(), open.secret)).toBe('404 invitation-unknown')
    const gone = await invitedTo(town)
    expect((await town.official.remove(`invitations/${gone.invitation}`)).status).toBe(204)
    expect(await enrol(gone.invitation, gone.secret)).toBe('410 invitation-withdrawn')
    const short = await invitedTo(town, 1)
    passHours(1)
    expect(await enrol(short.invitation, short.secret)).toBe('410 invitation-expired')
  })

  it('not with a key that is no key, and not in a ward that nobody opened', async () => {
    const town = await openTown()
    const { invitation, secret } = await invitedTo(town)
    const json = { invitation, secret, publicKey: 'A'.repeat(87), deviceLabel: '' }
    expect(refusal(await call(`${town.path}/enrolments`, { json }))).toBe('422 body-invalid')
    const { publicKey } = await newKeys()
    const nowhere = anyWard()
    const got = await call(`/api/wards/${nowhere}/enrolments`, { json: { ...json, publicKey } })
    expect(refusal(got)).toBe('404 ward-unknown')
    expect(await countIn(nowhere, 'meta')).toBe(0)
  })

  it('the server never holds the secret', async () => {
    const town = await openTown()
    const { invitation, secret } = await invitedTo(town)
    await join(town.path, invitation, secret)
    expect(await countIn(town.ward, 'invitation', `secret_hash = '${secret}'`)).toBe(0)
  })
})

describe('[P3] a phone signs in', () => {
  const tokenFor = async (town: Town, device: string, keys: CryptoKeyPair, at = town.path) => {
    const { challenge } = bodyOf(Challenge, await call(`${at}/challenges`, { json: { device } }))
    const signature = await signed(challenge, keys)
    return call(`${town.path}/tokens`, { json: { device, challenge, signature } })
  }

  it('with its key, for an hour', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const { token, expiresAt, identity } = bodyOf(Token, await tokenFor(town, phone.device, phone.keys))
    expect(identity).toEqual(phone.identity)
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(3_600_000)
    expect((await call(`${town.path}/me`, { token })).status).toBe(200)
    passHours(1)
    expect(refusal(await call(`${town.path}/me`, { token }))).toBe('401 token-expired')
  })

  it('not with another key, for an unknown device, or with a challenge that is forged, old or of another ward', async () => {
    const [town, other] = [await openTown(), await openTown()]
    const phone = await town.volunteer()
    const { keys } = await newKeys()
    expect(refusal(await tokenFor(town, phone.device, keys))).toBe('401 signature-invalid')
    expect(refusal(await tokenFor(town, uuidv7(), keys))).toBe('401 device-unknown')
    expect(refusal(await tokenFor(town, phone.device, phone.keys, other.path))).toBe('401 challenge-invalid')
    const forged = {
      device: phone.device,
      challenge: 'e30.AAAA',
      signature: await signed('e30.AAAA', phone.keys),
    }
    expect(refusal(await call(`${town.path}/tokens`, { json: forged }))).toBe('401 challenge-invalid')
    const { device } = phone
    const { challenge } = bodyOf(Challenge, await call(`${town.path}/challenges`, { json: { device } }))
    passHours(0.05)
    const late = { device, challenge, signature: await signed(challenge, phone.keys) }
    expect(refusal(await call(`${town.path}/tokens`, { json: late }))).toBe('401 challenge-expired')
  })

  it('a challenge is no token, nor a token a challenge', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const { device } = phone
    const { challenge } = bodyOf(Challenge, await call(`${town.path}/challenges`, { json: { device } }))
    expect(refusal(await call(`${town.path}/me`, { token: challenge }))).toBe('401 token-invalid')
    const signature = await signed(phone.token, phone.keys)
    const got = await call(`${town.path}/tokens`, { json: { device, challenge: phone.token, signature } })
    expect(refusal(got)).toBe('401 challenge-invalid')
  })

  it('a token is refused when a letter of it is changed, when it is another ward’s, or missing', async () => {
    const [town, other] = [await openTown(), await openTown()]
    const phone = await town.volunteer()
    const forged = phone.token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
    expect(refusal(await call(`${town.path}/me`, { token: forged }))).toBe('401 token-invalid')
    expect(refusal(await call(`${other.path}/me`, { token: phone.token }))).toBe('403 other-ward')
    expect(refusal(await call(`${town.path}/me`))).toBe('401 token-missing')
    const basic = await call(`${town.path}/me`, { headers: { Authorization: `Basic ${phone.token}` } })
    expect(refusal(basic)).toBe('401 token-missing')
  })
})
