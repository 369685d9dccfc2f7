import * as v from 'valibot'
import {
  type DraftsCall,
  type DraftsNews,
  MAX_DRAFTS,
  MAX_ENDED_DRAFTS,
  MirroredDraft,
  uuidv7,
} from '../../../contract/index.ts'
import type { DraftRow, Mirror } from '../../storage/rows.ts'

/** Bytes of unfinished guides beside the mutations of one call. */
const ROOM = 24_000

/**
 * [S12] What of this phone's unfinished guides the ward does not have yet, and which it has that are no more here. The
 * write path knows nothing of this: it follows from what is there.
 */
export function draftsToSend(drafts: readonly DraftRow[], mirror: Mirror): DraftsCall {
  let room = ROOM
  const puts: MirroredDraft[] = []
  for (const draft of drafts) {
    if (puts.length === MAX_DRAFTS || !isOnlyHere(draft, mirror)) continue
    const parsed = v.safeParse(MirroredDraft, draft)
    const size = parsed.success ? JSON.stringify(parsed.output).length : Number.POSITIVE_INFINITY
    if (!parsed.success || size > room) continue
    puts.push(parsed.output)
    room -= size
  }
  const here = new Set(drafts.map(({ id }) => id))
  const gone = Object.entries(mirror.held).filter(([id, held]) => held !== ENDED && !here.has(id))
  const ends = v.parse(
    v.array(MirroredDraft.entries.id),
    gone.slice(0, MAX_ENDED_DRAFTS).map(([id]) => id),
  )
  return { rev: mirror.rev, puts, ends }
}

/** The ward said that it ended on another phone, while this one went on with it: it stays here, and only here. */
const ENDED = 'ended'

/** Whether the ward lacks this state of a guide, and may have it. */
const isOnlyHere = ({ id, updatedAt }: DraftRow, { held }: Mirror): boolean =>
  held[id] !== updatedAt && held[id] !== ENDED

/** Whether anything is to be sent. */
export const hasDraftsToSend = (drafts: readonly DraftRow[], mirror: Mirror): boolean => {
  const { puts, ends } = draftsToSend(drafts, mirror)
  return puts.length + ends.length > 0
}

/** What an answer changes: rows to store, rows to take away, and what the ward holds from now on. */
export type MirrorChange = { mirror: Mirror; put: DraftRow[]; remove: string[] }

/**
 * Another phone's state never replaces one that was changed here meanwhile; it comes in beside it, as a guide of its own, so
 * that the steps of neither are lost (D30).
 * @param newId makes the id of such a one
 */
export function mirrored(
  drafts: readonly DraftRow[],
  mirror: Mirror,
  sent: DraftsCall,
  news: DraftsNews,
  newId: () => string = uuidv7,
): MirrorChange {
  const held = { ...mirror.held }
  const here = new Map(drafts.map((draft) => [draft.id, draft]))
  const change: MirrorChange = { mirror: { rev: news.rev, held }, put: [], remove: [] }
  const kept = new Set<string>(news.kept)
  for (const { id, updatedAt } of sent.puts) if (kept.has(id)) held[id] = updatedAt
  for (const id of sent.ends) delete held[id]
  for (const row of news.rows) {
    const own = here.get(row.id)
    const wasEndedHere = !own && mirror.held[row.id] !== undefined
    if (wasEndedHere) continue
    const isChangedHere = own !== undefined && (kept.has(row.id) || isOnlyHere(own, { ...mirror, held }))
    if (!isChangedHere) held[row.id] = row.updatedAt
    change.put.push(isChangedHere ? { ...rowOf(row), id: newId() } : rowOf(row))
  }
  for (const id of news.ended) {
    const own = here.get(id)
    const isUntouched = own && mirror.held[id] === own.updatedAt
    if (isUntouched) change.remove.push(id)
    if (own && !isUntouched) held[id] = ENDED
    else delete held[id]
  }
  return change
}

const rowOf = ({ id, household, person, guide, revision, state, updatedAt }: MirroredDraft): DraftRow => ({
  ...{ id, household, person, guide, revision, state, updatedAt },
})
