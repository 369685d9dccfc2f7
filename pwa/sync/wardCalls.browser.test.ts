import { afterEach, describe, expect, it } from 'vitest'
import { newInvitation } from '../account/invitation.ts'
import { coverageSnapshot } from '../storage/index.ts'
import { HAMLET, type TestSession, testIdentity, testSession, WARD } from '../storage/session.suite.ts'
import { wardCalls } from './ward.ts'

let test: TestSession
afterEach(() => test.session.end())

const figures = {
  ...{ ward: WARD, name: 'Phường thử', asOf: '2026-11-22T09:05:00.000Z', hamlets: [], rows: [] },
  phones: { phones: 1, late: 0 },
}

type Answer = (path: string, init: RequestInit) => Response
async function callsWith(answer: Answer, tokens = ['a', 'b']) {
  test = await testSession({ identity: testIdentity('can-bo', []) })
  let at = 0
  const source = {
    token: async ({ fresh = false } = {}) => {
      if (fresh) at += 1
      return { ok: true as const, value: tokens[at] ?? '' }
    },
  }
  const door = {
    base: '',
    fetch: async (path: RequestInfo | URL, init?: RequestInit) => answer(String(path), init ?? {}),
  }
  return wardCalls(test.session, source, door)
}
const bearer = (init: RequestInit) => new Headers(init.headers).get('Authorization')
const refused = (status: number, code: string) => Response.json({ code, message: code }, { status })

describe('coverage', () => {
  it('[C7] (D59) asks for 13 closed months and keeps the answer for times without network', async () => {
    const asked: string[] = []
    const calls = await callsWith((path) => {
      asked.push(path)
      return Response.json(figures, { headers: { ETag: 'W/"1"' } })
    })
    expect(await coverageSnapshot(test.session)).toBeNull()
    expect(await calls.fetchCoverage()).toEqual({ ok: true, value: 'fresh' })
    expect(asked).toEqual([`/api/wards/${WARD}/coverage?months=13`])
    expect(await coverageSnapshot(test.session)).toMatchObject({ coverage: { name: 'Phường thử' } })
  })

  it('unchanged figures cost a header, and were confirmed now', async () => {
    const calls = await callsWith((_path, init) =>
      new Headers(init.headers).get('If-None-Match') === 'W/"1"'
        ? new Response(null, { status: 304 })
        : Response.json(figures, { headers: { ETag: 'W/"1"' } }),
    )
    await calls.fetchCoverage()
    test.clock.now += 3_600_000
    expect(await calls.fetchCoverage()).toEqual({ ok: true, value: 'unchanged' })
    expect(await coverageSnapshot(test.session)).toMatchObject({ fetchedAt: '2026-11-22T03:00:00.000Z' })
  })

  it('a café’s sign-in page is not coverage', async () => {
    const calls = await callsWith(() => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }))
    expect(await calls.fetchCoverage()).toEqual({ ok: false, failure: { kind: 'protocol' } })
    expect(await coverageSnapshot(test.session)).toBeNull()
  })
})

describe('people', () => {
  it('[P3] a token that is not taken any more is replaced once, without anybody noticing', async () => {
    const calls = await callsWith((_path, init) =>
      bearer(init) === 'Bearer b'
        ? Response.json({ members: [], invitations: [] })
        : refused(401, 'token-expired'),
    )
    expect(await calls.fetchMembers()).toMatchObject({ ok: true, value: { members: [] } })
  })

  it('a refusal comes back with its code', async () => {
    const calls = await callsWith(() => refused(403, 'role-not-allowed'))
    const { invitation } = await newInvitation({ name: 'Chị Hạnh', role: 'thanh-vien', hamlets: [HAMLET] })
    expect(await calls.sendInvitation(invitation)).toMatchObject({
      ok: false,
      failure: { kind: 'code', code: 'role-not-allowed', status: 403 },
    })
  })

  it('retiring and withdrawing answer with nothing', async () => {
    const asked: string[] = []
    const calls = await callsWith((path, init) => {
      asked.push(`${init.method} ${path}`)
      return new Response(null, { status: 204 })
    })
    const { member } = test.session.identity
    expect(await calls.retireMember(member)).toEqual({ ok: true, value: null })
    expect(await calls.withdrawInvitation(member)).toEqual({ ok: true, value: null })
    expect(asked).toEqual([
      `DELETE /api/wards/${WARD}/members/${member}`,
      `DELETE /api/wards/${WARD}/invitations/${member}`,
    ])
  })

  it('without network it says so and throws nothing', async () => {
    const calls = await callsWith(() => {
      throw new TypeError('Failed to fetch')
    })
    expect(await calls.fetchMembers()).toEqual({ ok: false, failure: { kind: 'network' } })
  })
})
