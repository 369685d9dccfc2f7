import { paths } from '../../live/paths.ts'
import { Button, iconArrowRight, iconPlay } from '../../ui/index.ts'
import { t } from '../say.ts'
import { draftPath } from './draftPath.ts'
import type { TodayPlan } from './todayPlan.ts'

/** The one thing to do now: go on, go to the next house, or look for one. */
export function MainAction({ plan: { resume, houses, again } }: { plan: TodayPlan }) {
  const [next] = [...houses, ...again]
  if (resume)
    return (
      <Button kind="main" wide icon={iconPlay} href={draftPath(resume)}>
        {resume.label ? t('visits.today.continue', { house: resume.label }) : t('visits.today.continuePlain')}
      </Button>
    )
  return (
    <Button
      kind="main"
      wide
      iconAfter={iconArrowRight}
      href={next ? paths.household(next.household) : paths.households}
    >
      {next
        ? t('visits.today.open', { house: next.label ?? t('visits.row.sealed') })
        : t('visits.today.openList')}
    </Button>
  )
}
