import { guideHead } from '../../../content/guides/heads.ts'
import { paths } from '../../live/paths.ts'
import type { DraftState, DraftView, Session } from '../../storage/index.ts'
import { t } from '../say.ts'

/** The guide that is practised: short, and the one that most visits begin with. */
const GUIDE = 'vneid-kiem-tra'
const ID = paths.practice.split('/').at(-1) ?? ''

/** One practice per session, only in memory: nothing of it is stored, sent, listed or counted (D70). */
const practices = new WeakMap<Session, DraftView>()

export const isPractice = (id: string): boolean => id === ID

/** The practice under way, or a fresh one. */
export function practiceOf(session: Session): DraftView {
  const known = practices.get(session)
  if (known) return known
  const state = { stepId: null, results: [], facts: {}, startedAt: session.at(), pausedAt: null }
  return keepPractice(session, state)
}

/** Where the practice stands from now on; screens that show it follow. */
export function keepPractice(session: Session, state: DraftState): DraftView {
  const draft: DraftView = {
    ...{ id: ID, household: null, person: null, guide: GUIDE, label: t('guides.practice.house') },
    ...{ revision: guideHead(GUIDE)?.revision ?? 1, state, updatedAt: session.at() },
  }
  practices.set(session, draft)
  return draft
}

/** The next one begins anew. */
export const endPractice = (session: Session): boolean => practices.delete(session)
