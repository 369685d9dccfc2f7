import { beforeAll, describe, expect, it } from 'vitest'
import { invitable, type Role, reachOf, roles, uuidv7, wardRoles } from '../../contract/index.ts'
import { app } from '../app.ts'
import { call, type Got, refusal } from '../testing/call.suite.ts'
import { household } from '../testing/documents.suite.ts'
import { CONTENT_KEY } from '../testing/guides.suite.ts'
import { rowsOf } from '../testing/inside.suite.ts'
import { newSecret, type Phone } from '../testing/phone.suite.ts'
import { openPlaces, type Places } from '../testing/places.suite.ts'
import { type KnownRoute, knownRoutes, methodOf } from '../testing/routes.suite.ts'
import { anyProvince, openTown, SETUP_KEY, type Town } from '../testing/ward.suite.ts'

/**
 * [P4] Every route × every role × own or other ward, against contract/roles; own or other hamlet here for sync and
 * invitations, and in hamlets.test.ts for every list. A route that testing/routes does not know fails the first test:
 * nothing is reachable by oversight.
 */
const guarded = knownRoutes.flatMap((known) => ('action' in known ? [known] : []))
const guardedBy = (who: string) =>
  knownRoutes.flatMap((known) => ('by' in known && known.by === who ? [known] : []))

let places: Places
let town: Town
let other: Town
const phones = new Map<Role, Phone>()

beforeAll(async () => {
  places = await openPlaces()
  town = places.town
  other = await openTown(undefined, places.province)
  for (const role of wardRoles)
    phones.set(
      role,
      await town.welcome(role, ...(role === 'thanh-vien' || role === 'to-truong' ? [town.near] : [])),
    )
  phones.set('tinh', places.administrator)
})

const phoneOf = (role: Role): Phone => {
  const phone = phones.get(role)
  if (!phone) throw new Error(`nobody is ${role}`)
  return phone
}

const attempt = async (known: KnownRoute, token: string, base: string): Promise<Got> => {
  const { path, ...sent } = await known.ask(places, base)
  return call(path, { method: methodOf(known), token, ...sent })
}

it('[P4] every route of the API is known: who may ask, and how', () => {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(routes)].sort()).toEqual(knownRoutes.map(({ route }) => route).sort())
})

describe.each(guarded)('[P4] $route', (known) => {
  const { action } = known

  it.each(roles)('by %s, as the table of roles says', async (role) => {
    const got = await attempt(known, phoneOf(role).token, town.path)
    if (role === 'tinh') expect(got).toMatchObject({ status: 403, body: { code: 'other-ward' } })
    else if (reachOf(action, role) === null)
      expect(got).toMatchObject({ status: 403, body: { code: 'role-not-allowed' } })
    // 404, 409: let in, and found nobody of that name, or not the newest key.
    else expect([200, 201, 404, 409]).toContain(got.status)
  })

  it.each(roles)('by %s in another ward: never', async (role) => {
    expect(await attempt(known, phoneOf(role).token, other.path)).toMatchObject({
      status: 403,
      body: { code: 'other-ward' },
    })
  })

  it('by nobody: never', async () => {
    expect(await attempt(known, '', town.path)).toMatchObject({ status: 401 })
  })
})

describe.each(guardedBy('member'))('[P4] $route', (known) => {
  it('is for everyone who belongs here, and for nobody else', async () => {
    for (const role of wardRoles)
      expect((await attempt(known, phoneOf(role).token, town.path)).status, role).toBe(200)
    const stranger = { status: 403, body: { code: 'other-ward' } }
    expect(await attempt(known, phoneOf('tinh').token, town.path)).toMatchObject(stranger)
    for (const role of roles)
      expect(await attempt(known, phoneOf(role).token, other.path), role).toMatchObject(stranger)
    expect(await attempt(known, '', town.path)).toMatchObject({ status: 401 })
  })
})

describe.each(guardedBy('administrator'))('[P4] $route', (known) => {
  it('is for the province’s own people only', async () => {
    expect((await attempt(known, phoneOf('tinh').token, town.path)).status).toBe(200)
    const stranger = { status: 403, body: { code: 'other-ward' } }
    for (const role of wardRoles)
      expect(await attempt(known, phoneOf(role).token, town.path), role).toMatchObject(stranger)
    const elsewhere = { ...known, ask: () => known.ask({ ...places, province: anyProvince() }, '') }
    expect(await attempt(elsewhere, phoneOf('tinh').token, '')).toMatchObject(stranger)
    expect(await attempt(known, '', town.path)).toMatchObject({ status: 401 })
  })
})

describe.each([...guardedBy('setup key'), ...guardedBy('content key')])('[P4] $route', (known) => {
  const isSetup = known.by === 'setup key'
  const isDemo = known.route.includes('/api/demo/')
  const said = isDemo ? '404 not-found' : isSetup ? '403 setup-key-wrong' : '403 content-key-wrong'

  it.each(roles)('by %s without the key, or with the other one: never', async (role) => {
    const { path, json } = await known.ask(places, town.path)
    for (const key of ['', isSetup ? CONTENT_KEY : SETUP_KEY]) {
      const got = await call(path, {
        method: methodOf(known),
        token: phoneOf(role).token,
        ...(json !== undefined && { json: { ...json, setupKey: key.padEnd(8, '?') } }),
        // Who guesses is slowed down by address; here everybody has one of their own.
        headers: { 'Content-Key': isSetup ? '' : key, 'CF-Connecting-IP': uuidv7() },
      })
      expect(refusal(got)).toBe(said)
    }
  })
})

describe('[P4] own and other hamlets', () => {
  it.each(['thanh-vien', 'to-truong', 'can-bo'] as const)(
    '%s writes and reads where the reach goes',
    async (role) => {
      const phone = phoneOf(role)
      const reach = reachOf('sync.push', role)
      const scopes = { [town.near]: null, [town.far]: null, [other.near]: null }
      const { scopes: news, verdicts } = await phone.sync(
        phone.write(household(town.near), household(town.far), household(other.near)),
        scopes,
      )
      const far = reach === 'ward'
      expect(verdicts.map(({ s, code }) => code ?? s)).toEqual([
        'ok',
        far ? 'ok' : 'scope-not-yours',
        'scope-unknown',
      ])
      expect(Object.keys(news).sort()).toEqual(far ? [town.near, town.far] : [town.near])
    },
  )

  it.each(wardRoles)('%s invites whom the table says, and nobody else', async (role) => {
    for (const invited of wardRoles) {
      const { secretHash } = await newSecret()
      const hamlets = invited === 'thanh-vien' || invited === 'to-truong' ? [town.near] : []
      const json = { id: uuidv7(), secretHash, name: 'Ai', role: invited, hamlets }
      const { status } = await phoneOf(role).post('invitations', json)
      expect(`${invited}: ${status}`).toBe(`${invited}: ${invitable[role].includes(invited) ? 201 : 403}`)
    }
  })
})

it('[P4] a role that changed counts at the next request, whatever the token was made for', async () => {
  const phone = await town.welcome('to-truong', town.near)
  expect((await phone.get('members')).status).toBe(200)
  await rowsOf(town.ward, "UPDATE member SET role = 'thanh-vien' WHERE id = ?", phone.member)
  expect((await phone.get('members')).status).toBe(403)
})
