import * as v from 'valibot'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appLine } from '../storage/line.ts'
import { post } from './door.ts'

const noNetwork = { ok: false, failure: { kind: 'network' } }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const ask = (fetch: typeof globalThis.fetch) =>
  post({ base: '', fetch }, '/api/wards/05860/tokens', {}, v.unknown())

it('(D06) signing in is given up after a minute without a sign of life, as without network', async () => {
  let signal: AbortSignal | null | undefined
  const asked = ask((_, init) => {
    signal = init?.signal
    return new Promise(() => {})
  })
  await vi.advanceTimersByTimeAsync(59_000)
  expect(signal?.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await asked).toEqual(noNetwork)
  expect(signal?.aborted).toBe(true)
})

it('(D06) the same when the answer began and does not go on', async () => {
  const asked = ask(async () => new Response(new ReadableStream()))
  await vi.advanceTimersByTimeAsync(61_000)
  expect(await asked).toEqual(noNetwork)
})

it('(D17) signal, or a person who presses: five more seconds', async () => {
  const asked = ask(() => new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(1_000)
  appLine.hurry()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await asked).toEqual(noNetwork)
})

it('an answer in time leaves nothing behind', async () => {
  expect(await ask(async () => Response.json({ token: 't' }))).toEqual({ ok: true, value: { token: 't' } })
  expect(vi.getTimerCount()).toBe(0)
})
