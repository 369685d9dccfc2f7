import { type CurrentGuide, type GuideEdition, isAtLeastApp } from '../../../contract/guideContent.ts'
import type { ShelfNote } from '../../storage/guides/shelf.ts'

/** What this app is, as far as guides care. */
export type ThisApp = { version: string; builtRevision(guide: string): number }

/** Which guides to fetch, and which copies are no longer wanted. */
export type Renewal = { fetch: [guide: string, current: CurrentGuide][]; drop: string[] }

/**
 * [G9] What an edition means for this phone. A copy that is not listed any more was taken back; one that this very app could
 * not use before, or that asks for a newer app, is left alone, and what is here stays.
 */
export function planRenewal(edition: GuideEdition, { guides, refused }: ShelfNote, app: ThisApp): Renewal {
  const wanted = Object.entries(edition.guides).filter(([guide, { revision }]) => {
    const built = app.builtRevision(guide)
    return built > 0 && revision > built
  })
  const fetch = wanted.filter(([guide, current]) => {
    const isHere = guides[guide]?.sheet === current.sheet
    const isTried = refused[guide] === refusalOf(current.sheet, app)
    return !isHere && !isTried && isAtLeastApp(app.version, current.minApp ?? app.version)
  })
  const listed = new Set(wanted.map(([guide]) => guide))
  return { fetch, drop: Object.keys(guides).filter((guide) => !listed.has(guide)) }
}

/** A sheet that this version of the app could not use; another version may try again. */
export const refusalOf = (sheet: string, { version }: ThisApp): string => `${sheet} ${version}`

/** The note after copies of the release were first seen on this phone, or null when it says so already. */
export function withBuilt(
  note: ShelfNote,
  built: Readonly<Record<string, number>>,
  day: string,
): ShelfNote | null {
  const fresh = Object.entries(built).filter(([guide, revision]) => note.since[guide]?.revision !== revision)
  if (fresh.length === 0) return null
  const since = Object.fromEntries(fresh.map(([guide, revision]) => [guide, { revision, day }]))
  return { ...note, since: { ...note.since, ...since } }
}
