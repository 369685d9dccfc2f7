import { exports } from 'cloudflare:workers'
import * as v from 'valibot'

/** What a test sends: a value as JSON, or raw text or bytes. */
export type Sent = {
  method?: string
  token?: string
  json?: unknown
  raw?: BodyInit
  headers?: Record<string, string>
}

/** What came back; `body` null when it was no JSON. */
export type Got = { status: number; headers: Headers; body: unknown; text: string }

/** A request to the Worker over the same path that a phone's takes. */
export async function call(path: string, { method, token, json, raw, headers }: Sent = {}): Promise<Got> {
  const body = raw ?? (json === undefined ? null : JSON.stringify(json))
  const response = await exports.default.fetch(`https://to-so.example${path}`, {
    method: method ?? (body === null ? 'GET' : 'POST'),
    headers: { ...(token && { Authorization: `Bearer ${token}` }), ...headers },
    ...(body !== null && { body }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: jsonIn(text), text }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The body of a successful answer, in its shape. */
export function bodyOf<S extends v.GenericSchema>(schema: S, { status, text, body }: Got): v.InferOutput<S> {
  if (status >= 300) throw new Error(`${status} ${text}`)
  return v.parse(schema, body)
}

/** Status and code of a refusal, as one readable line: "403 other-ward". */
export const refusal = ({ status, body }: Got): string =>
  `${status} ${v.is(v.looseObject({ code: v.string() }), body) ? body.code : 'without a code'}`

/** A text as gzip. */
export const gzip = (text: string): Promise<ArrayBuffer> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
