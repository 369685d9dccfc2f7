import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { CodedError } from '../../contract/index.ts'
import { given, type Reply } from '../domain/reply.ts'
import { answer } from './answer.ts'
import { errorAnswer } from './errorAnswer.ts'
import type { Bindings } from './place.ts'

/** A route whose object replies so. */
const routeOf = (reply: () => Promise<Reply>) =>
  new Hono<Bindings>()
    .get('/', (c) => answer(c, reply()))
    .onError((error, c) => errorAnswer(c, error instanceof CodedError ? error : new CodedError('unexpected')))
    .request('/')

describe('what a phone is told when an object', () => {
  it('replies', async () => {
    const got = await routeOf(async () => given({ fine: true }, 201))
    expect([got.status, await got.json()]).toEqual([201, { fine: true }])
  })

  it('was reset under the call, or is overloaded: keep it, come back', async () => {
    for (const mark of ['retryable', 'overloaded', 'durableObjectReset']) {
      const error = Object.assign(new Error('the platform says'), { [mark]: true })
      const got = await routeOf(() => Promise.reject(error))
      expect(got.status).toBe(503)
      expect(got.headers.get('Retry-After')).toBe('5')
      expect(await got.json()).toMatchObject({ code: 'ledger-busy' })
    }
  })

  it('broke: nothing about the inside', async () => {
    const got = await routeOf(() => Promise.reject(new Error('SQLITE_CORRUPT at document 7')))
    expect(got.status).toBe(500)
    expect(await got.text()).not.toContain('SQLITE')
  })
})
