import { builtRevision } from '../../content/guides/heads.ts'
import { type GuideId, loadGuide } from '../../content/guides/index.ts'
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

/** The newest copy that this app can use: one that came since [G9], else the release's own. */
export async function openGuide(id: GuideId): Promise<GuideCopy> {
  const { guides, since, asked } = await readShelf()
  const kept = guides[id]
  const newer = kept && kept.revision > builtRevision(id) ? await usable(kept.sheet) : null
  if (kept && newer) return { guide: newer, since: kept.got, confirmed: asked }
  const guide = await loadGuide(id)
  const own = since[id]
  return { guide, since: own?.revision === guide.revision ? own.day : null, confirmed: asked }
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
