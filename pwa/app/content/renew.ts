import { renewFollowUps } from '../../../content/guides/followUps.ts'
import { followUpsOf, headlineOf } from '../../../content/guides/headline.ts'
import { builtRevision, guideHeads, renewHeads } from '../../../content/guides/heads.ts'
import { isGuideId } from '../../../content/guides/index.ts'
import { PackageFault, packGuide, unpackGuide } from '../../../content/package.ts'
import type { Guide } from '../../../content/schema.ts'
import type { CurrentGuide } from '../../../contract/guideContent.ts'
import { dayInVietnam } from '../../../contract/index.ts'
import { openGuide } from '../../live/guideCopy.ts'
import { putGuideText, readShelf, type ShelfNote, writeShelf } from '../../storage/guides/shelf.ts'
import type { GuideCalls } from '../../sync/guideCalls.ts'
import { planRenewal, refusalOf, type ThisApp, withBuilt } from './plan.ts'

/**
 * [G9] Fetches the guides that changed, checks them, and puts them on the shelf. Whatever does not arrive whole, does not
 * carry its hash, or does not fit this app's schema changes nothing: the former copy stays.
 * @returns whether the server could be asked
 */
export async function renewGuides(calls: GuideCalls, app: ThisApp, now: () => string): Promise<boolean> {
  const edition = await calls.edition()
  if (!edition.ok) return false
  const before = await readShelf()
  const { fetch, drop } = planRenewal(edition.value, before, app)
  const note: ShelfNote = {
    ...before,
    asked: now(),
    guides: { ...before.guides },
    refused: { ...before.refused },
  }
  for (const guide of drop) delete note.guides[guide]
  for (const [guide, current] of fetch) {
    const outcome = await fetchGuide(calls, guide, current)
    if (outcome === 'unusable') note.refused[guide] = refusalOf(current.sheet, app)
    if (outcome === 'here')
      note.guides[guide] = { revision: current.revision, sheet: current.sheet, got: now() }
  }
  await writeShelf(note)
  if (fetch.length + drop.length > 0) await renewLists()
  return true
}

type Fetched = 'here' | 'unusable' | 'not-now'

async function fetchGuide(
  calls: GuideCalls,
  id: string,
  { sheet: hash, revision }: CurrentGuide,
): Promise<Fetched> {
  if (!isGuideId(id)) return 'unusable'
  const { parts: here } = await packGuide((await openGuide(id)).guide)
  const delta = await calls.delta(id, hash, Object.keys(here))
  if (!delta.ok) return 'not-now'
  const { sheet, parts } = delta.value
  const guide = await unpackGuide({ hash, sheet }, (part) => parts[part] ?? here[part]).catch(faultOf)
  if (typeof guide === 'string') return guide
  if (guide.id !== id || guide.revision !== revision) return 'unusable'
  await putGuideText(hash, JSON.stringify(guide))
  return 'here'
}

/** What was damaged on its way may come whole next time; what does not fit this app never will. */
const faultOf = (problem: unknown): Fetched =>
  problem instanceof PackageFault && problem.kind === 'unfit' ? 'unusable' : 'not-now'

/** Lists name guides as the copies on this phone do. Called when the app opens, and after a renewal. */
export async function renewLists(): Promise<void> {
  const { guides } = await readShelf()
  const opened = await Promise.all(Object.keys(guides).filter(isGuideId).map(openGuide))
  const newer = opened.map(({ guide }) => guide).filter(({ id, revision }) => revision > builtRevision(id))
  renewHeads(newer.map(headlineOf))
  renewFollowUps(Object.fromEntries(newer.map((guide: Guide) => [guide.id, followUpsOf(guide)])))
}

/** Notes since when this phone has the release's own copies. */
export async function noteBuilt(now: () => string): Promise<void> {
  const built = Object.fromEntries(guideHeads.map(({ id }) => [id, builtRevision(id)]))
  const note = withBuilt(await readShelf(), built, dayInVietnam(now()))
  if (note) await writeShelf(note)
}
