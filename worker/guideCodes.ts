import { builtRevision, guideHeads } from '../content/guides/heads.ts'
import { stepCodes } from '../content/guides/stepCodes.ts'
import { hasStep, type StepCodes } from '../content/stepCodes.ts'
import type { StuckEvent } from '../contract/stuck.ts'
import type { KnownStep } from './domain/guides/stuck.ts'

/** The revision of each guide that this release came with. */
export const builtRevisions: Readonly<Record<string, number>> = Object.fromEntries(
  guideHeads.map(({ id }) => [id, builtRevision(id)]),
)

/** Whether a revision has the step and the reason at it. */
export const isStepOf = (codes: StepCodes, { guide, step, reason }: StuckEvent): boolean =>
  hasStep(codes, guide, step, reason)

/** Whether this release has the step, in this revision or an earlier one, and the reason at it. */
export const isKnownStep: KnownStep = (event) =>
  event.revision <= (builtRevisions[event.guide] ?? 0) && isStepOf(stepCodes, event)
