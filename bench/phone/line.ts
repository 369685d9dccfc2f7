import { once } from 'node:events'
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { standBetween } from '../../tests/support/between.ts'
import { proxied } from './proxy.ts'
import { thin } from './weak.ts'

/** N3 without its loss: 400 kbit/s each way, shared by everything on the line, and 400 ms before an answer begins. */
const THIN_BYTES_PER_MS = thin.downloadThroughput / 1000
/** So long without a request, the line counts as quiet. */
const QUIET_MS = 1_500

/** Bytes of answers, headers and bodies as they travelled: those of the API (the sync), and files of the app. */
export type Received = { api: number; files: number }

/** One direction of a thin line: pieces follow each other, whoever they belong to. */
class Lane {
  #freeAt = 0

  async carry(bytes: number): Promise<void> {
    const now = performance.now()
    this.#freeAt = Math.max(now, this.#freeAt) + bytes / THIN_BYTES_PER_MS
    await wait(this.#freeAt - now)
  }
}

/**
 * A line between browser and server that counts what comes down, whether a page or the service worker asked for it, and
 * can be thin. The browser's own throttling knows only the page. At its far end stands the proxy that compresses files.
 */
export class Line {
  readonly url: string
  readonly #close: () => Promise<void>
  readonly #state: LineState

  private constructor(url: string, state: LineState, close: () => Promise<void>) {
    this.url = url
    this.#state = state
    this.#close = close
  }

  static async to(product: string): Promise<Line> {
    const state = new LineState(product)
    const { url, close } = await standBetween((request, response) => state.pass(request, response))
    return new Line(url, state, close)
  }

  thin(isThin: boolean): void {
    this.#state.isThin = isThin
  }

  /** What came down since the last look. */
  received(): Received {
    const { received } = this.#state
    this.#state.received = { api: 0, files: 0 }
    return received
  }

  /** When the last answer of the ward was through, on the clock of `performance.now()`. */
  get lastAnswerAt(): number {
    return this.#state.lastAnswerAt
  }

  /** The same of the last page of documents. */
  get lastPageAt(): number {
    return this.#state.lastPageAt
  }

  async quiet(): Promise<void> {
    while (this.#state.open > 0 || performance.now() - this.#state.lastAt < QUIET_MS) await wait(100)
  }

  close(): Promise<void> {
    return this.#close()
  }
}

class LineState {
  isThin = false
  received: Received = { api: 0, files: 0 }
  open = 0
  lastAt = performance.now()
  lastAnswerAt = performance.now()
  lastPageAt = performance.now()
  readonly #product: URL
  readonly #up = new Lane()
  readonly #down = new Lane()

  constructor(product: string) {
    this.#product = new URL(product)
  }

  async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.open += 1
    try {
      await this.#carry(request, response)
    } finally {
      this.open -= 1
      this.lastAt = performance.now()
    }
  }

  async #carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { hostname, port } = this.#product
    const { method, url: path, headers } = request
    const onward = ask({ hostname, port, method, path, headers })
    for await (const piece of request) {
      if (this.isThin) await this.#up.carry(piece.length)
      onward.write(piece)
    }
    onward.end()
    const [answer]: IncomingMessage[] = await once(onward, 'response')
    if (!answer) throw new Error('no answer')
    if (this.isThin) await wait(thin.latency)
    const { rawHeaders, body } = proxied(request, answer)
    response.writeHead(answer.statusCode ?? 502, rawHeaders)
    await this.#count(path, headBytes(rawHeaders, answer.statusMessage))
    for await (const piece of body) {
      await this.#count(path, piece.length)
      response.write(piece)
    }
    response.end()
    if (isOfWard(path)) this.lastAnswerAt = performance.now()
    if (isOfWard(path) && path?.endsWith('/sync')) this.lastPageAt = performance.now()
  }

  async #count(path: string | undefined, bytes: number): Promise<void> {
    this.received[isApi(path) ? 'api' : 'files'] += bytes
    if (this.isThin) await this.#down.carry(bytes)
  }
}

const isApi = (path: string | undefined): boolean => path?.startsWith('/api/') ?? false
const isOfWard = (path: string | undefined): boolean => path?.startsWith('/api/wards/') ?? false

/** Status line, headers with their separators, and the empty line. */
const headBytes = (rawHeaders: readonly string[], statusMessage: string | undefined): number =>
  rawHeaders.reduce((sum, text) => sum + text.length + 2, 'HTTP/1.1 200 \r\n\r\n'.length) +
  (statusMessage ?? '').length
