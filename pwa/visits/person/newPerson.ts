import { type AgeBand, isChild } from '../../../contract/index.ts'
import type { ConsentGiven } from '../../storage/index.ts'

/** What the person sheet holds. `answer`: what the resident said to keeping a name; null: not asked yet. */
export type PersonForm = { ageBand: AgeBand | null; answer: 'given' | 'declined' | null; name: string }

export const emptyForm: PersonForm = { ageBand: null, answer: null, name: '' }

/** The wording that was spoken (string 23), so that a later wording can be told apart [P6]. */
export const CONSENT_TEXT = 'ghi-ten.1'

export type Checked =
  | { ok: false; missing: 'age' | 'answer' }
  | { ok: true; ageBand: AgeBand; name?: string; consent?: ConsentGiven }

/** [P6] No name without asking; under 16 never one, so nobody is asked. A yes without a name typed is kept as the yes it is. */
export function checkPerson({ ageBand, answer, name }: PersonForm): Checked {
  if (!ageBand) return { ok: false, missing: 'age' }
  if (isChild(ageBand)) return { ok: true, ageBand }
  if (!answer) return { ok: false, missing: 'answer' }
  const consent = { decision: answer, text: CONSENT_TEXT, language: 'vi', how: 'spoken' } as const
  const trimmed = name.trim()
  return answer === 'given' && trimmed
    ? { ok: true, ageBand, name: trimmed, consent }
    : { ok: true, ageBand, consent }
}
