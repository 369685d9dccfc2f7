import type { ObstacleCode } from '../obstacles.ts'
import type { Step } from '../schema/step.ts'
import type { WayStep } from './way.ts'

/** What became of a step: done, not applicable, or blocked because of a coded reason. The record carries the same letters. */
export type StepAnswer = { s: 'done' } | { s: 'na' } | { s: 'blocked'; why: ObstacleCode | (string & {}) }
/** Answers by stable step id, never by position (D24). */
export type Answers = Readonly<Record<string, StepAnswer>>

/** Where somebody stands: step `number` of `of`, how many are `done`, and the minutes planned for what is still open. */
export type Progress = { number: number; of: number; done: number; minutesLeft: number }

const isSettled = (answer: StepAnswer | undefined) => answer !== undefined && answer.s !== 'blocked'

/** Progress at a step. Folded steps count nowhere. A folded or unknown step reads as the first. */
export function progress(way: WayStep[], stepId: string, answers: Answers): Progress {
  const walked = way.filter((place) => place.state !== 'folded')
  const open = walked.filter((place) => !isSettled(answers[place.step.id]))
  return {
    number: walked.find((place) => place.step.id === stepId)?.number ?? 1,
    of: walked.length,
    done: walked.filter((place) => answers[place.step.id]?.s === 'done').length,
    minutesLeft: Math.ceil(open.reduce((sum, place) => sum + place.step.minutes, 0)),
  }
}

/** The first step on the way that nobody has settled; null when all are. Blocked steps are open. */
export const firstOpenStep = (way: WayStep[], answers: Answers): Step | null =>
  way.find((place) => place.state !== 'folded' && !isSettled(answers[place.step.id]))?.step ?? null
