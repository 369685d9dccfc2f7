import { leaveHeading } from '../../live/frame/useScreenTitle.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { useGo } from '../../live/useGo.ts'
import { Button, iconCheck } from '../../ui/index.ts'
import { t } from '../say.ts'
import { changeEnding, goOnWithout, stepDone } from '../walk/moves.ts'
import { failureOf } from '../walk/place.ts'
import type { Walk } from '../walk/walk.ts'
import { endingFrom, type Onward, onwardOf } from './onward.ts'
import type { StepProps } from './StepPage.tsx'

/** "Chưa được" beside the main answer; after a reason, the main answer is what that reason leads to. */
export function StepActions(props: StepProps & { onReasons: () => void }) {
  const { guide, walk, place, isKeeping, onReasons } = props
  const answer = walk.answers[place.step.id]
  const failure = answer?.s === 'blocked' ? failureOf(place.step, answer.why) : undefined
  const onward = failure ? onwardOf(failure.leadsTo) : null
  const leave = useLeave(props)
  const session = useSession()
  const main = () => {
    if (!failure || onward === 'retry' || onward === null) return leave(stepDone(guide, walk))
    if (onward === 'goOn') return leave(goOnWithout(guide, walk))
    return leave({ walk: changeEnding(walk, endingFrom(failure.leadsTo, session.today())), ended: true })
  }
  return (
    <>
      <Button opens="dialog" onPress={onReasons}>
        {onward ? t('guides.blocked.again') : t('guides.step.notYet')}
      </Button>
      <Button
        kind="main"
        single
        icon={onward && onward !== 'retry' ? undefined : iconCheck}
        onPress={main}
        busy={isKeeping ? live('live.busy.saving') : undefined}
      >
        {onward ? onwardWords[onward]() : t('guides.step.done')}
      </Button>
    </>
  )
}

const onwardWords: Record<Onward, () => string> = {
  retry: () => t('guides.blocked.retry'),
  goOn: () => t('guides.blocked.goOn'),
  outcome: () => t('guides.blocked.outcome'),
  guide: () => t('guides.blocked.guide'),
  comeBack: () => t('guides.blocked.comeBack'),
}

/** Keeps a walk that leaves the step; the last step leads to the outcome. */
export function useLeave({ keep, draft }: Pick<StepProps, 'keep' | 'draft'>) {
  const go = useGo()
  return async ({ walk, ended }: { walk: Walk; ended: boolean }) => {
    leaveHeading()
    const isKept = await keep(walk, ended)
    // Step and outcome share one place in the history: Back leads to the house, never to a step that is over.
    if (isKept && ended) go(paths.outcome(draft.id), true)
    else if (isKept) scrollTo(0, 0)
  }
}
