import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page, Request } from 'playwright-core'

/** Everything that went over the wire and was said aloud: addresses, headers, bodies, titles, the console. */
export class Overheard {
  readonly #parts: (Buffer | string)[] = []
  readonly #pending: Promise<void>[] = []

  listen(page: Page): void {
    const context = page.context()
    context.on('request', (request) => this.#request(request))
    context.on('response', (response) => {
      const reading = response.body().then(
        (body) => void this.#parts.push(body),
        // Redirects and answers out of the service worker's own hands have no body to read.
        () => undefined,
      )
      this.#pending.push(reading)
      this.#parts.push(JSON.stringify(response.headers()))
    })
    page.on('console', (message) => this.#parts.push(message.text()))
    page.on('framenavigated', (frame) => this.#parts.push(frame.url()))
  }

  /** What stands in the head of the window now. */
  async look(page: Page): Promise<void> {
    this.#parts.push(await page.title(), page.url(), String(await page.evaluate(() => history.state)))
  }

  #request(request: Request): void {
    this.#parts.push(request.url(), JSON.stringify(request.headers()))
    const body = request.postDataBuffer()
    if (!body) return
    const isZipped = request.headers()['content-encoding'] === 'gzip'
    this.#parts.push(isZipped ? gunzipSync(body) : body)
  }

  async everything(): Promise<Buffer> {
    await Promise.all(this.#pending)
    return Buffer.concat(this.#parts.map((part) => Buffer.concat([Buffer.from(part), Buffer.from('\n')])))
  }
}

/** Everything that the origin keeps in the browser, read as a page of it can: databases, caches, storage, cookies. */
export const keptByOrigin = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(async () => {
      const parts: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie]
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          parts.push(request.url, await (await cache.match(request))?.text())
      }
      const read = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error))
        })
      for (const { name } of await indexedDB.databases()) {
        const database = await read(indexedDB.open(name ?? ''))
        for (const store of database.objectStoreNames) {
          const rows = database.transaction(store).objectStore(store)
          parts.push(name, store, await read(rows.getAllKeys()), await read(rows.getAll()))
        }
        database.close()
      }
      // Bytes as the letters they may spell; a key that cannot be exported shows nothing.
      const spelled = (_: string, value: unknown) =>
        value instanceof Uint8Array || value instanceof ArrayBuffer
          ? new TextDecoder('latin1').decode(value)
          : value
      return JSON.stringify(parts, spelled)
    }),
  )

/** Every file below a folder, in one piece. */
export async function filesIn(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name)))))
}
