import { type Fact, type FactId, facts } from '../../../content/facts.ts'
import { factsIn } from '../../../content/flow/factsIn.ts'
import type { Guide } from '../../../content/schema.ts'
import { publicSteps } from './publicSteps.ts'

/** The questions the public page asks: only facts its own steps branch on; what the team records it asks by itself [G2]. */
export function publicAsks(guide: Guide): Fact[] {
  const used = new Set(
    publicSteps(guide).flatMap(({ step }) => (step.condition ? factsIn(step.condition) : [])),
  )
  return guide.facts.flatMap((id) => facts.filter((fact) => fact.id === id && used.has(id)))
}

/** Anchor of a question; two hyphens, so that no step id can ever be the same. */
export const askId = (fact: FactId): string => `hoi--${fact}`

/** What somebody wants today ("Bác quên gì?") is asked anew tomorrow; what the phone or person is stays a month. */
export const hoursKept = ({ about, answers }: Fact): number =>
  about !== 'phone' && typeof answers[0]?.value === 'string' ? 12 : 24 * 30
