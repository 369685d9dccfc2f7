import { once } from 'node:events'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'

export type OnTheWire = { bytes: number; status: number; etag: string; body: string }

/** One GET over a bare socket, as a browser asks: every byte that came back, status line and headers included. */
export async function getBytes(url: string, headers: Record<string, string> = {}): Promise<OnTheWire> {
  const { hostname, port, pathname, search } = new URL(url)
  const socket = connect(Number(port), hostname)
  const lines = Object.entries({ Host: 'to-so', 'Accept-Encoding': 'gzip', Connection: 'close', ...headers })
  socket.write(
    `GET ${pathname}${search} HTTP/1.1\r\n${lines.map(([k, val]) => `${k}: ${val}\r\n`).join('')}\r\n`,
  )
  const pieces: Buffer[] = []
  socket.on('data', (piece: Buffer) => pieces.push(piece))
  await once(socket, 'close')
  const all = Buffer.concat(pieces)
  const end = all.indexOf('\r\n\r\n')
  const head = all.subarray(0, end).toString('latin1')
  return {
    bytes: all.length,
    status: Number(head.split(' ')[1]),
    etag: /^etag: (.*)$/im.exec(head)?.[1] ?? '',
    body: textOf(head, all.subarray(end + 4)),
  }
}

function textOf(head: string, raw: Buffer): string {
  const whole = /^transfer-encoding: chunked/im.test(head) ? unchunked(raw) : raw
  if (whole.length === 0) return ''
  return (/^content-encoding: gzip/im.test(head) ? gunzipSync(whole) : whole).toString('utf8')
}

function unchunked(raw: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = raw.indexOf('\r\n', at)
    const size = Number.parseInt(raw.subarray(at, lineEnd).toString('latin1'), 16)
    if (!size) return Buffer.concat(pieces)
    pieces.push(raw.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
}
