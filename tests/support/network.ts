import type { IncomingMessage, ServerResponse } from 'node:http'
import { standBetween } from './between.ts'

/** What changes an answer on its way: gets the text, gives the text. */
export type Edit = (text: string) => string

/**
 * A line between browser and product that can be cut and mended, keeps a list of what went over it, and can serve a later
 * version of single files.
 */
export interface Network {
  readonly url: string
  /** Paths asked for, in order; what the browser answered from its own caches is not here. */
  readonly asked: string[]
  /** Those of them that were answered with a file, not with "you have it already". */
  readonly fetched: string[]
  /** From now on nothing gets through, connections that stand are torn. */
  cut(): void
  mend(): void
  /** From now on the file at `path` is another one. */
  edit(path: string, edit: Edit): void
  /** From now on requests for `path` break off. */
  lose(path: string): void
  find(path: string): void
  /** From now on requests for `path` go out, but their answers wait. @returns lets them come */
  hold(path: string): () => void
  close(): Promise<void>
}

const isText = (answer: Response) => /text|javascript|json/.test(answer.headers.get('content-type') ?? '')

/** Headers that belong to one hop only, or that no longer fit an unpacked body. */
const HOP = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'])

/** Lays a line to `product` on a free port. */
export async function networkTo(product: string): Promise<Network> {
  const asked: string[] = []
  const fetched: string[] = []
  const edits = new Map<string, Edit>()
  const lost = new Set<string>()
  const held = new Map<string, Promise<void>>()
  let isCut = false

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    asked.push(path)
    if (isCut || lost.has(path)) return void request.socket.destroy()
    const edit = edits.get(path)
    const ask = () => fetch(product + request.url, forwarded(request, edit !== undefined))
    // A connection that was kept may have ended meanwhile; a file is asked for once more, as browsers do.
    const answer = await ask().catch((error: unknown) => (isBare(request) ? ask() : Promise.reject(error)))
    await held.get(path)
    if (answer.status === 200) fetched.push(path)
    const body =
      edit && isText(answer)
        ? Buffer.from(edit(await answer.text()))
        : Buffer.from(await answer.arrayBuffer())
    const headers = [...answer.headers].filter(([name]) => !HOP.has(name) && !(edit && name === 'etag'))
    response.writeHead(answer.status, Object.fromEntries(headers)).end(body)
  }

  const { url, tear, close } = await standBetween(pass)
  return {
    url,
    asked,
    fetched,
    cut() {
      isCut = true
      tear()
    },
    mend() {
      isCut = false
    },
    edit: (path, edit) => void edits.set(path, edit),
    lose: (path) => void lost.add(path),
    find: (path) => void lost.delete(path),
    hold(path) {
      const { promise, resolve } = Promise.withResolvers<void>()
      held.set(path, promise)
      return resolve
    },
    close,
  }
}

const OF_THE_LINE = new Set(['host', 'connection', 'accept-encoding'])
/** Whether the browser's copy is still good must be asked of the edited file, not of the one behind it. */
const OF_THE_COPY = new Set(['if-none-match', 'if-modified-since'])

/** Without a body, and with no effect. */
const isBare = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** The same request to the product; redirects stay the browser's business, bodies are sent plainly. */
function forwarded(request: IncomingMessage, isEdited: boolean): RequestInit & { duplex?: 'half' } {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    const isDropped = OF_THE_LINE.has(name) || (isEdited && OF_THE_COPY.has(name))
    if (typeof value === 'string' && !isDropped) headers.set(name, value)
  }
  headers.set('accept-encoding', 'identity')
  return {
    method: request.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...(!isBare(request) && { body: requestBody(request), duplex: 'half' }),
  }
}

const requestBody = (request: IncomingMessage): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async start(controller) {
      for await (const piece of request) controller.enqueue(piece)
      controller.close()
    },
  })
