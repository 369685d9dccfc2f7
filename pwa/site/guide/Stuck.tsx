import { obstacleOf } from '../../../content/obstacles.ts'
import type { Step } from '../../../content/schema.ts'
import { iconDown } from '../../ui/icons/acts.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconQuestion } from '../../ui/icons/states.ts'
import { t } from '../words.ts'
import { guidePath, publicReasons } from './publicSteps.ts'
import { Runs } from './Runs.tsx'

/** Titles of the guides of this copy by id: a reason may lead to another guide. */
export type GuideTitles = ReadonlyMap<string, string>

interface StuckProps {
  step: Step
  titles: GuideTitles
}

/** Why this step may not work and what to do; opens in place, without scripts too. */
export function Stuck({ step, titles }: StuckProps) {
  const reasons = publicReasons(step)
  if (reasons.length === 0) return null
  return (
    <details class="stuck">
      <summary class="row">
        <Icon of={iconQuestion} />
        <span class="row__main">
          <span class="row__label">{t('guide.stuck.heading')}</span>
          <span class="row__why">{t('guide.stuck.count', { count: reasons.length })}</span>
        </span>
        <span class="row__opens">
          <Icon of={iconDown} />
        </span>
      </summary>
      <dl class="stuck__reasons">
        {reasons.map((reason) => (
          <Reason key={reason.code} reason={reason} titles={titles} />
        ))}
      </dl>
    </details>
  )
}

function Reason({ reason, titles }: { reason: Step['failures'][number]; titles: GuideTitles }) {
  const other = 'guide' in reason.leadsTo ? reason.leadsTo.guide : undefined
  const title = other ? titles.get(other) : undefined
  return (
    <div>
      <dt>{reason.label ?? obstacleOf(reason.code)?.label}</dt>
      <dd>
        <Runs text={reason.whatNext} />
        {other && title ? <a href={guidePath(other)}>{t('guide.stuck.guide', { title })}</a> : null}
      </dd>
    </div>
  )
}
