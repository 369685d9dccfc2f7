import { followUpOf } from '../../../content/guides/followUps.ts'
import { guideHead } from '../../../content/guides/heads.ts'
import { uuidOrNull } from '../../live/ids.ts'
import { type DueItem, finishAssistance, type Session, startDraft } from '../../storage/index.ts'

/** The outcome of a recheck that went well: nothing had to be done again. */
const STILL_ABLE = 'da_co_tu_truoc'

/**
 * [G6] (D71) Writes down that somebody can still do it: a record of the same guide without steps, with the fact that the
 * rule names, and nothing more to come back for.
 * @throws StorageFailure
 */
export async function recordStillAble(session: Session, item: DueItem): Promise<void> {
  if (item.guide === null) return
  const fact = item.outcome === null ? undefined : followUpOf(item.guide, item.outcome)?.fact
  const draft = await startDraft(session, {
    household: uuidOrNull(item.household),
    person: uuidOrNull(item.person),
    guide: item.guide,
    revision: guideHead(item.guide)?.revision ?? 1,
  })
  await finishAssistance(session, draft.id, {
    outcome: STILL_ABLE,
    facts: fact ? { [fact]: true } : {},
    followUp: null,
    safety: false,
    steps: [],
  })
}
