import type { GuideEdition, Published } from '../../../contract/guideContent.ts'
import { CodedError } from '../../../contract/index.ts'
import type { Audit } from '../people/people.ts'

/** A revision as it was checked at the door: its texts by name, and what lists need to know of it. */
export type CheckedPublication = Omit<Published, 'at' | 'current'> & {
  page: string
  print: string
  minApp: string | null
  /** `<guide>/<step>` → reasons, as content/stepCodes. */
  codes: Readonly<Record<string, string>>
  /** Every text of the revision, pages included, by its name. */
  texts: Readonly<Record<string, string>>
}

/** A published revision as kept. */
export type KeptPublication = Omit<CheckedPublication, 'texts'> & { at: string }

/** Published revisions and their texts, kept for ever, and which of them phones are to have. */
export interface Shelf {
  find(guide: string, revision: number): KeptPublication | null
  all(): KeptPublication[]
  put(publication: KeptPublication, texts: Readonly<Record<string, string>>): void
  text(hash: string): string | null
  /** Revisions that phones are to have, by guide; a guide that is not there is the release's. */
  current(): ReadonlyMap<string, number>
  setCurrent(guide: string, revision: number | null): void
  edition(): number
  nextEdition(): void
  audit: Audit
}

/**
 * Puts a revision on the shelf and makes it the current one; the same again changes nothing [S3].
 * @param built the revision that the release came with
 * @throws CodedError revision-exists for a revision that is not newer, or that was published with other words
 */
export function publish(
  shelf: Shelf,
  { texts, ...publication }: CheckedPublication,
  built: number,
  now: string,
): { isNew: boolean } {
  const { guide, revision, sheet, page } = publication
  const known = shelf.find(guide, revision)
  if (known && (known.sheet !== sheet || known.page !== page))
    throw new CodedError('revision-exists', `${guide} ${revision} was published with other words`)
  if (!known && revision <= newest(shelf, guide, built))
    throw new CodedError('revision-exists', `${guide} needs a revision above ${newest(shelf, guide, built)}`)
  if (shelf.current().get(guide) === revision) return { isNew: false }
  if (!known) shelf.put({ ...publication, at: now }, texts)
  shelf.setCurrent(guide, revision)
  shelf.nextEdition()
  note(shelf, now, `publish ${guide} ${revision}`)
  return { isNew: !known }
}

/**
 * Makes the revision before the current one current again: the newest published below it, else the release's own.
 * @throws CodedError not-found when nothing of the guide is published
 */
export function rollBack(shelf: Shelf, guide: string, now: string): { revision: number | null } {
  const current = shelf.current().get(guide)
  if (current === undefined) throw new CodedError('not-found', `nothing of ${guide} is published`)
  const before = revisionsOf(shelf, guide).filter((revision) => revision < current)
  const revision = before.length > 0 ? Math.max(...before) : null
  shelf.setCurrent(guide, revision)
  shelf.nextEdition()
  note(shelf, now, `roll back ${guide} ${current}`)
  return { revision }
}

/** What phones ask for: the guides whose copy is not the release's. */
export function editionOf(shelf: Shelf): GuideEdition {
  const entries = [...shelf.current()].flatMap(([guide, revision]) => {
    const kept = shelf.find(guide, revision)
    if (!kept) return []
    const { sheet, page, minApp } = kept
    return [[guide, { revision, sheet, page, ...(minApp && { minApp }) }] as const]
  })
  return { v: 1, edition: shelf.edition(), guides: Object.fromEntries(entries) }
}

export const publishedOn = (shelf: Shelf): Published[] => {
  const current = shelf.current()
  return shelf.all().map(({ guide, revision, sheet, at, changed, day }) => ({
    ...{ guide, revision, sheet, at, changed, day },
    current: current.get(guide) === revision,
  }))
}

const revisionsOf = (shelf: Shelf, guide: string): number[] =>
  shelf
    .all()
    .filter((kept) => kept.guide === guide)
    .map(({ revision }) => revision)

const newest = (shelf: Shelf, guide: string, built: number): number =>
  Math.max(built, ...revisionsOf(shelf, guide))

/** [P8] What was done and when; who, is who holds the key. */
const note = ({ audit }: Shelf, at: string, what: string): void =>
  audit.add({ at, member: null, device: null, what, count: 1 })
