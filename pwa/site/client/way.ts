import type { KnownFacts } from '../../../content/facts.ts'
import { applicableSteps, type StepOnWay, type WayStep } from '../../../content/flow/way.ts'
import type { Condition } from '../../../content/schema/condition.ts'

/** A step as its part of the page says it: the anchor, and its condition as JSON where it has one. */
export interface WrittenStep {
  id: string
  when?: string | undefined
}

const isCondition = (data: unknown): data is Condition =>
  typeof data === 'object' &&
  data !== null &&
  (('fact' in data && 'is' in data) ||
    ('not' in data && isCondition(data.not)) ||
    ('all' in data && Array.isArray(data.all) && data.all.every(isCondition)) ||
    ('any' in data && Array.isArray(data.any) && data.any.every(isCondition)))

/** The condition written on a part; an unreadable one counts as none, so that the step is never lost. */
export function conditionFrom(text: string | undefined): Condition | undefined {
  if (!text) return undefined
  const data: unknown = JSON.parse(text)
  return isCondition(data) ? data : undefined
}

/** [G2] The way through the page for what was answered on this phone: the very rule of the team's walk. */
export const wayFrom = (steps: readonly WrittenStep[], known: KnownFacts): WayStep<StepOnWay>[] =>
  applicableSteps({ steps: steps.map(({ id, when }) => ({ id, condition: conditionFrom(when) })) }, known)
