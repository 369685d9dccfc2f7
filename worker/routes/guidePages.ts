import { Hono } from 'hono'
import { PAGE_HASH_HEADER } from '../../contract/contentHash.ts'
import type { CurrentGuide } from '../../contract/guideContent.ts'
import { builtRevisions } from '../guideCodes.ts'
import { knownEdition } from './edition.ts'
import { deskOf } from './guideDesk.ts'
import { notModified } from './notModified.ts'
import type { Bindings, Call } from './place.ts'
import { file } from './shell.ts'

/** A service worker that fetches the file of its own release says which revision of the file it wants. */
const AS_BUILT = 'rev'

/**
 * [G9] The public page of a guide, for browsers without scripts too: the published one where it is newer than the
 * release's file, else the file. Whatever happens to the shelf, the file is there.
 */
export const guidePages = new Hono<Bindings>()
  .get('/:guide/', (c) => page(c, 'page'))
  .get('/:guide/in/', (c) => page(c, 'print'))
  .get('*', fileOf)

async function page(c: Call, which: 'page' | 'print'): Promise<Response> {
  const published = c.req.query(AS_BUILT) === undefined ? await currentOf(c).catch(() => null) : null
  const found = published && (await textOf(c, published, which).catch(() => null))
  return found ? answerWith(c, found) : fileOf(c)
}

/** The published copy of the guide in the path, if it is newer than the release's. */
async function currentOf(c: Call): Promise<CurrentGuide | null> {
  const guide = c.req.param('guide') ?? ''
  const { edition } = await knownEdition(c)
  const current = Object.hasOwn(edition.guides, guide) ? edition.guides[guide] : undefined
  return current && current.revision > (builtRevisions[guide] ?? 0) ? current : null
}

type Found = { hash: string; text: string }

async function textOf(c: Call, { revision }: CurrentGuide, which: 'page' | 'print'): Promise<Found | null> {
  const desk = deskOf(c)
  const hash = (await desk.pagesOf(c.req.param('guide') ?? '', revision))?.[which]
  const text = hash ? await desk.text(hash) : null
  return hash && text ? { hash, text } : null
}

function answerWith(c: Call, { hash, text }: Found): Response {
  const etag = `"${hash}"`
  c.header('ETag', etag)
  c.header('Cache-Control', 'public, max-age=0, must-revalidate')
  c.header(PAGE_HASH_HEADER, hash)
  return notModified(c, etag) ? c.body(null, 304) : c.html(text)
}

/** As the platform would have answered, without us in front. */
async function fileOf(c: Call): Promise<Response> {
  const found = await c.env.ASSETS.fetch(c.req.raw)
  // A copy, since headers are added to it.
  return found.status === 404 ? file(c, '/404', 404) : new Response(found.body, found)
}
