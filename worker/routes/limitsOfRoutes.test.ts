import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MAX_BODY_BYTES, uuidv7 } from '../../contract/index.ts'
import { ADDRESS_RATE, DEVICE_RATE } from '../domain/rateLimit.ts'
import { expectRefusal } from '../testing/badInput.suite.ts'
import { call, type Got, refusal } from '../testing/call.suite.ts'
import { household } from '../testing/documents.suite.ts'
import { contentsOf, openPlaces, type Places } from '../testing/places.suite.ts'
import { type KnownRoute, knownRoutes, methodOf, tokenFor } from '../testing/routes.suite.ts'
import { LARGEST_HEADERS, LONGEST_ADDRESS } from './limits.ts'
import { MOST_PART_BYTES } from './wardCopies.ts'

/** [P9] (D75) Every limit × every route that testing/routes knows: a new route is held to them before it is used. */
const WILD = '203.0.113.200'
let calm: Places
/** Here the official and the administrator have called without end. */
let wild: Places
let before: string[]

beforeAll(async () => {
  ;[calm, wild] = [await openPlaces(), await openPlaces()]
  before = [...(await contentsOf(calm)), ...(await contentsOf(wild))]
  // Time stands still, so that no bucket fills again while the tests run.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  const [ward, province] = [env.WARD.getByName(wild.town.ward), env.PROVINCE.getByName(wild.province)]
  for (let time = 0; time < DEVICE_RATE.burst; time++) {
    await ward.me(wild.town.official.device)
    await province.coverage(wild.administrator.device)
  }
  for (let time = 0; time < ADDRESS_RATE.burst; time++) await from(WILD, '/api/health')
})
afterAll(async () => {
  vi.useRealTimers()
  expect([...(await contentsOf(calm)), ...(await contentsOf(wild))]).toEqual(before)
})

const from = (address: string, path: string, sent: Parameters<typeof call>[1] = {}): Promise<Got> =>
  call(path, { ...sent, headers: { 'CF-Connecting-IP': address, ...sent.headers } })

type Change = {
  token?: string
  address?: string
  path?: string
  raw?: string
  headers?: Record<string, string>
}

/** The route's own sound request, changed in one respect. */
async function ask(known: KnownRoute, places: Places, change: Change = {}): Promise<Got> {
  const { path, json, headers } = await known.ask(places, places.town.path)
  const { address = uuidv7(), token = tokenFor(known, places), raw } = change
  return from(address, change.path ?? path, {
    ...{ method: methodOf(known), token },
    ...(raw === undefined ? json !== undefined && { json } : { raw }),
    headers: { ...headers, ...change.headers },
  })
}

const isSigned = (known: KnownRoute) =>
  'action' in known || known.by === 'member' || known.by === 'administrator'
const isTold = (got: Got) => {
  expect(refusal(got)).toBe('429 too-many-requests')
  expect(Number(got.headers.get('Retry-After'))).toBeGreaterThan(0)
}
/** Where a body is looked at, and where there is no such place at all. */
const readsBody = async (known: KnownRoute) => {
  const { json } = await known.ask(calm, calm.town.path)
  return json !== undefined && Object.keys(json ?? {}).length > 0 && !known.route.includes('/api/demo/')
}

describe.each(knownRoutes)('[P9] $route', (known) => {
  it('by nobody, from an address that called without end: told when to come again', async () => {
    isTold(await ask(known, calm, { address: WILD, token: '' }))
    isTold(await ask(known, calm, { address: WILD, token: 'a.forged' }))
  })

  it('(D75) by a signed-in phone: its own calls count, those of others from its address do not', async () => {
    if (!isSigned(known)) return
    expect((await ask(known, calm, { address: WILD })).status).not.toBe(429)
    isTold(await ask(known, wild))
  })

  it('with too long an address or too many headers: refused before anything is looked at', async () => {
    const { path } = await known.ask(calm, calm.town.path)
    const long = `${path}${path.includes('?') ? '&' : '?'}x=${'x'.repeat(LONGEST_ADDRESS)}`
    expect(refusal(await ask(known, calm, { path: long }))).toBe('414 address-too-long')
    const headers = { 'X-Long': 'x'.repeat(LARGEST_HEADERS) }
    expect(refusal(await ask(known, calm, { headers }))).toBe('431 headers-too-large')
  })

  it('with too large, too deep or no JSON: a code each', async () => {
    if (!(await readsBody(known))) return
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
    // A part of a ward's copy is the one body that may be longer.
    const most = known.route.endsWith('/restore') ? MOST_PART_BYTES : MAX_BODY_BYTES
    expect(refusal(await ask(known, calm, { raw: `"${'x'.repeat(most)}"` }))).toBe('413 body-too-large')
    expect(refusal(await ask(known, calm, { raw: deep }))).toBe('422 body-invalid')
    expect(refusal(await ask(known, calm, { raw: '{"v":' }))).toBe('400 body-not-json')
  })

  it('with names in its path that are none: a code each', async () => {
    const { path } = await known.ask(calm, calm.town.path)
    const [, api = '', room = '', ...rest] = path.split('/')
    const named = known.route.split('/').slice(3)
    for (const [at, name] of named.entries()) {
      if (!name.startsWith(':')) continue
      for (const odd of ['x'.repeat(500), '%00', '%E0%A4%A', '-1', '1e9', '..%2f..', "'%20OR%201=1"]) {
        const odds = rest.map((part, place) => (place === at ? odd : part))
        expectRefusal(await ask(known, calm, { path: ['', api, room, ...odds].join('/') }), odds)
      }
    }
  })
})

it('(D75) a record that came in too large a crowd is taken whole when its phone comes again', async () => {
  const { town } = wild
  const muts = town.official.write(household(town.near))
  isTold(await town.official.send(muts))
  vi.setSystemTime(Date.now() + 1_000)
  expect((await town.official.sync(muts)).verdicts).toMatchObject([{ s: 'ok' }])
  expect((await town.official.sync(muts)).verdicts).toMatchObject([{ s: 'dup' }])
  before = [...(await contentsOf(calm)), ...(await contentsOf(wild))]
})
