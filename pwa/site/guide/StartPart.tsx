import type { Guide } from '../../../content/schema.ts'
import { Button } from '../../ui/button/Button.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconSpeak } from '../../ui/icons/people.ts'
import { iconCheck } from '../../ui/icons/states.ts'
import { Notice } from '../../ui/notice/Notice.tsx'
import { t } from '../words.ts'
import { START } from './publicSteps.ts'
import { Runs } from './Runs.tsx'

/** The beginning of a guide: what it is for, for whom, what to have at hand. */
export function StartPart({ guide }: { guide: Guide }) {
  return (
    <section
      class="part part--start is-now"
      id={START}
      data-part
      tabIndex={-1}
      aria-labelledby={`${START}--ten`}
    >
      <h2 id={`${START}--ten`}>{guide.title}</h2>
      <p>
        <Runs text={guide.summary} />
      </p>
      <span
        class="js-only"
        data-act="listen"
        data-whole
        data-start={t('guide.listen.whole')}
        data-stop={t('guide.listen.stop')}
      >
        <Button kind="tint" icon={iconSpeak}>
          {t('guide.listen.whole')}
        </Button>
      </span>
      <p>
        <b>{t('guide.audience.lead')}</b> <Runs text={guide.audience} />
      </p>
      <div hidden data-place data-words={t('guide.place.words', { number: '{n}' })}>
        <Notice
          action={
            <a href={`#${START}`} data-place-link>
              {t('guide.place.link')}
            </a>
          }
        >
          <span data-place-words />
        </Notice>
      </div>
      <h3>{t('guide.ready.heading')}</h3>
      <ul class="ready">
        {guide.haveReady.map((thing) => (
          <li key={thing}>
            <Icon of={iconCheck} size="s" />
            <span>
              <Runs text={thing} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
