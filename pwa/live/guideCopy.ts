import { builtRevision } from '../../content/guides/heads.ts'
import { type GuideId, isGuideId, loadGuide } from '../../content/guides/index.ts'
import { type Guide, parseGuide } from '../../content/schema.ts'
import { guideText, readShelf } from '../storage/guides/shelf.ts'

/** A guide with where this phone's copy of it comes from. */
export type GuideCopy = {
  guide: Guide
  /** Since when it is on this phone: an instant for one that came by itself, a day for one of the release, null unknown. */
  since: string | null
  /** When the server last said that this is the newest one; null never. */
  confirmed: string | null
}

/** A guide that is about to be walked, opened while its draft is still being begun. */
let ahead: { id: string; copy: GuideCopy } | null = null

/** Opens a guide before its screen does. What goes wrong, its own opening meets again and says. */
export async function openAhead(id: string): Promise<void> {
  if (!isGuideId(id)) return
  const copy = await openGuide(id).catch(() => null)
  ahead = copy && { id, copy }
}

/** The guide that was opened just before, once: a later opening looks for newer copies. */
export function takeAhead(id: string | null): GuideCopy | null {
  const taken = ahead?.id === id ? ahead.copy : null
  ahead = null
  return taken
}

/** The newest copy that this app can use: one that came since [G9], else the release's own. */
export async function openGuide(id: GuideId): Promise<GuideCopy> {
  // The release's own copy is there sooner than the shelf has answered, and mostly it is the newest one.
  const own = loadGuide(id)
  own.catch(() => undefined)
  const { guides, since, asked } = await readShelf()
  const kept = guides[id]
  const newer = kept && kept.revision > builtRevision(id) ? await usable(kept.sheet) : null
  if (kept && newer) return { guide: newer, since: kept.got, confirmed: asked }
  const guide = await own
  const came = since[id]
  return { guide, since: came?.revision === guide.revision ? came.day : null, confirmed: asked }
}

/** Checked when it was stored; checked again, since the app may be another one by now. */
async function usable(sheet: string): Promise<Guide | null> {
  const text = await guideText(sheet)
  try {
    return text === null ? null : parseGuide(JSON.parse(text))
  } catch {
    return null
  }
}
