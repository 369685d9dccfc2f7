import * as v from 'valibot'
import {
  type ApiFailure,
  type ApiResult,
  type Door as DoorOf,
  failed,
  GZIP_ABOVE_BYTES,
  NEXT_PAGE_HEADER,
  networkFailure,
  readAnswer,
  type TokenSource,
} from '../../contract/index.ts'
import { appLine, type Line } from '../storage/line.ts'
import { isRetirement, meaningOf } from './decide/failure.ts'

/** `line`: what watches the calls through this door, for somebody who means to end them; the app's own unless said. */
export type Door = DoorOf<typeof fetch> & { line?: Line }
export const appDoor: Door = { base: '', fetch: (input, init) => fetch(input, init) }

/** One request to the server as it came back. `body` is what its JSON says, also of a failure; null when it was none. */
export type Reply = { status: number; retryAfter: string | null; etag: string | null; body: unknown }
export type Request = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: unknown
  etag?: string | null
  /** Told when the request is on its way, so that what must not overtake it may follow. */
  departed?: () => void
  /** Told as soon as an answer begins, where its head says where the next page goes on (PROTOCOL 4.6). */
  begun?: (next: string) => void
}

/**
 * A request with this device's token. A token that the server does not take any more is replaced once; then it is said.
 * @returns the reply, whatever its status, or why there is none
 */
export async function send(door: Door, source: TokenSource, request: Request): Promise<ApiResult<Reply>> {
  const first = await sendWith(door, await source.token(), request)
  if (!first.ok) return first
  const failure = failureIn(first.value)
  if (failure?.kind === 'code' && isRetirement(failure.code)) source.refused?.(failure.code)
  if (!failure || meaningOf(failure) !== 'sign-in') return first
  return sendWith(door, await source.token({ fresh: true }), request)
}

function failureIn(reply: Reply): ApiFailure | null {
  const result = readAnswer(v.unknown(), reply)
  return result.ok ? null : result.failure
}

/** Like `send`, with the body of a success parsed [P9]. */
export async function ask<T>(
  door: Door,
  source: TokenSource,
  request: Request,
  schema: v.GenericSchema<unknown, T>,
): Promise<ApiResult<T>> {
  const reply = await send(door, source, request)
  return reply.ok ? readAnswer(schema, reply.value) : reply
}

async function sendWith(door: Door, token: ApiResult<string>, request: Request): Promise<ApiResult<Reply>> {
  if (!token.ok) return token
  const { line = appLine } = door
  try {
    const packed = request.body === undefined ? null : await pack(JSON.stringify(request.body))
    const value = await line.carry(packed?.bytes ?? 0, async (signal, heard) => {
      const answered = door.fetch(door.base + request.path, {
        method: request.method,
        signal,
        headers: {
          Authorization: `Bearer ${token.value}`,
          ...packed?.headers,
          ...(request.etag && { 'If-None-Match': request.etag }),
        },
        ...(packed && { body: packed.body }),
      })
      request.departed?.()
      const response = await answered
      heard()
      const next = response.headers.get(NEXT_PAGE_HEADER)
      if (next !== null) request.begun?.(next)
      return replyOf(response, heard)
    })
    return { ok: true, value }
  } catch {
    return failed(networkFailure)
  }
}

async function replyOf(response: Response, heard: () => void): Promise<Reply> {
  const text = await textOf(response, heard)
  return {
    status: response.status,
    retryAfter: response.headers.get('Retry-After'),
    etag: response.headers.get('ETag'),
    body: jsonOrNull(text),
  }
}

/** Piece by piece: on a thin line a page takes its time, and each piece says that it still comes (D06). */
async function textOf({ body }: Response, heard: () => void): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    heard()
    text += decoder.decode(value, { stream: true })
  }
}

export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Packed = { body: BodyInit; bytes: number; headers: Record<string, string> }

/** Long bodies travel gzipped: on a thin network that is most of an upload's time (sync.md §1). Safari has it since 16.4. */
async function pack(text: string): Promise<Packed> {
  const headers = { 'Content-Type': 'application/json' }
  const plain = new Blob([text])
  if (plain.size <= GZIP_ABOVE_BYTES || typeof CompressionStream === 'undefined')
    return { body: text, bytes: plain.size, headers }
  const zipped = plain.stream().pipeThrough(new CompressionStream('gzip'))
  const body = await new Response(zipped).arrayBuffer()
  return { body, bytes: body.byteLength, headers: { ...headers, 'Content-Encoding': 'gzip' } }
}
