import { type AgeBand, isChild } from '../../../contract/index.ts'
import type { ConsentGiven } from '../../storage/index.ts'

/** What the resident said to keeping a name. */
export type Answer = 'given' | 'declined'

/** The wording that was spoken (string 23), so that a later wording can be told apart [P6]. */
export const CONSENT_TEXT = 'ghi-ten.1'

export type Checked = { ok: false } | { ok: true; person: { name?: string; consent?: ConsentGiven } }

/**
 * [P6] What may be kept of somebody. From 16 on the question must have been answered; under 16 nobody is asked or named.
 * A no forgets a name typed before it; a yes without a name is kept as the yes it is.
 */
export function checkPerson({
  ageBand,
  answer,
  name,
}: {
  ageBand: AgeBand
  answer: Answer | null
  name: string
}): Checked {
  if (isChild(ageBand)) return { ok: true, person: {} }
  if (!answer) return { ok: false }
  const consent = { decision: answer, text: CONSENT_TEXT, language: 'vi', how: 'spoken' } as const
  const trimmed = name.trim()
  return { ok: true, person: answer === 'given' && trimmed ? { name: trimmed, consent } : { consent } }
}
