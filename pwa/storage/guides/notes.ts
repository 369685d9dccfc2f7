import * as v from 'valibot'
import { HamletCode, Uuid, uuidv7 } from '../../../contract/index.ts'
import type { MarkKind } from '../../../contract/stepMarks.ts'
import { StorageFailure } from '../failure.ts'
import { withDatabase } from '../reopen.ts'
import { save } from '../save.ts'
import { scopeOf } from '../scopes.ts'
import type { Session } from '../session.ts'
import { inTransaction } from '../tables.ts'

/** What a member has read and said about guides, on this phone: revisions read, steps marked. Nothing about residents. */
const KEY = 'guide-notes'
const Notes = v.object({
  /** The newest revision whose changes the member was told, by guide. */
  read: v.record(v.string(), v.number()),
  /** `<guide>/<revision>/<step>` → what differs. */
  marked: v.record(v.string(), v.string()),
})
export type GuideNotes = v.InferOutput<typeof Notes>

const none: GuideNotes = { read: {}, marked: {} }

export async function guideNotes(session: Session): Promise<GuideNotes> {
  session.assertOpen()
  const row = await withDatabase(session.store, async () => session.store.snapshots.get(KEY))
  const parsed = row ? v.safeParse(Notes, row.value) : null
  return parsed?.success ? parsed.output : none
}

/** The member knows a guide as of this revision, or a later one: a note that comes late takes nothing back. */
export async function noteRead(session: Session, guide: string, revision: number): Promise<void> {
  await change(session, ({ read, ...notes }) => ({
    ...notes,
    read: { ...read, [guide]: Math.max(revision, read[guide] ?? revision) },
  }))
}

export const markKey = (guide: string, revision: number, step: string): string =>
  `${guide}/${revision}/${step}`

/** A step as it was walked, somewhere in a hamlet. */
export type MarkedStep = {
  guide: string
  revision: number
  step: string
  what: MarkKind
  household: string | null
}

/**
 * "Màn hình khác rồi": a document of the hamlet like any other, through the outbox [S1]. A step is marked once per revision.
 * @throws StorageFailure `not-allowed` for who works in no hamlet
 */
export async function markStep(
  session: Session,
  { guide, revision, step, what, household }: MarkedStep,
): Promise<void> {
  const key = markKey(guide, revision, step)
  const scope = household ? await scopeOf(session, v.parse(Uuid, household)) : session.identity.hamlets[0]
  if (!scope) throw new StorageFailure('not-allowed')
  const hamlet = v.parse(HamletCode, scope)
  // Noted before it is saved, so that a second press finds it said; taken back when the save failed.
  if (!(await claim(session, key, what))) return
  const fields = { guide, revision, step, what, at: session.at() }
  const id = uuidv7(session.now())
  try {
    await save(session, [{ op: 'put', kind: 'stepMark', id, scope: hamlet, fields }])
  } catch (failure) {
    await change(session, ({ marked: { [key]: _, ...marked }, ...notes }) => ({ ...notes, marked }))
    throw failure
  }
}

/** @returns whether nobody had marked it */
async function claim(session: Session, key: string, what: MarkKind): Promise<boolean> {
  let isNew = false
  await change(session, (notes) => {
    isNew = !Object.hasOwn(notes.marked, key)
    return isNew ? { ...notes, marked: { ...notes.marked, [key]: what } } : notes
  })
  return isNew
}

async function change(session: Session, next: (notes: GuideNotes) => GuideNotes): Promise<void> {
  const { store } = session
  await withDatabase(store, () =>
    inTransaction(store, 'rw', ['snapshots'], async ({ snapshots }) => {
      const row = await snapshots.get(KEY)
      const parsed = row ? v.safeParse(Notes, row.value) : null
      const value = next(parsed?.success ? parsed.output : none)
      await snapshots.put({ key: KEY, etag: null, value, fetchedAt: session.at() })
    }),
  )
  store.changes.announceBeside('notes')
}
