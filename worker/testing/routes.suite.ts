import { type Action, uuidv7 } from '../../contract/index.ts'
import { partOf } from './carried.suite.ts'
import { CONTENT_KEY } from './guides.suite.ts'
import { newKeys, newSecret, signed } from './phone.suite.ts'
import type { Places } from './places.suite.ts'
import { SETUP_KEY } from './ward.suite.ts'

/** A request as a route takes it: sound in every field, though it may be about nobody. */
export type Asked = { path: string; json?: unknown; headers?: Record<string, string> }

/** Who a route lets in: a role, whoever signed in, whoever holds a key of the operator, anybody. */
type Door = { action: Action } | { by: 'member' | 'administrator' | 'setup key' | 'content key' | 'anyone' }

export type KnownRoute = Door & {
  /** As Hono names it. */
  route: string
  ask: (places: Places, base: string) => Asked | Promise<Asked>
}

/** Nobody's id. */
const someone = '01900000-0000-7000-8000-000000000001'
const hash = 'x'.repeat(22)
const demoDoor = { wardKey: 'A'.repeat(43), keyId: 'k1', hamlet: '05860-01' }
const anInvitation = { id: someone, secretHash: 'A'.repeat(43), name: 'Ai' }

const ward = (
  method: string,
  rest: string,
  door: Door,
  json?: unknown,
  asked = rest.replace(':id', someone).replace(':number', '999').replace(':key', 'khoa-la'),
): KnownRoute => ({
  ...door,
  route: `${method} /api/wards/:ward/${rest}`,
  ask: (_, base) => ({ path: `${base}/${asked}`, ...(json !== undefined && { json }) }),
})

/** [P4] What a role of the ward may do. */
const guarded: KnownRoute[] = [
  ward('POST', 'sync', { action: 'sync.pull' }, { v: 1, app: 't', epoch: null, scopes: {}, muts: [] }),
  ward('GET', 'lost', { action: 'lost.read' }),
  ward('POST', 'lost/:number/seen', { action: 'lost.read' }, {}),
  ward('POST', 'refusals/:number/accept', { action: 'refusals.settle' }, {}),
  ward('POST', 'refusals/:number/return', { action: 'refusals.settle' }, {}),
  {
    route: 'POST /api/wards/:ward/carried',
    action: 'outbox.carry',
    ask: async ({ town }, base) => ({ path: `${base}/carried`, json: await partOf(town.official, town, []) }),
  },
  {
    route: 'POST /api/wards/:ward/invitations',
    action: 'invitations.create',
    ask: async ({ town: { near } }, base) => {
      const { secretHash } = await newSecret()
      const json = { id: uuidv7(), secretHash, name: 'Ai', role: 'thanh-vien', hamlets: [near] }
      return { path: `${base}/invitations`, json }
    },
  },
  ward('DELETE', 'invitations/:id', { action: 'invitations.withdraw' }),
  ward('GET', 'members', { action: 'members.read' }),
  ward('DELETE', 'members/:id', { action: 'members.retire' }),
  ward('DELETE', 'devices/:id', { action: 'members.retire' }),
  {
    route: 'PUT /api/wards/:ward/members/:id/hamlets',
    action: 'members.move',
    ask: ({ town: { near } }, base) => ({
      path: `${base}/members/${someone}/hamlets`,
      json: { hamlets: [near] },
    }),
  },
  {
    route: 'PUT /api/wards/:ward/phone-key',
    action: 'keys.follow',
    ask: async (_, base) => {
      const { publicKey: exchangeKey } = await newKeys()
      return { path: `${base}/phone-key`, json: { exchangeKey, holds: null } }
    },
  },
  ward('GET', 'keys', { action: 'keys.rotate' }),
  ward('POST', 'keys', { action: 'keys.rotate' }, { id: 'khoa-moi', follows: null, ring: null, wraps: [] }),
  ward('POST', 'keys/:key/wraps', { action: 'keys.rotate' }, { wraps: [] }),
  ward('PUT', 'keys/:key/sheet', { action: 'keys.rotate' }, {}),
  ward('GET', 'coverage', { action: 'coverage.read' }, undefined, 'coverage?months=13'),
  ward('GET', 'refusals', { action: 'refusals.read' }, undefined, 'refusals?before=9'),
  ward('GET', 'refusals/own', { action: 'refusals.own' }),
  ward('GET', 'erasures', { action: 'erasures.read' }, undefined, 'erasures?before=9'),
  ward('GET', 'recount', { action: 'coverage.recount' }),
  ward('GET', 'marks', { action: 'marks.read' }),
  ward('GET', 'stuck', { action: 'stuck.read' }),
]

