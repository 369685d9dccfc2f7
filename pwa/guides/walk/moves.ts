import type { FactId, FactValue } from '../../../content/facts.ts'
import { applicableSteps, nextStep, previousStep, type StepAnswer } from '../../../content/flow.ts'
import type { Guide } from '../../../content/schema.ts'
import { placeOf } from './place.ts'
import { type Ending, known, type Walk } from './walk.ts'

/** What a press does to a walk. Pure; whoever calls saves the result before the screen changes [S1]. */

export const begin = (walk: Walk): Walk => ({ ...walk, begun: true, pausedAt: null })

/** An answer to a question, first or changed. */
export const tellFact = (walk: Walk, fact: FactId, value: FactValue): Walk => ({
  ...walk,
  facts: { ...walk.facts, [fact]: value },
})

/** Takes an answer back, so that it is asked again. */
export function forgetFact(walk: Walk, fact: FactId): Walk {
  const { [fact]: _told, ...facts } = walk.facts
  const { [fact]: _known, ...earlier } = walk.earlier
  return { ...walk, facts, earlier }
}

/** The question answered last in the guide's own order; null when there is none to go back to. */
export const lastTold = (guide: Guide, walk: Walk): FactId | null =>
  guide.facts.findLast((fact) => walk.facts[fact] !== undefined) ?? null

/** The step is done; on to the next. `ended`: it was the last one. */
export function stepDone(guide: Guide, walk: Walk): { walk: Walk; ended: boolean } {
  return leave(guide, walk, { s: 'done' })
}

/** The step was not possible, but the way goes on without it. */
export function goOnWithout(guide: Guide, walk: Walk): { walk: Walk; ended: boolean } {
  const place = placeOf(guide, walk)
  const answer = place.at === 'step' ? walk.answers[place.step.id] : undefined
  return leave(guide, walk, answer ?? { s: 'na' })
}

function leave(guide: Guide, walk: Walk, answer: StepAnswer): { walk: Walk; ended: boolean } {
  const place = placeOf(guide, walk)
  if (place.at !== 'step') return { walk, ended: false }
  const answers = { ...walk.answers, [place.step.id]: answer }
  const next = nextStep(place.way, place.step.id)
  return {
    walk: { ...walk, answers, stepId: next?.id ?? place.step.id, pausedAt: null },
    ended: next === null,
  }
}

/** The step is not possible now, because of a coded reason; the walk stays there. */
export function stepBlocked(guide: Guide, walk: Walk, why: string): Walk {
  const place = placeOf(guide, walk)
  if (place.at !== 'step') return walk
  return {
    ...walk,
    stepId: place.step.id,
    answers: { ...walk.answers, [place.step.id]: { s: 'blocked', why } },
  }
}

/** One step back; answers stay. */
export function stepBack(guide: Guide, walk: Walk): Walk {
  const place = placeOf(guide, walk)
  if (place.at !== 'step') return walk
  const previous = previousStep(applicableSteps(guide, known(walk)), place.step.id)
  return previous ? { ...walk, stepId: previous.id } : walk
}

export const goTo = (walk: Walk, stepId: string): Walk => ({ ...walk, stepId })

/** @param at instant of the pause */
export const paused = (walk: Walk, at: string): Walk => ({ ...walk, pausedAt: at })

const freshEnding: Ending = { outcome: null, safety: false, note: '', thenGuide: null }

/** Changes what stands on the outcome screen. Another outcome brings its own day to come back. */
export function changeEnding(walk: Walk, change: Partial<Ending>): Walk {
  const before = walk.ending ?? freshEnding
  const isOther = change.outcome !== undefined && change.outcome !== before.outcome
  return {
    ...walk,
    ending: { ...before, ...(isOther && { followUp: undefined }), ...change },
  }
}
