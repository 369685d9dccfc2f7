import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorStatus, MAX_BODY_BYTES, MAX_MUTATIONS, uuidv7 } from '../../contract/index.ts'
import { call, type Got, gzip, refusal } from '../testing/call.suite.ts'
import { assistance, household, visit } from '../testing/documents.suite.ts'
import { contentOf, countIn } from '../testing/inside.suite.ts'
import { openTown } from '../testing/ward.suite.ts'

const codes = new Map<string, number>(Object.entries(errorStatus))

/** [P9] A refusal has a 4xx, a code of the closed list, and the status that belongs to the code. */
function expectRefusal({ status, body, text }: Got, sent: unknown) {
  const said = `${JSON.stringify(sent)} → ${status} ${text}`
  expect(status, said).toBeGreaterThanOrEqual(400)
  expect(status, said).toBeLessThan(500)
  const { code, message } = body as { code: string; message: string }
  expect(codes.get(code), said).toBe(status)
  expect(typeof message, said).toBe('string')
}

describe('bodies', () => {
  it('gzip is unpacked', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const raw = await gzip(
      JSON.stringify({ v: 1, app: 't', scopes: {}, muts: phone.write(household(town.near)) }),
    )
    const got = await call(`${town.path}/sync`, {
      ...{ token: phone.token, raw, headers: { 'Content-Encoding': 'gzip' } },
    })
    expect(got.body).toMatchObject({ verdicts: [{ s: 'ok' }] })
  })

  it('too large, packed or not, is refused before it is held', async () => {
    const { path, official } = await openTown()
    const large = JSON.stringify({ v: 1, app: 't', scopes: {}, muts: [], x: 'x'.repeat(MAX_BODY_BYTES) })
    const plain = await call(`${path}/sync`, { token: official.token, raw: large })
    expect(refusal(plain)).toBe('413 body-too-large')
    const bomb = await gzip('0'.repeat(50_000_000))
    expect(bomb.byteLength).toBeLessThan(100_000)
    const packed = await call(`${path}/sync`, {
      ...{ token: official.token, raw: bomb, headers: { 'Content-Encoding': 'gzip' } },
    })
    expect(refusal(packed)).toBe('413 body-too-large')
  })

  it('what is no gzip, no JSON, no UTF-8, or not the shape has a code each', async () => {
    const { path, official } = await openTown()
    const send = async (raw: BodyInit, encoding = 'identity') =>
      refusal(
        await call(`${path}/sync`, { token: official.token, raw, headers: { 'Content-Encoding': encoding } }),
      )
    expect(await send('not packed', 'gzip')).toBe('400 body-not-gzip')
    expect(await send((await gzip('{"v":1}')).slice(0, 12), 'gzip')).toBe('400 body-not-gzip')
    expect(await send('{}', 'br')).toBe('400 body-not-gzip')
    expect(await send('{"v":')).toBe('400 body-not-json')
    expect(await send('')).toBe('400 body-not-json')
    expect(await send(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).toBe('400 body-not-json')
    expect(await send('[]')).toBe('422 body-invalid')
    expect(await send('{"v":1,"app":"t","scopes":{"nowhere":null},"muts":[]}')).toBe('422 body-invalid')
    expect(await send('{"v":1,"app":"t","scopes":{"05860":"x"},"muts":[]}')).toBe('422 body-invalid')
    expect(await send('{"v":2,"app":"t","scopes":{},"muts":[]}')).toBe('400 protocol-unknown')
  })

  it('[P9] what is nested beyond reason is refused wherever it stands, and nothing is stored', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    const [mutation] = phone.write(household(town.near, uuidv7(), { extra: 'HERE' }))
    const sound = JSON.stringify({ v: 1, app: 't', scopes: {}, muts: [mutation], beside: null })
    for (const levels of [100_000, 10_000, 1_000]) {
      for (const raw of [
        sound.replace('"HERE"', nested(levels)),
        sound.replace('null}', `${nested(levels)}}`),
        nested(levels),
      ]) {
        const got = await call(`${town.path}/sync`, { token: phone.token, raw })
        expect(refusal(got), `${levels} levels`).toBe('422 body-invalid')
      }
    }
    expect(await phone.pull(town.near)).toEqual([])
    expect((await phone.sync([mutation])).verdicts).toMatchObject([{ s: 'ok' }])
  })

  it('more than 200 mutations in one call are refused, 200 are taken', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const muts = phone.write(...Array.from({ length: MAX_MUTATIONS + 1 }, () => visit(town.near, uuidv7())))
    expect(refusal(await phone.send(muts))).toBe('413 too-many-mutations')
    expect((await phone.sync(muts.slice(0, MAX_MUTATIONS))).verdicts).toHaveLength(MAX_MUTATIONS)
  })
})

