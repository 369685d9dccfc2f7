import * as v from 'valibot'
import { Slug } from './documents.ts'
import { Day, Instant } from './time.ts'

/** [G9] The name of a text (contentHash). A copy that does not carry its own name is damaged, and never used. */
export const ContentHash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))

const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999))
const AppVersion = v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/))
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
const parts = v.record(ContentHash, text(60_000))

/** The copy of one guide that phones are to have: newer than the one their release came with, or it does not concern them. */
export const CurrentGuide = v.object({
  revision,
  sheet: ContentHash,
  page: ContentHash,
  /** An older app keeps what it has. */
  minApp: v.optional(AppVersion),
})
export type CurrentGuide = v.InferOutput<typeof CurrentGuide>

/**
 * `GET /api/guides/edition`: every guide whose copy differs from the release's own; asked with `If-None-Match`, mostly 304.
 * A guide that is not listed (any more) is the release's.
 */
export const GuideEdition = v.object({
  v: v.number(),
  edition: v.pipe(v.number(), v.integer(), v.minValue(0)),
  guides: v.record(Slug, CurrentGuide),
})
export type GuideEdition = v.InferOutput<typeof GuideEdition>

/** Characters of a part's name by which a phone says that it has the part. */
export const HAVE_LENGTH = 8

/** `GET /api/guides/:guide/:sheet?have=…`: the sheet, and those of its parts that the phone does not have. */
export const GuideDelta = v.object({ sheet: text(20_000), parts })
export type GuideDelta = v.InferOutput<typeof GuideDelta>

/** `POST /api/guides/publications`, by whoever holds the content key. */
export const NewPublication = v.object({
  v: v.number(),
  guide: Slug,
  minApp: v.optional(AppVersion),
  sheet: text(20_000),
  parts,
  /** The finished public page, and the one that is printed. */
  page: text(120_000),
  print: text(120_000),
})
export type NewPublication = v.InferOutput<typeof NewPublication>

/** `POST /api/guides/rollbacks`: back to the revision before the current one. */
export const NewRollback = v.object({ v: v.number(), guide: Slug })

/** One published revision. `current`: phones get it now. */
export const Published = v.object({
  guide: Slug,
  revision,
  sheet: ContentHash,
  at: Instant,
  changed: v.string(),
  day: Day,
  current: v.boolean(),
})
export type Published = v.InferOutput<typeof Published>

/** `GET /api/guides/publications`: the release's own revisions, and everything published since. */
export const PublicationList = v.object({
  edition: v.number(),
  built: v.record(Slug, revision),
  publications: v.array(Published),
})
export type PublicationList = v.InferOutput<typeof PublicationList>

/** Whether an app is at least as new as a version asks. Both `a.b.c`. */
export function isAtLeastApp(app: string, asked: string): boolean {
  const [have, want] = [app, asked].map((version) => version.split('.').map(Number))
  for (let place = 0; place < 3; place++) {
    const difference = (have?.[place] ?? 0) - (want?.[place] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
