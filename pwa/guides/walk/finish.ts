import { declaredFacts } from '../../../content/facts.ts'
import { applicableSteps } from '../../../content/flow.ts'
import type { Guide } from '../../../content/schema.ts'
import { addDays, type StepResult } from '../../../contract/index.ts'
import { type Ending, known, resultsOf, type Walk } from './walk.ts'

export type FollowUp = { on: string; kind: string }

/** What finishing writes down. */
export type Finished = {
  outcome: string
  facts: Record<string, boolean>
  followUp: FollowUp | null
  safety: boolean
  note: string | null
  steps: StepResult[]
}

/** The outcome of a guide by its code. */
export const outcomeIn = (guide: Guide, code: string | null) =>
  guide.outcomes.find((outcome) => outcome.code === code)

/** [G6] The day to come back: the one chosen by hand, or the outcome's own rule counted from today. */
export function followUpOf(guide: Guide, ending: Ending, today: string): FollowUp | null {
  if (ending.followUp !== undefined) return ending.followUp
  const rule = outcomeIn(guide, ending.outcome)?.followUp
  return rule ? { on: addDays(today, rule.afterDays), kind: rule.kind } : null
}

/**
 * The record of a walk that ended [G2] [G6]. Only what was told today and what the outcome settles goes into `facts`:
 * what earlier records said stays with them. Steps folded away are written as not applicable.
 */
export function finished(
  guide: Guide,
  walk: Walk,
  ending: Ending & { outcome: string },
  today: string,
): Finished {
  const settled = outcomeIn(guide, ending.outcome)?.establishes ?? 'none'
  return {
    outcome: ending.outcome,
    facts: { ...declaredFacts(walk.facts), ...(settled === 'none' ? {} : settled) },
    followUp: followUpOf(guide, ending, today),
    safety: ending.safety,
    note: ending.note.trim() || null,
    steps: recordedSteps(guide, walk),
  }
}

function recordedSteps(guide: Guide, walk: Walk): StepResult[] {
  const folded = applicableSteps(guide, known(walk)).filter(({ state }) => state === 'folded')
  const na = Object.fromEntries(folded.map(({ step }) => [step.id, { s: 'na' as const }]))
  const ids = new Set(guide.steps.map(({ id }) => id))
  return resultsOf({ ...walk.answers, ...na }).filter(({ id }) => ids.has(id))
}
