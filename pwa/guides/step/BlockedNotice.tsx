import { obstacleOf } from '../../../content/obstacles.ts'
import type { Step } from '../../../content/schema.ts'
import { Notice } from '../../ui/index.ts'
import { t } from '../say.ts'
import { failureOf } from '../walk/place.ts'
import { Runs } from './Runs.tsx'
import type { StepProps } from './StepPage.tsx'

/** The words of a reason on this step, also when the guide no longer lists it. */
export const reasonLabel = (step: Step, why: string): string =>
  failureOf(step, why)?.label ?? obstacleOf(why)?.label ?? t('guides.step.notYet')

/** After "Chưa được": the reason and what to do next. */
export function BlockedNotice({ walk, place: { step } }: StepProps) {
  const answer = walk.answers[step.id]
  if (answer?.s !== 'blocked') return null
  const failure = failureOf(step, answer.why)
  return (
    <Notice
      kind="attention"
      announce
      lead={t('guides.blocked.lead', { reason: reasonLabel(step, answer.why) })}
    >
      <Runs text={failure?.whatNext ?? obstacleOf(answer.why)?.explain ?? ''} />
    </Notice>
  )
}
