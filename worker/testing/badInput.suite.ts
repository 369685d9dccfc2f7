import fc from 'fast-check'
import { expect } from 'vitest'
import { errorStatus } from '../../contract/index.ts'
import { call, type Got } from './call.suite.ts'
import { contentOf } from './inside.suite.ts'
import { openTown } from './ward.suite.ts'

const codes = new Map<string, number>(Object.entries(errorStatus))

/** [P9] A refusal has a 4xx, a code of the closed list, and the status that belongs to the code. */
export function expectRefusal({ status, body, text }: Got, sent: unknown) {
  const said = `${JSON.stringify(sent)} → ${status} ${text}`
  expect(status, said).toBeGreaterThanOrEqual(400)
  expect(status, said).toBeLessThan(500)
  const { code, message } = body as { code: string; message: string }
  expect(codes.get(code), said).toBe(status)
  expect(typeof message, said).toBe('string')
}

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
export const bent = fc
  .tuple(
    fc.constantFrom('no', 'mid', 'v', 'op', 'kind', 'id', 'scope', 'base', 'fields', 'at'),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(-1, 0, 1.5, 1e300, '', 'put', 'constructor', null, {}),
    ),
  )
  .map(([field, value]) => ({ field, value }))

export const bentFields = fc
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

/** Requests of which none may be taken: to wards five in six, to the setup one. */
const WARD_SHARE = 5 / 6

/**
 * [P9] A flood of malformed requests at a ward of its own: 0 answers of 5xx, 0 rows written. fast-check prints the seed
 * of one that is answered otherwise.
 * @param requests how many: a thousand or two in the gate, 100,000 in the soak (BAD_INPUT_REQUESTS)
 */
export async function floodOfBadInput(requests: number): Promise<void> {
  const { path, ward, official } = await openTown()
  const before = await contentOf(ward)
  const route = fc.constantFrom(
    ...['POST sync', 'POST enrolments', 'POST challenges', 'POST tokens', 'POST invitations', 'POST carried'],
    ...['PUT sync', 'DELETE invitations/nonsense', 'DELETE members/1', 'PATCH members', 'GET nothing'],
    ...['GET erasures?before=x', 'PUT members/1/hamlets', 'POST keys', 'PUT phone-key'],
  )
  const toWard = fc.asyncProperty(route, anything, fc.boolean(), async (to, json, isSignedIn) => {
    const [method = '', what] = to.split(' ')
    const got = await call(`${path}/${what}`, {
      method,
      ...(isSignedIn && { token: official.token }),
      ...(method !== 'GET' && { json }),
    })
    expectRefusal(got, { to, json })
  })
  const setups = ['wards', 'provinces', `wards/${ward}/copy`, `wards/${ward}/wipe`, `wards/${ward}/restore`]
  const toSetup = fc.asyncProperty(fc.constantFrom(...setups), anything, async (what, json) => {
    expectRefusal(await call(`/api/setup/${what}`, { json }), json)
  })
  await fc.assert(toWard, { numRuns: Math.round(requests * WARD_SHARE) })
  await fc.assert(toSetup, { numRuns: Math.round(requests * (1 - WARD_SHARE)) })
  expect(await contentOf(ward)).toBe(before)
}
