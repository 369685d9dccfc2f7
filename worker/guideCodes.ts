import { guideHead } from '../content/guides/heads.ts'
import { stepCodesOf } from '../content/guides/stepCodes.ts'
import type { KnownStep } from './domain/guides/stuck.ts'

/** Whether this release has the step, in this revision or an earlier one, and the reason at it. */
export const isKnownStep: KnownStep = ({ guide, revision, step, reason }) => {
  const reasons = stepCodesOf(guide)?.[step]
  if (!reasons || revision > (guideHead(guide)?.revision ?? 0)) return false
  return reason === null || reasons.includes(reason)
}
