import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { SyncAnswer, uuidv7 } from '../contract/index.ts'
import { app } from './app.ts'
import { securityHeaders } from './securityHeaders.ts'
import { bodyOf, call } from './testing/call.suite.ts'
import { visit } from './testing/documents.suite.ts'
import { openTown } from './testing/ward.suite.ts'

describe('[P9] every answer', () => {
  it.each(['/api/health', '/api/nothing', '/api/wards/05860/me', '/to/hom-nay', '/no-such-page'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await call(path)
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value)
    },
  )

  it('forbids inline script and style, and strings where code is meant', async () => {
    const policy = (await call('/api/health')).headers.get('Content-Security-Policy')
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
  })

  it('of the API is kept by no cache', async () => {
    expect((await call('/api/health')).headers.get('Cache-Control')).toBe('no-store')
  })

  it('that nobody foresaw says 500 and nothing about the inside', async () => {
    const broken = { ...env, TOKEN_KEY: '' }
    const request = new Request('https://to-so.example/api/wards/05860/challenges', {
      method: 'POST',
      body: JSON.stringify({ device: uuidv7() }),
    })
    const answer = await app.fetch(request, broken, createExecutionContext())
    expect(answer.status).toBe(500)
    expect(await answer.json()).toEqual({ code: 'unexpected', message: 'something broke on our side' })
  })
})

describe('long answers', () => {
  it('travel packed to who can unpack them, and come out the same', async () => {
    const town = await openTown()
    await town.official.push(...Array.from({ length: 60 }, () => visit(town.near, uuidv7())))
    const json = { v: 1, app: 't', scopes: { [town.near]: null }, muts: [] }
    const { token } = town.official
    const ask = (headers: Record<string, string>) => call(`${town.path}/sync`, { token, json, headers })
    const packed = await ask({ 'Accept-Encoding': 'gzip, br' })
    const plain = await ask({ 'Accept-Encoding': 'identity' })
    const atCloudflare = await ask({ 'Accept-Encoding': 'gzip', 'CF-Ray': 'x' })
    expect(packed.headers.get('Content-Encoding') ?? 'unpacked by fetch').toMatch(/gzip|unpacked/)
    expect(plain.headers.get('Content-Encoding')).toBeNull()
    expect(atCloudflare.headers.get('Content-Encoding')).toBeNull()
    const rows = (got: typeof packed) => bodyOf(SyncAnswer, got).scopes[town.near]?.rows
    expect(rows(packed)).toHaveLength(60)
    expect(rows(packed)).toEqual(rows(plain))
  })
})