describe('addresses', () => {
  it('an unknown route, a wrong method, a ward that is none', async () => {
    const { path, official } = await openTown()
    expect(refusal(await call('/api/nothing'))).toBe('404 not-found')
    expect(refusal(await call('/api/wards'))).toBe('404 not-found')
    expect(refusal(await call(`${path}/nothing`, { token: official.token }))).toBe('404 not-found')
    const wrong = await call(`${path}/sync`, { token: official.token })
    expect(refusal(wrong)).toBe('405 method-not-allowed')
    expect(wrong.headers.get('Allow')).toBe('POST')
    expect(refusal(await call('/api/wards/xyz/coverage', { token: official.token }))).toBe('404 ward-unknown')
    expect(refusal(await call('/api/wards/%E0%A4%A/coverage', { token: official.token }))).toBe(
      '404 ward-unknown',
    )
  })
})

/** Anything that JSON can say, with a liking for what the server knows. */
const anything = fc.oneof(
  { arbitrary: fc.jsonValue(), weight: 1 },
  {
    arbitrary: fc.dictionary(
      fc.constantFrom(
        'v',
        'app',
        'epoch',
        'scopes',
        'muts',
        'device',
        'invitation',
        'name',
        'role',
        '__proto__',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    weight: 2,
  },
)

/** A mutation with one field bent. */
const bent = fc
  .tuple(
    fc.constantFrom('no', 'mid', 'v', 'op', 'kind', 'id', 'scope', 'base', 'fields', 'at'),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(-1, 0, 1.5, 1e300, '', 'put', 'constructor', null, {}),
    ),
  )
  .map(([field, value]) => ({ field, value }))

const bentFields = fc
  .tuple(
    fc.constantFrom(
      'guide',
      'revision',
      'steps',
      'outcome',
      'facts',
      'at',
      'person',
      'ageBand',
      'supersedes',
      'note',
    ),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        '9999-99-99T99:99:99.999Z',
        '2026-02-30T00:00:00.000Z',
        -1,
        1e300,
        '__proto__',
        [null],
        [{}],
      ),
    ),
  )
  .map(([field, value]) => ({ field, value }))

describe('[P9] thousands of malformed requests', () => {
  it('every one is a 4xx with its code, and nothing is written', async () => {
    const town = await openTown()
    const { path, ward, official } = town
    const before = await contentOf(ward)
    const route = fc.constantFrom(
      ...['POST sync', 'POST enrolments', 'POST challenges', 'POST tokens', 'POST invitations'],
      ...['PUT sync', 'DELETE invitations/nonsense', 'DELETE members/1', 'PATCH members', 'GET nothing'],
    )
    const run = fc.asyncProperty(route, anything, fc.boolean(), async (to, json, isSignedIn) => {
      const [method = '', what] = to.split(' ')
      const got = await call(`${path}/${what}`, {
        method,
        ...(isSignedIn && { token: official.token }),
        ...(method !== 'GET' && { json }),
      })
      expectRefusal(got, { to, json })
    })
    await fc.assert(run, { numRuns: 1_500 })
    const setup = fc.asyncProperty(fc.constantFrom('wards', 'provinces'), anything, async (what, json) => {
      expectRefusal(await call(`/api/setup/${what}`, { json }), json)
    })
    await fc.assert(setup, { numRuns: 300 })
    expect(await contentOf(ward)).toBe(before)
  }, 60_000)

  it('every malformed mutation gets a verdict of its own, and the call succeeds', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const run = fc.asyncProperty(
      fc.array(bent, { minLength: 1, maxLength: 20 }),
      fc.array(bentFields, { maxLength: 20 }),
      async (envelopes, fields) => {
        const muts = [
          ...envelopes.flatMap(({ field, value }) =>
            phone.write(visit(town.near, uuidv7())).map((mutation) => ({ ...mutation, [field]: value })),
          ),
          ...phone.write(...fields.map(({ field, value }) => assistance(town.near, { [field]: value }))),
        ]
        const got = await phone.send(muts)
        expect(got.status, got.text).toBe(200)
        expect(got.body).toMatchObject({ verdicts: muts.map(() => ({ s: expect.any(String) })) })
      },
    )
    await fc.assert(run, { numRuns: 120 })
    expect((await town.official.get('coverage')).status).toBe(200)
    expect((await town.official.get('recount')).body).toMatchObject({ differences: [] })
    expect((await town.official.get('refusals')).status).toBe(200)
    expect(await countIn(town.ward, 'refusal')).toBeGreaterThan(0)
  }, 60_000)
})
