import type { FactId, KnownFacts } from '../facts.ts'
import type { Condition } from '../schema/condition.ts'
import { factsIn } from './factsIn.ts'

/** Yes, no, or not known yet because a fact has not been asked. */
export type Verdict = boolean | null

/** Whether a condition holds for what is known; null while the answer hangs on something not asked yet. */
export function holds(condition: Condition, known: KnownFacts): Verdict {
  if ('fact' in condition) {
    const answer = known[condition.fact]
    return answer === undefined ? null : answer === condition.is
  }
  if ('not' in condition) {
    const inner = holds(condition.not, known)
    return inner === null ? null : !inner
  }
  if ('all' in condition) return every(condition.all.map((part) => holds(part, known)))
  return some(condition.any.map((part) => holds(part, known)))
}

const every = (verdicts: Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(null) ? null : true

const some = (verdicts: Verdict[]): Verdict =>
  verdicts.includes(true) ? true : verdicts.includes(null) ? null : false

/** The facts that must still be asked before a condition is settled. */
export const unsettled = (condition: Condition, known: KnownFacts): FactId[] => [
  ...new Set(factsIn(condition).filter((fact) => known[fact] === undefined)),
]
