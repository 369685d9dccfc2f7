import { obstacleOf } from '../../../content/obstacles.ts'
import type { Step } from '../../../content/schema.ts'
import { Button } from '../../ui/button/Button.tsx'
import { iconDown } from '../../ui/icons/acts.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconQr } from '../../ui/icons/places.ts'
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

/** "Tôi bị kẹt ở bước này": reasons, each with the way on, then who can help. Opens in place, without scripts too. */
export function Stuck({ step, titles }: StuckProps) {
  return (
    <details class="stuck" data-stuck>
      <summary class="row">
        <Icon of={iconQuestion} />
        <span class="row__main">
          <span class="row__label">{t('guide.stuck.heading')}</span>
          <span class="row__why">{t('guide.stuck.why')}</span>
        </span>
        <span class="row__opens">
          <Icon of={iconDown} />
        </span>
      </summary>
      {publicReasons(step).map((reason) => (
        <Reason key={reason.code} reason={reason} titles={titles} />
      ))}
      <Helpers />
    </details>
  )
}

function Reason({ reason, titles }: { reason: Step['failures'][number]; titles: GuideTitles }) {
  const other = 'guide' in reason.leadsTo ? reason.leadsTo.guide : undefined
  const title = other ? titles.get(other) : undefined
  return (
    <details class="stuck__reason" data-reason={reason.code}>
      <summary class="stuck__row">
        <span>{reason.label ?? obstacleOf(reason.code)?.label}</span>
        <span class="row__opens">
          <Icon of={iconDown} />
        </span>
      </summary>
      <p>
        <Runs text={reason.whatNext} />
      </p>
      {other && title ? <a href={guidePath(other)}>{t('guide.stuck.guide', { title })}</a> : null}
    </details>
  )
}

/** Whom to ask; and the button for the code that a volunteer's phone opens at this very step. */
function Helpers() {
  return (
    <div class="stuck__help">
      <p>{t('guide.stuck.whom')}</p>
      <span class="js-only" data-act="ask-help">
        <Button icon={iconQr} wide>
          {t('guide.help.button')}
        </Button>
      </span>
    </div>
  )
}

/** The place of that code, once for all steps: the script puts it below the button that was pressed. */
export function HelpCode() {
  return (
    <div class="stuck__code" hidden data-help>
      <p>{t('guide.help.words')}</p>
      <div data-qr="" data-title={t('guide.help.title')} />
    </div>
  )
}