const joining = (place: 'wards/:ward' | 'provinces/:province'): KnownRoute[] => {
  const baseOf = ({ town, province }: Places) =>
    place === 'wards/:ward' ? town.path : `/api/provinces/${province}`
  const phoneOf = ({ town, administrator }: Places) =>
    place === 'wards/:ward' ? town.official : administrator
  return [
    {
      route: `POST /api/${place}/enrolments`,
      by: 'anyone',
      ask: async (places) => {
        const [{ secret }, { publicKey }] = [await newSecret(), await newKeys()]
        const json = { invitation: someone, secret, publicKey, deviceLabel: 'Máy thử' }
        return { path: `${baseOf(places)}/enrolments`, json }
      },
    },
    {
      route: `POST /api/${place}/challenges`,
      by: 'anyone',
      ask: (places) => ({ path: `${baseOf(places)}/challenges`, json: { device: phoneOf(places).device } }),
    },
    {
      route: `POST /api/${place}/tokens`,
      by: 'anyone',
      ask: async (places) => {
        const phone = phoneOf(places)
        const json = { device: phone.device, challenge: 'a.b', signature: await signed('a.b', phone.keys) }
        return { path: `${baseOf(places)}/tokens`, json }
      },
    },
  ]
}

const setup = (rest: string, jsonOf: (places: Places) => object, to?: string): KnownRoute => ({
  route: `POST /api/setup/${rest}`,
  by: 'setup key',
  ask: (places) => ({
    path: `/api/setup/${rest.replace(':ward', to ?? places.town.ward)}`,
    json: { setupKey: SETUP_KEY, ...jsonOf(places) },
  }),
})

const part = { schema: 1, mark: 'm', table: 'meta', columns: ['key'], rows: [['a']], next: null }
/** The operator's; each is about a place that refuses it, or has it already. */
const operators: KnownRoute[] = [
  setup('wards', ({ town, province }) => ({
    ...{ ward: town.ward, province, name: 'Phường', invitation: anInvitation, again: false },
  })),
  setup('provinces', ({ province }) => ({ province, name: 'Tỉnh', invitation: anInvitation, again: false })),
  // Of a ward that nobody opened: a copy that really begins would make the others wait.
  setup('wards/:ward/copy', () => ({ from: { table: 'member', after: [1] } }), '98765'),
  setup('wards/:ward/wipe', () => ({ epoch: 'another' })),
  setup('wards/:ward/restore', () => ({ part })),
]

const content = (method: string, rest: string, json?: unknown): KnownRoute => ({
  route: `${method} /api/guides/${rest}`,
  by: 'content key',
  ask: () => ({
    path: `/api/guides/${rest}`,
    headers: { 'Content-Key': CONTENT_KEY },
    ...(json !== undefined && { json }),
  }),
})

const publication = {
  v: 1,
  guide: 'vneid-kiem-tra',
  sheet: '{}',
  parts: { [hash]: 'x' },
  page: 'x',
  print: 'x',
}
const guides: KnownRoute[] = [
  {
    route: 'POST /api/guides/stuck',
    by: 'anyone',
    ask: () => {
      const event = { guide: 'khong-co', revision: 1, step: 'khong-co', reason: null, day: '2026-11-22' }
      return { path: '/api/guides/stuck', json: { v: 1, events: [{ id: crypto.randomUUID(), ...event }] } }
    },
  },
  content('GET', 'stuck'),
  { route: 'GET /api/guides/edition', by: 'anyone', ask: () => ({ path: '/api/guides/edition' }) },
  content('GET', 'publications'),
  content('POST', 'publications', publication),
  content('POST', 'rollbacks', { v: 1, guide: 'vneid-kiem-tra' }),
  {
    route: 'GET /api/guides/:guide/:sheet',
    by: 'anyone',
    ask: () => ({ path: `/api/guides/vneid-kiem-tra/${hash}?have=abcdefgh` }),
  },
]

const province = (what: string): KnownRoute => ({
  route: `GET /api/provinces/:province/${what}`,
  by: 'administrator',
  ask: ({ province: code }) => ({ path: `/api/provinces/${code}/${what}` }),
})

/** Where the demo is off, as in these tests, there is no such place. */
const demo: KnownRoute[] = [
  { route: 'GET /api/demo/door', by: 'anyone', ask: () => ({ path: '/api/demo/door' }) },
  {
    route: 'POST /api/demo/door',
    by: 'setup key',
    ask: () => ({ path: '/api/demo/door', json: { setupKey: SETUP_KEY, ...demoDoor } }),
  },
  {
    route: 'POST /api/demo/invitations',
    by: 'anyone',
    ask: () => ({ path: '/api/demo/invitations', json: { role: 'can-bo', ...anInvitation } }),
  },
]

/**
 * Every route of the API with a sound request for it, and who may ask. The matrix of access, the limits and the flood of
 * malformed requests walk this list; a route that is not on it fails the first test of the matrix.
 */
export const knownRoutes: readonly KnownRoute[] = [
  ...guarded,
  ...joining('wards/:ward'),
  ...joining('provinces/:province'),
  ward('GET', 'me', { by: 'member' }),
  ...['coverage', 'stuck'].map(province),
  ...operators,
  ...guides,
  ...demo,
  { route: 'GET /api/health', by: 'anyone', ask: () => ({ path: '/api/health' }) },
]

export const methodOf = ({ route }: KnownRoute): string => route.split(' ')[0] ?? 'GET'

/** Whose token the route wants, or '' when it wants none. */
export function tokenFor(known: KnownRoute, { town, administrator }: Places): string {
  if ('action' in known || known.by === 'member') return town.official.token
  return known.by === 'administrator' ? administrator.token : ''
}
