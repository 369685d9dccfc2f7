import type { Guide } from '../../content/schema.ts'
import type { PublicationList } from '../../contract/guideContent.ts'

/** What becomes of the guides of this checkout on a deployment. */
export type Plan = { newer: Guide[]; faults: string[] }

/**
 * Which guides are newer here than there; with `only`, just those, each of which must be newer, or be a revision that was
 * taken back and is wanted again. A guide the deployment does not have comes with a release.
 */
export function planOf(guides: readonly Guide[], there: PublicationList, only: readonly string[]): Plan {
  const known = guides.filter(({ id }) => Object.hasOwn(there.built, id))
  const newer = known.filter(
    (guide) =>
      guide.revision > newestOf(there, guide.id) || (only.includes(guide.id) && isTakenBack(guide, there)),
  )
  const faults = only.flatMap((id) => faultOf(id, known, newer, there))
  return { newer: newer.filter(({ id }) => only.length === 0 || only.includes(id)), faults }
}

function faultOf(
  id: string,
  known: readonly Guide[],
  newer: readonly Guide[],
  there: PublicationList,
): string[] {
  const guide = known.find((each) => each.id === id)
  if (!guide) return [`${id}: máy chủ này chưa có bài, bài mới đi cùng bản phát hành`]
  if (newer.includes(guide)) return []
  return [
    `${id}: ở đây là bản ${guide.revision}, máy chủ đã có bản ${newestOf(there, id)}. Tăng số bản trong guide.json.`,
  ]
}

const isTakenBack = ({ id, revision }: Guide, { publications }: PublicationList): boolean =>
  publications.some((known) => known.guide === id && known.revision === revision && !known.current)

const newestOf = ({ built, publications }: PublicationList, id: string): number =>
  Math.max(
    built[id] ?? 0,
    ...publications.filter(({ guide }) => guide === id).map(({ revision }) => revision),
  )
