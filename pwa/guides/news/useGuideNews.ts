import { useEffect } from 'preact/hooks'
import type { Guide, Revision } from '../../../content/schema.ts'
import { useSession } from '../../live/session.ts'
import { ready, useLive } from '../../live/useLive.ts'
import { guideNotes, noteRead } from '../../storage/guides/notes.ts'

/** The revisions that this member was not told of yet, oldest first; told once, then closed by hand. */
export type GuideNews = { unread: readonly Revision[]; close: () => Promise<void> }

/**
 * What changed in a guide since this member knew it. Whoever meets a guide for the first time knows it as it is; a draft knows
 * the revision it was begun with (D20).
 * @param knew that revision
 */
export function useGuideNews(guide: Guide, knew: number): GuideNews {
  const session = useSession()
  const notes = ready(useLive(guideNotes, [], ['notes']))
  const read = notes ? (notes.read[guide.id] ?? knew) : null
  const isNew = notes !== null && notes.read[guide.id] === undefined
  useEffect(() => {
    if (isNew) void noteRead(session, guide.id, knew)
  }, [isNew, session, guide.id, knew])
  return {
    unread: read === null ? [] : guide.revisions.filter(({ revision }) => revision > read),
    close: () => noteRead(session, guide.id, guide.revision),
  }
}
