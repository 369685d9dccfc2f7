import { guideHead } from '../content/guides/heads.ts'
import { stepCodes } from '../content/guides/stepCodes.ts'
import { hasStep } from '../content/stepCodes.ts'
import type { KnownStep } from './domain/guides/stuck.ts'

/** Whether this release has the step, in this revision or an earlier one, and the reason at it. */
export const isKnownStep: KnownStep = ({ guide, revision, step, reason }) =>
  revision <= (guideHead(guide)?.revision ?? 0) && hasStep(stepCodes, guide, step, reason)
