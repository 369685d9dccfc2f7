import { today } from '../dues.ts'
import { listHouseholds } from '../households.ts'
import { withDatabase } from '../reopen.ts'
import { findable } from '../search/findable.ts'
import type { Session } from '../session.ts'
import { inTransaction } from '../tables.ts'
import {
  FIRST_ANSWERS_FORMAT,
  type FirstAnswerKey,
  firstAnswerKeys,
  type KeptAnswer,
  stampInside,
  stampOf,
  stampTables,
} from './firstAnswers.ts'
import { isBoardFilled } from './index.ts'
import { sealPiece } from './sealedPiece.ts'

const works: Record<FirstAnswerKey, (session: Session) => Promise<unknown>> = {
  'first-homes': (session) => listHouseholds(session),
  'first-today': (session) => today(session),
  'first-search': (session) => findable(session),
}

/** The stamp of what was put aside last, so that nothing is written again when nothing has changed. */
const kept = new WeakMap<Session, string>()

/**
 * Puts the answers of the first screens aside, sealed, for the next opening. Called when the app is left and after a sync:
 * never while somebody works, since the whole list is worked out for it.
 */
export async function keepFirstAnswers(session: Session): Promise<void> {
  if (!session.isOpen || !isBoardFilled(session)) return
  const stamp = await stampOf(session)
  if (kept.get(session) === stamp) return
  const rows = await Promise.all(firstAnswerKeys.map((key) => sealedAnswer(session, key, stamp)))
  const { store } = session
  await withDatabase(store, () =>
    inTransaction(store, 'rw', [...stampTables, 'snapshots'], async (tables) => {
      // Something changed meanwhile: nobody knows which of the two states the answers tell of.
      if ((await stampInside(session, tables)) !== stamp) return
      await tables.snapshots.bulkPut(rows)
      kept.set(session, stamp)
    }),
  )
}

async function sealedAnswer(session: Session, key: FirstAnswerKey, stamp: string) {
  const answer: KeptAnswer = { format: FIRST_ANSWERS_FORMAT, stamp, value: await works[key](session) }
  return { key, etag: null, value: await sealPiece(session, answer), fetchedAt: session.at() }
}
