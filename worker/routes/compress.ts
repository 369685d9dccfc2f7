import { createMiddleware } from 'hono/factory'
import type { Bindings } from './place.ts'

/** Shorter bodies gain nothing. */
const FROM_BYTES = 1_024

/**
 * Cloudflare compresses answers itself, after the Worker and free of its CPU time; plain workerd and wrangler do not, so
 * there the answer is gzipped here. `CF-Ray` is on every request that came through Cloudflare and on none that did not.
 */
export const compress = createMiddleware<Bindings>(async (c, next) => {
  await next()
  const { res } = c
  const isWanted = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
  if (!isWanted || c.req.header('CF-Ray') || !res.body || res.headers.has('Content-Encoding')) return
  if (!res.headers.get('Content-Type')?.startsWith('application/json')) return
  const body = await res.arrayBuffer()
  const isLong = body.byteLength > FROM_BYTES
  const headers = new Headers(res.headers)
  headers.append('Vary', 'Accept-Encoding')
  if (isLong) headers.set('Content-Encoding', 'gzip')
  headers.delete('Content-Length')
  const packed = isLong ? new Blob([body]).stream().pipeThrough(new CompressionStream('gzip')) : body
  c.res = undefined
  c.res = new Response(packed, { status: res.status, headers, ...(isLong && { encodeBody: 'manual' }) })
})
