import type { Answers, WayStep } from '../../../content/flow.ts'

/** One mark of the progress path. */
export type PathMark = { state: 'done' | 'now' | 'todo'; own: boolean }

/** The path of the steps that are walked: folded ones are not drawn, the step at hand is the ring. */
export const pathOf = (way: readonly WayStep[], stepId: string, answers: Answers): PathMark[] =>
  way
    .filter(({ state }) => state !== 'folded')
    .map(({ step }) => ({
      state: step.id === stepId ? 'now' : isSettled(answers[step.id]) ? 'done' : 'todo',
      own: step.ownHands,
    }))

const isSettled = (answer: Answers[string] | undefined): boolean =>
  answer !== undefined && answer.s !== 'blocked'
