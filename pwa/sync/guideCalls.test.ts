import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { guideCalls } from './guideCalls.ts'

const noNetwork = { ok: false, failure: { kind: 'network' } }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it.each([
  ['no answer comes', () => new Promise<Response>(() => {})],
  ['the answer began and does not go on', async () => new Response(new ReadableStream())],
])(
  '[G9] (D06) when %s, asking for guides is given up after a minute, as without network',
  async (_, fetch) => {
    const asked = guideCalls({ base: '', fetch }).edition()
    await vi.advanceTimersByTimeAsync(61_000)
    expect(await asked).toEqual(noNetwork)
  },
)

it('[G9] an answer that is none of this server is a failure of its own, and leaves nothing behind', async () => {
  const answer = async () => new Response('<html>', { status: 200 })
  expect(await guideCalls({ base: '', fetch: answer }).edition()).toEqual({
    ok: false,
    failure: { kind: 'protocol' },
  })
  expect(vi.getTimerCount()).toBe(0)
})
