import { describe, expect, it } from 'vitest'
import type { TokenSource } from '../../contract/index.ts'
import { Line } from '../storage/line.ts'
import { type Request, send } from './call.ts'

const tokens: TokenSource = { token: async () => ({ ok: true, value: 'token' }) }
const noNetwork = { ok: false, failure: { kind: 'network' } }

/** A line whose time a test moves, and calls whose answers come piece by piece when a test says so. */
function thinLine() {
  let now = 0
  let timers: { at: number; work: () => void }[] = []
  const line = new Line({
    now: () => now,
    after(ms, work) {
      const timer = { at: now + ms, work }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  })
  const pass = async (seconds: number) => {
    now += seconds * 1_000
    for (const { work } of timers.filter(({ at }) => at <= now)) work()
    await turn()
  }
  const call = (request: Partial<Request> = {}) => answerable(line, request)
  return { line, pass, call, timers: () => timers.length }
}

/** One turn of the event loop: what was moved has arrived. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

async function answerable(line: Line, request: Partial<Request>) {
  let begin: (response: Response) => void = () => {}
  const answered = new Promise<Response>((resolve) => {
    begin = resolve
  })
  let pieces: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      pieces = controller
    },
  })
  const door = { base: '', fetch: () => answered, line }
  let leave = () => {}
  const departed = new Promise<void>((resolve) => {
    leave = resolve
  })
  const reply = send(door, tokens, { method: 'POST', path: '/', ...request, departed: leave })
  await departed
  return {
    reply,
    head: () => begin(new Response(body)),
    piece: (text: string) => pieces?.enqueue(new TextEncoder().encode(text)),
    end: () => pieces?.close(),
  }
}

/** Bytes of it stay as many when it is gzipped. */
const upload = (kilobytes: number) =>
  Array.from({ length: kilobytes }, () => crypto.getRandomValues(new Uint8Array(750))).map((bytes) =>
    Buffer.from(bytes).toString('base64'),
  )

describe('(D06) a call on a thin line', () => {
  it('is given up a minute after its last sign of life, as without network', async () => {
    const { pass, call, timers } = thinLine()
    const { reply, head } = await call()
    await pass(59)
    head()
    await pass(0)
    await pass(59)
    expect(timers()).toBe(1)
    await pass(2)
    expect(await reply).toEqual(noNetwork)
    expect(timers()).toBe(0)
  })

  it('may take as long as it needs while pieces of the answer come', async () => {
    const { pass, call, timers } = thinLine()
    const { reply, head, piece, end } = await call()
    head()
    for (const text of ['{"đã', ' ', 'nhận"', ':', ' 1', '}']) {
      piece(text)
      await pass(50)
    }
    end()
    expect(await reply).toMatchObject({ ok: true, value: { status: 200, body: { 'đã nhận': 1 } } })
    expect(timers()).toBe(0)
  })

  it('may take longer while much goes up, also behind two others', async () => {
    const { pass, call } = thinLine()
    const body = upload(100)
    const calls = [await call({ body }), await call({ body }), await call({ body })]
    for (const { head, piece, end } of calls) {
      await pass(70)
      head()
      piece('{}')
      end()
      await pass(0)
    }
    for (const { reply } of calls) expect(await reply).toMatchObject({ ok: true })
  })

  it('is alive while others on the same line are', async () => {
    const { pass, call } = thinLine()
    const first = await call()
    await pass(40)
    const second = await call()
    second.head()
    await pass(0)
    await pass(40)
    second.piece('{}')
    await pass(0)
    await pass(40)
    first.head()
    first.end()
    second.end()
    expect(await first.reply).toMatchObject({ ok: true })
    expect(await second.reply).toMatchObject({ ok: true })
  })
})

describe('(D17) a call in doubt', () => {
  it('ends at once when it was silent for long, and after five seconds when it was not', async () => {
    const { line, pass, call } = thinLine()
    const old = await call()
    await pass(6)
    const young = await call()
    line.hurry()
    expect(await old.reply).toEqual(noNetwork)
    await pass(4)
    young.head()
    young.piece('{}')
    await pass(0)
    await pass(50)
    young.end()
    expect(await young.reply).toMatchObject({ ok: true })
  })

  it('that sends much gets the time that much takes', async () => {
    const { line, pass, call } = thinLine()
    const { reply, head, end } = await call({ body: upload(100) })
    await pass(15)
    line.hurry()
    head()
    end()
    expect(await reply).toMatchObject({ ok: true })
  })

  it('[S3] on a line that was ended is dropped, and nothing follows it', async () => {
    const { line, call } = thinLine()
    const { reply } = await call()
    line.end()
    expect(await reply).toEqual(noNetwork)
    let calls = 0
    const fetch = async () => {
      calls += 1
      return Response.json({})
    }
    expect(await send({ base: '', fetch, line }, tokens, { method: 'GET', path: '/' })).toEqual(noNetwork)
    expect(calls).toBe(0)
  })
})
