import * as v from 'valibot'
import { CodedError, MAX_BODY_BYTES } from '../../contract/index.ts'
import { isTooDeep, MAX_LEVELS } from '../domain/depth.ts'

/**
 * The body of a request as a checked value [P9]. Counted while it is read, packed and unpacked, so that neither a long
 * body nor a small one that unpacks to a huge one is ever held whole.
 * @param most bytes of the body, unpacked
 * @throws CodedError body-too-large, body-not-gzip, body-not-json, body-invalid
 */
export async function readBody<S extends v.GenericSchema>(
  request: Request,
  schema: S,
  most = MAX_BODY_BYTES,
): Promise<v.InferOutput<S>> {
  const body = parseJson(await readText(request, most))
  if (isTooDeep(body)) throw new CodedError('body-invalid', `more than ${MAX_LEVELS} levels`)
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new CodedError('body-invalid', `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`.slice(0, 200))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CodedError('body-not-json')
  }
}

async function readText(request: Request, most: number): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw new CodedError('body-too-large')
  if (!request.body) return ''
  const encoding = request.headers.get('Content-Encoding')?.trim().toLowerCase() ?? 'identity'
  if (encoding !== 'gzip' && encoding !== 'identity')
    throw new CodedError('body-not-gzip', `no ${encoding} here`)
  const bytes = encoding === 'gzip' ? unpack(request.body) : request.body
  return decode(await readBytes(bytes, most))
}

const unpack = (packed: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> =>
  packed.pipeThrough(new DecompressionStream('gzip'))

/** @throws CodedError body-too-large at the limit, body-not-gzip when unpacking fails */
async function readBytes(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader()
  const bytes = new Uint8Array(most)
  let length = 0
  for (;;) {
    const { done, value } = await read(reader)
    if (done) return bytes.subarray(0, length)
    if (length + value.length > most) {
      // Not awaited: a peer that never stops must not hold the answer.
      reader.cancel().catch(() => {})
      throw new CodedError('body-too-large')
    }
    bytes.set(value, length)
    length += value.length
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read()
  } catch {
    throw new CodedError('body-not-gzip')
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new CodedError('body-not-json', 'not UTF-8')
  }
}
