import { beforeAll, describe, expect, it } from 'vitest'
import { type Action, invitable, type Role, reachOf, roles, uuidv7, wardRoles } from '../../contract/index.ts'
import { app } from '../app.ts'
import { call, type Got } from '../testing/call.suite.ts'
import { partOf } from '../testing/carried.suite.ts'
import { household } from '../testing/documents.suite.ts'
import { rowsOf } from '../testing/inside.suite.ts'
import { join, newKeys, newSecret, type Phone } from '../testing/phone.suite.ts'
import { anyProvince, openTown, SETUP_KEY, type Town } from '../testing/ward.suite.ts'

/**
 * [P4] Every route × every role × own or other ward × own or other hamlet, against contract/roles. A route that is in
 * neither list below fails the first test: nothing is reachable by oversight.
 */
type Attempt = {
  route: string
  action: Action
  try: (token: string, town: Town, base: string) => Promise<Got>
}

const someone = '01900000-0000-7000-8000-000000000001'
const send = (token: string, path: string, method: string, json?: unknown) =>
  call(path, { method, token, ...(json !== undefined && { json }) })

const guarded: Attempt[] = [
  {
    route: 'POST /api/wards/:ward/sync',
    action: 'sync.pull',
    try: (token, _, base) => send(token, `${base}/sync`, 'POST', { v: 1, app: 't', scopes: {}, muts: [] }),
  },
  {
    route: 'GET /api/wards/:ward/lost',
    action: 'lost.read',
    try: (token, _, base) => send(token, `${base}/lost`, 'GET'),
  },
  {
    route: 'POST /api/wards/:ward/lost/:number/seen',
    action: 'lost.read',
    try: (token, _, base) => send(token, `${base}/lost/999/seen`, 'POST', {}),
  },
  {
    route: 'POST /api/wards/:ward/refusals/:number/accept',
    action: 'refusals.settle',
    try: (token, _, base) => send(token, `${base}/refusals/999/accept`, 'POST', {}),
  },
  {
    route: 'POST /api/wards/:ward/refusals/:number/return',
    action: 'refusals.settle',
    try: (token, _, base) => send(token, `${base}/refusals/999/return`, 'POST', {}),
  },
  {
    route: 'POST /api/wards/:ward/carried',
    action: 'outbox.carry',
    try: async (token, { official }, base) =>
      send(token, `${base}/carried`, 'POST', await partOf(official, town, [])),
  },
  {
    route: 'POST /api/wards/:ward/invitations',
    action: 'invitations.create',
    try: async (token, { near }, base) => {
      const { secretHash } = await newSecret()
      const json = { id: uuidv7(), secretHash, name: 'Ai', role: 'thanh-vien', hamlets: [near] }
      return send(token, `${base}/invitations`, 'POST', json)
    },
  },
  {
    route: 'DELETE /api/wards/:ward/invitations/:id',
    action: 'invitations.withdraw',
    try: (token, _, base) => send(token, `${base}/invitations/${someone}`, 'DELETE'),
  },
  {
    route: 'GET /api/wards/:ward/members',
    action: 'members.read',
    try: (token, _, base) => send(token, `${base}/members`, 'GET'),
  },
  {
    route: 'DELETE /api/wards/:ward/members/:id',
    action: 'members.retire',
    try: (token, _, base) => send(token, `${base}/members/${someone}`, 'DELETE'),
  },
  {
    route: 'DELETE /api/wards/:ward/devices/:id',
    action: 'members.retire',
    try: (token, _, base) => send(token, `${base}/devices/${someone}`, 'DELETE'),
  },
  {
    route: 'PUT /api/wards/:ward/members/:id/hamlets',
    action: 'members.move',
    try: (token, { near }, base) =>
      send(token, `${base}/members/${someone}/hamlets`, 'PUT', { hamlets: [near] }),
  },
  {
    route: 'PUT /api/wards/:ward/phone-key',
    action: 'keys.follow',
    try: async (token, _, base) => {
      const { publicKey: exchangeKey } = await newKeys()
      return send(token, `${base}/phone-key`, 'PUT', { exchangeKey, holds: null })
    },
  },
  {
    route: 'GET /api/wards/:ward/keys',
    action: 'keys.rotate',
    try: (token, _, base) => send(token, `${base}/keys`, 'GET'),
  },
  {
    route: 'POST /api/wards/:ward/keys',
    action: 'keys.rotate',
    try: (token, _, base) =>
      send(token, `${base}/keys`, 'POST', { id: 'khoa-moi', follows: null, ring: null, wraps: [] }),
  },
  {
    route: 'POST /api/wards/:ward/keys/:key/wraps',
    action: 'keys.rotate',
    try: (token, _, base) => send(token, `${base}/keys/khoa-la/wraps`, 'POST', { wraps: [] }),
  },
  {
    route: 'PUT /api/wards/:ward/keys/:key/sheet',
    action: 'keys.rotate',
    try: (token, _, base) => send(token, `${base}/keys/khoa-la/sheet`, 'PUT', {}),
  },
  {
    route: 'GET /api/wards/:ward/coverage',
    action: 'coverage.read',
    try: (token, _, base) => send(token, `${base}/coverage`, 'GET'),
  },
  {
    route: 'GET /api/wards/:ward/refusals',
    action: 'refusals.read',
    try: (token, _, base) => send(token, `${base}/refusals`, 'GET'),
  },
  {
    route: 'GET /api/wards/:ward/erasures',
    action: 'erasures.read',
    try: (token, _, base) => send(token, `${base}/erasures`, 'GET'),
  },
  {
    route: 'GET /api/wards/:ward/recount',
    action: 'coverage.recount',
    try: (token, _, base) => send(token, `${base}/recount`, 'GET'),
  },
  {
    route: 'GET /api/wards/:ward/marks',
    action: 'marks.read',
    try: (token, _, base) => send(token, `${base}/marks`, 'GET'),
  },
  {
    route: 'GET /api/wards/:ward/stuck',
    action: 'stuck.read',
    try: (token, _, base) => send(token, `${base}/stuck`, 'GET'),
  },
]

