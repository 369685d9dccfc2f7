import * as v from 'valibot'
import { type Sealed, StepResult } from '../../contract/index.ts'
import { sealText } from './sealing.ts'
import type { Session } from './session.ts'

/** Where a guide stands: step, what became of the steps, answers. More may be added by a newer guide; it is kept. */
export const DraftState = v.looseObject({
  stepId: v.nullable(v.string()),
  results: v.array(StepResult),
  facts: v.record(v.string(), v.union([v.boolean(), v.string()])),
  startedAt: v.string(),
  pausedAt: v.nullable(v.string()),
})
export type DraftState = v.InferOutput<typeof DraftState>

/** [P1] A draft is sealed whole: which answers somebody gave is nobody's business. */
export const sealDraftState = (session: Session, state: DraftState): Promise<Sealed> =>
  sealText(session.keys.current, JSON.stringify(state))

/** The state of a draft; null when this phone lacks its key. */
export async function openDraftState(session: Session, sealed: Sealed): Promise<DraftState | null> {
  const text = await session.open(sealed)
  const parsed = text === null ? null : v.safeParse(DraftState, JSON.parse(text))
  return parsed?.success ? parsed.output : null
}
