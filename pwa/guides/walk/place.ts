import type { FactId } from '../../../content/facts.ts'
import { applicableSteps, openQuestions, progress, type WayStep } from '../../../content/flow.ts'
import type { Guide, Step } from '../../../content/schema.ts'
import { known, type Walk } from './walk.ts'

/** Where a walk stands: before it began, at a question asked once, or at a step. */
export type Place =
  | { at: 'ready' }
  | { at: 'question'; fact: FactId; number: number; of: number }
  | { at: 'step'; step: Step; way: WayStep[]; number: number; of: number }

/** The place of a walk in its guide. A step that was folded away by a changed answer gives way to the next one. */
export function placeOf(guide: Guide, walk: Walk): Place {
  if (!walk.begun) return { at: 'ready' }
  const open = openQuestions(guide, known(walk))
  const [fact] = open
  if (fact) {
    const asked = guide.facts.filter((id) => walk.earlier[id] === undefined)
    return { at: 'question', fact, number: asked.length - open.length + 1, of: asked.length }
  }
  const way = applicableSteps(guide, known(walk))
  const step = stepOn(way, walk.stepId)
  const { number, of } = progress(way, step.id, walk.answers)
  return { at: 'step', step, way, number, of }
}

function stepOn(way: WayStep[], stepId: string | null): Step {
  const from = Math.max(
    0,
    way.findIndex(({ step }) => step.id === stepId),
  )
  const walked = way.filter(({ state }) => state !== 'folded')
  const here = way.slice(from).find(({ state }) => state !== 'folded') ?? walked.at(-1) ?? way[0]
  if (!here) throw new Error('a guide without steps')
  return here.step
}

/** The step whose reasons an obstacle belongs to, and what it leads to. */
export const failureOf = (step: Step, why: string) => step.failures.find(({ code }) => code === why)
