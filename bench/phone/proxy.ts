import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'

/** An answer as it travels: its headers as a flat list of names and values, and its body in pieces. */
export type Travelling = { rawHeaders: string[]; body: Readable }

/**
 * What the proxy of docs/self-host.md does (and Cloudflare by itself): text travels compressed, where the product has not
 * compressed it already. Plain workerd serves files as they lie on the disk.
 */
export function proxied(request: IncomingMessage, answer: IncomingMessage): Travelling {
  const { rawHeaders, headers } = answer
  const isWanted = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const isText = /^text\/|javascript|json|svg|manifest/.test(headers['content-type'] ?? '')
  const hasBody = answer.statusCode === 200 && request.method === 'GET'
  if (!isWanted || !isText || !hasBody || headers['content-encoding']) return { rawHeaders, body: answer }
  return {
    rawHeaders: [...without(rawHeaders, 'content-length'), 'Content-Encoding', 'gzip'],
    body: answer.pipe(createGzip()),
  }
}

/** The list without one header and its value. */
const without = (rawHeaders: readonly string[], name: string): string[] =>
  rawHeaders.filter((_, at) => rawHeaders[at - (at % 2)]?.toLowerCase() !== name)
