import { draft, dropDraft, type Session } from '../../storage/index.ts'
import { isPractice } from './practice.ts'
import { type Walk, walkOf } from './walk.ts'

/**
 * Gives up a guide that was opened, looked at and left: nothing was answered, so nothing is unfinished, and no list asks to go on
 * with it. Judged by what was committed, since the screen is gone by now.
 */
export async function dropUntouched(session: Session, id: string): Promise<void> {
  if (isPractice(id) || !session.isOpen) return
  const kept = await draft(session, id)
  if (kept && isUntouched(walkOf(kept.state))) await dropDraft(session, id)
}

const isUntouched = ({ begun, stepId, answers, facts, ending }: Walk): boolean =>
  !begun && stepId === null && ending === null && isEmpty(answers) && isEmpty(facts)

const isEmpty = (part: object): boolean => Object.keys(part).length === 0
