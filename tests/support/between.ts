import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Something that stands between a browser and the product, on a free port of this machine. */
export interface Between {
  readonly url: string
  /** Breaks every connection that stands. */
  tear(): void
  close(): Promise<void>
}

/** @param pass what becomes of a request; should it fail, the connection breaks */
export async function standBetween(
  pass: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Between> {
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port for the line')
  const tear = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    tear,
    async close() {
      tear()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
