import { CacheFirst } from 'workbox-strategies'
import { PAGE_HASH_HEADER } from '../../contract/contentHash.ts'
import { type KeptFile, keyOf } from './manifest.ts'
import type { Put } from './shed.ts'
import { standBack } from './standBack.ts'

const CACHE = 'toso-files'
/** Where the addresses of the running version are noted, for the version after it. */
const NOTE = '/toso-files-before.json'
/** Several, since most files are small and a thin line answers late; few, since the screen's own requests share it with these. */
const AT_ONCE = 4

/**
 * Only a whole answer from this very address is kept: a redirected one may not answer a navigation, and a page that came after
 * the release is kept apart (pages.ts).
 */
const wholeAnswer = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && !response.redirected && !isNewerPage(response) ? response : null,
}

const isNewerPage = (response: Response): boolean => response.headers.has(PAGE_HASH_HEADER)

/** Answers a file from the phone, or fetches and keeps it; `fileFor` finds the file of a request's path. */
export function keepingStrategy(fileFor: (path: string) => KeptFile | undefined): CacheFirst {
  const cacheKeyWillBeUsed = async ({ request }: { request: Request }) => {
    const file = fileFor(new URL(request.url).pathname)
    return file ? keyOf(file) : request
  }
  return new CacheFirst({
    cacheName: CACHE,
    matchOptions: { ignoreVary: true },
    plugins: [{ cacheKeyWillBeUsed }, wholeAnswer],
  })
}

/** The stored addresses, without the origin. */
export async function storedAddresses(): Promise<Set<string>> {
  const requests = await (await caches.open(CACHE)).keys()
  const addresses = requests.map(({ url }) => url.slice(new URL(url).origin.length))
  return new Set(addresses.filter((address) => address !== NOTE))
}

/**
 * Fetches the files that are not stored yet, in their order, behind whatever the ward answers. A failed one is left out; the
 * caller counts what is missing.
 * @param keep puts, where there is room
 */
export async function keepFiles(
  strategy: CacheFirst,
  files: KeptFile[],
  event: ExtendableEvent,
  keep: Put,
): Promise<void> {
  const fetchInto = async (address: string): Promise<Response | undefined> => {
    let found: Response | undefined
    await keep(async () => {
      const [response, done] = strategy.handleAll({
        event,
        request: new Request(address, { priority: 'low' }),
      })
      found = await response.catch(() => undefined)
      await done
    })
    return found
  }
  const queue = [...files]
  const turn = standBack()
  const next = async () => {
    if (queue.length > 0) await turn()
    return queue.shift()
  }
  const worker = async () => {
    for (let file = await next(); file; file = await next()) {
      const found = await fetchInto(file.url)
      // Where a newer page stands at the address, this release's own is there by its revision.
      if (found && isNewerPage(found)) await fetchInto(keyOf(file))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** The stored answer at an address. */
export const storedAt = (address: string): Promise<Response | undefined> =>
  caches.match(address, { cacheName: CACHE, ignoreVary: true })

export async function dropAddresses(addresses: string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(addresses.map((address) => cache.delete(address, { ignoreVary: true })))
}

/** The addresses noted by the version that ran before; none at first. */
export async function addressesBefore(): Promise<string[]> {
  const noted: unknown = await (await storedAt(NOTE))?.json()
  return Array.isArray(noted) ? noted.filter((address) => typeof address === 'string') : []
}

export async function noteAddresses(addresses: string[]): Promise<void> {
  await (await caches.open(CACHE)).put(NOTE, new Response(JSON.stringify(addresses)))
}
