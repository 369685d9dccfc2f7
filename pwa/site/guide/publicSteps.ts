import type { Guide, Step } from '../../../content/schema.ts'

/** A step as the public page shows it: its number among the public steps. */
export interface PublicStep {
  step: Step
  number: number
}

/** The steps of a guide that are for everyone, numbered from 1; what only the team does is left out. */
export const publicSteps = (guide: Guide): PublicStep[] =>
  guide.steps.filter((step) => !step.teamOnly).map((step, at) => ({ step, number: at + 1 }))

/** What can go wrong at a step and what to do; not wanting to go on needs no way out on a page one can simply close. */
export const publicReasons = (step: Step): Step['failures'] =>
  step.failures.filter(({ code }) => code !== 'khong_muon')

/** Anchors of the two parts that are no step. Two hyphens, so that no step id can ever be the same. */
export const START = 'dau--bai'
export const END = 'cuoi--bai'

/** Ids of all parts of the page in reading order. */
export const partIds = (guide: Guide): string[] => [
  START,
  ...publicSteps(guide).map(({ step }) => step.id),
  END,
]

/** Address of a guide, or of a step in it. */
export const guidePath = (id: string, stepId?: string): string =>
  `/huong-dan/${id}/${stepId ? `#${stepId}` : ''}`