/** Routes that need no role: before sign-in, about oneself, or with the setup key; each has tests of its own. */
const open = [
  'GET /api/health',
  'POST /api/setup/wards',
  'POST /api/setup/provinces',
  ...['copy', 'wipe', 'restore'].map((what) => `POST /api/setup/wards/:ward/${what}`),
  ...['wards/:ward', 'provinces/:province'].flatMap((place) =>
    ['enrolments', 'challenges', 'tokens'].map((what) => `POST /api/${place}/${what}`),
  ),
  'GET /api/wards/:ward/me',
  'GET /api/provinces/:province/coverage',
  'GET /api/provinces/:province/stuck',
  'POST /api/guides/stuck',
  'GET /api/guides/stuck',
  'GET /api/guides/edition',
  'GET /api/guides/publications',
  'POST /api/guides/publications',
  'POST /api/guides/rollbacks',
  'GET /api/guides/:guide/:sheet',
  'GET /api/demo/door',
  'POST /api/demo/door',
  'POST /api/demo/invitations',
]

let town: Town
let other: Town
const phones = new Map<Role, Phone>()

beforeAll(async () => {
  const province = anyProvince()
  town = await openTown(undefined, province)
  other = await openTown(undefined, province)
  for (const role of wardRoles)
    phones.set(
      role,
      await town.welcome(role, ...(role === 'thanh-vien' || role === 'to-truong' ? [town.near] : [])),
    )
  const { secret, secretHash } = await newSecret()
  const invitation = { id: uuidv7(), secretHash, name: 'Tỉnh' }
  await call('/api/setup/provinces', { json: { setupKey: SETUP_KEY, province, name: 'Tỉnh', invitation } })
  phones.set('tinh', await join(`/api/provinces/${province}`, invitation.id, secret))
})

const phoneOf = (role: Role): Phone => {
  const phone = phones.get(role)
  if (!phone) throw new Error(`nobody is ${role}`)
  return phone
}

it('[P4] every route of the API is either guarded here or known to be open', () => {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(routes)].sort()).toEqual([...guarded.map(({ route }) => route), ...open].sort())
})

describe.each(guarded)('[P4] $route', ({ action, try: attempt }) => {
  it.each(roles)('by %s, as the table of roles says', async (role) => {
    const got = await attempt(phoneOf(role).token, town, town.path)
    if (role === 'tinh') expect(got).toMatchObject({ status: 403, body: { code: 'other-ward' } })
    else if (reachOf(action, role) === null)
      expect(got).toMatchObject({ status: 403, body: { code: 'role-not-allowed' } })
    // 404, 409: let in, and found nobody of that name, or not the newest key.
    else expect([200, 201, 404, 409]).toContain(got.status)
  })

  it.each(roles)('by %s in another ward: never', async (role) => {
    expect(await attempt(phoneOf(role).token, other, other.path)).toMatchObject({
      status: 403,
      body: { code: 'other-ward' },
    })
  })

  it('by nobody: never', async () => {
    expect(await attempt('', town, town.path)).toMatchObject({ status: 401 })
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
