import { contentHash, PAGE_HASH_HEADER } from '../../contract/contentHash.ts'
import type { Put } from './shed.ts'

/** Guide pages that came after the release [G9], apart from its files. */
const CACHE = 'toso-guide-pages'

/** A page names the file it stands before: when a release brings another file, the page no longer counts. */
const keyOf = (path: string, hash: string, built: string | null): string => `${path}?ban=${hash}&goc=${built}`

async function keysOf(path: string): Promise<string[]> {
  const requests = await (await caches.open(CACHE)).keys()
  return requests
    .map(({ url }) => url.slice(new URL(url).origin.length))
    .filter((key) => key.startsWith(`${path}?`))
}

/** The newer page at a path, if this phone has one. @param built revision of the release's own file */
export async function newerPage(path: string, built: string | null): Promise<Response | undefined> {
  const key = (await keysOf(path)).find((each) => each.endsWith(`&goc=${built}`))
  return key ? caches.match(key, { cacheName: CACHE }) : undefined
}

/**
 * Brings the page at a path to what the server has now. A page that does not carry its hash changes nothing.
 * @param hash the page that phones are to have; null: the release's own @param keep puts, where there is room
 * @returns whether another page answers from now on
 */
export async function renewPage(
  path: string,
  built: string | null,
  hash: string | null,
  keep: Put,
): Promise<boolean> {
  const cache = await caches.open(CACHE)
  const before = await keysOf(path)
  const wanted = hash === null ? null : keyOf(path, hash, built)
  if (wanted && before.includes(wanted)) return false
  if (wanted && !(await fetchPage(path, hash, (page) => keep(() => cache.put(wanted, page.clone())))))
    return false
  const old = before.filter((key) => key !== wanted)
  await Promise.all(old.map((key) => cache.delete(key)))
  return wanted !== null || old.length > 0
}

/** Newer pages of guides that are not among `keep` go. @returns how many */
export async function dropNewerPages(keep: readonly string[]): Promise<number> {
  const cache = await caches.open(CACHE)
  const spare = (await cache.keys()).filter(({ url }) => !keep.includes(new URL(url).pathname))
  await Promise.all(spare.map((request) => cache.delete(request)))
  return spare.length
}

async function fetchPage(
  path: string,
  hash: string | null,
  put: (page: Response) => Promise<boolean>,
): Promise<boolean> {
  const response = await fetch(path, { cache: 'no-cache' }).catch(() => null)
  if (!response?.ok || response.headers.get(PAGE_HASH_HEADER) !== hash) return false
  const text = await response.clone().text()
  if ((await contentHash(text)) !== hash) return false
  return put(response)
}
