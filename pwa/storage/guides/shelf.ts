import * as v from 'valibot'
import { ContentHash } from '../../../contract/guideContent.ts'
import { Day, Instant, Slug } from '../../../contract/index.ts'

/**
 * Guides that came after this release [G9], for everybody who uses this phone: guides are no secret, so they lie beside the
 * app's files and not in anybody's sealed store. Texts first, then the note that names them: a phone that dies in
 * between has the former copies.
 */
const CACHE = 'toso-guides'
const NOTE = '/toso-guides/note.json'

const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
const KeptGuide = v.object({ revision: positive, sheet: ContentHash, got: Instant })
const Note = v.object({
  /** When the server last said which copies there are. */
  asked: v.nullable(Instant),
  guides: v.record(Slug, KeptGuide),
  /** Sheets that this app could not use, so that they are not fetched again and again. */
  refused: v.record(Slug, v.string()),
  /** Since when this phone has the release's own copy of a guide. */
  since: v.record(Slug, v.object({ revision: positive, day: Day })),
})
export type KeptGuide = v.InferOutput<typeof KeptGuide>
export type ShelfNote = v.InferOutput<typeof Note>

const emptyNote: ShelfNote = { asked: null, guides: {}, refused: {}, since: {} }

/** What is on the shelf; nothing where the browser keeps nothing, or what it kept cannot be read. */
export async function readShelf(): Promise<ShelfNote> {
  const text = await textAt(NOTE)
  try {
    return text === null ? emptyNote : v.parse(Note, JSON.parse(text))
  } catch {
    return emptyNote
  }
}

/** The note is written last; then texts that it does not name may go. */
export async function writeShelf(note: ShelfNote): Promise<void> {
  const cache = await open()
  if (!cache) return
  await cache.put(NOTE, new Response(JSON.stringify(note)))
  const named = new Set([NOTE, ...Object.values(note.guides).map(({ sheet }) => addressOf(sheet))])
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/toso-guides/') && !named.has(pathname)) await cache.delete(request)
  }
}

/** The text of a guide that is on the shelf, or null. */
export const guideText = (sheet: string): Promise<string | null> => textAt(addressOf(sheet))

export async function putGuideText(sheet: string, text: string): Promise<void> {
  await (await open())?.put(addressOf(sheet), new Response(text))
}

const addressOf = (sheet: string): string => `/toso-guides/${sheet}`

async function textAt(address: string): Promise<string | null> {
  const found = await (await open())?.match(address).catch(() => undefined)
  return found ? found.text() : null
}

/** Private windows and pages without HTTPS have no place for files. */
const open = async (): Promise<Cache | null> =>
  typeof caches === 'undefined' ? null : caches.open(CACHE).catch(() => null)
