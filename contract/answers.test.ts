import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readAnswer } from './answers.ts'

const Health = v.object({ ok: v.boolean() })
const answer = (status: number, body: unknown, retryAfter: string | null = null) =>
  readAnswer(Health, { status, body, retryAfter })

describe('an HTTP answer', () => {
  it('of success is parsed', () =>
    expect(answer(200, { ok: true })).toEqual({ ok: true, value: { ok: true } }))

  it('[P9] of refusal carries its code and when to come back', () =>
    expect(answer(429, { code: 'too-many-requests', message: '' }, '30')).toEqual({
      ok: false,
      failure: { kind: 'code', code: 'too-many-requests', status: 429, retryAfter: 30 },
    }))

  it('of somebody else’s network (a sign-in page) is none of ours', () =>
    expect(answer(200, null)).toEqual({ ok: false, failure: { kind: 'protocol' } }))

  it.each([
    [401, 'token-invalid'],
    [403, 'role-not-allowed'],
    [413, 'body-too-large'],
    [418, 'body-invalid'],
    [502, 'unexpected'],
    [503, 'ledger-busy'],
  ])('[S9] with a code this copy does not know is read by its status: %i is %s', (status, code) =>
    expect(answer(status, { code: 'something-newer', message: '' })).toMatchObject({ failure: { code } }),
  )
})
