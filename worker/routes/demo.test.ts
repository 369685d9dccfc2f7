import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PROVINCE, DEMO_WARD, DemoInvitation, roles, uuidv7, wardRoles } from '../../contract/index.ts'
import { app } from '../app.ts'
import { call, refusal } from '../testing/call.suite.ts'
import { join, newSecret } from '../testing/phone.suite.ts'
import { hamletOf, openTown, SETUP_KEY } from '../testing/ward.suite.ts'

const door = { setupKey: SETUP_KEY, wardKey: 'A'.repeat(43), keyId: 'demo', hamlet: hamletOf(DEMO_WARD, 6) }

/** The Worker as a deployment with `DEMO` on. */
async function demo(path: string, json?: unknown) {
  const request = new Request(`https://to-so.example/api/demo/${path}`, {
    method: json === undefined ? 'GET' : 'POST',
    ...(json !== undefined && { body: JSON.stringify(json) }),
  })
  const response = await app.fetch(request, { ...env, DEMO: '1' }, createExecutionContext())
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : null }
}

beforeAll(async () => {
  expect(refusal(await demo('door'))).toBe('404 ward-unknown')
  await openTown(DEMO_WARD, DEMO_PROVINCE)
  const { secretHash } = await newSecret()
  const invitation = { id: uuidv7(), secretHash, name: 'Tỉnh' }
  const json = { setupKey: SETUP_KEY, province: DEMO_PROVINCE, name: 'Thái Nguyên', invitation }
  expect((await call('/api/setup/provinces', { json })).status).toBe(201)
  expect(refusal(await demo('door'))).toBe('404 not-found')
})

describe('one tap on a demo role', () => {
  it('the door is stored by who holds the setup key, and open to everyone', async () => {
    expect(refusal(await demo('door', { ...door, setupKey: 'not the setup key' }))).toBe(
      '403 setup-key-wrong',
    )
    expect((await demo('door', door)).status).toBe(204)
    const { setupKey: _, ...shown } = door
    expect((await demo('door')).body).toEqual({ ...shown, ward: DEMO_WARD, province: DEMO_PROVINCE })
  })

  it.each(roles)('%s gets an invitation and joins with it', async (role) => {
    await demo('door', door)
    const { secret, secretHash } = await newSecret()
    const got = await demo('invitations', { role, id: uuidv7(), secretHash })
    expect(got.status).toBe(201)
    const { ward, province, invitation } = v.parse(DemoInvitation, got.body)
    const place = ward ? `wards/${ward}` : `provinces/${province}`
    const { identity } = await join(`/api/${place}`, invitation.id, secret)
    expect(identity.role).toBe(role)
    const worksInHamlet = role === 'thanh-vien' || role === 'to-truong'
    expect(identity.hamlets).toEqual(worksInHamlet ? [door.hamlet] : [])
    expect(ward === null).toBe(!wardRoles.some((known) => known === role))
  })

  it('exists only where DEMO is on', async () => {
    const { secretHash } = await newSecret()
    expect(refusal(await call('/api/demo/door'))).toBe('404 not-found')
    expect(refusal(await call('/api/demo/door', { json: door }))).toBe('404 not-found')
    const json = { role: 'can-bo', id: uuidv7(), secretHash }
    expect(refusal(await call('/api/demo/invitations', { json }))).toBe('404 not-found')
  })
})
