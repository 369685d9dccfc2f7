import { directoryOf } from '../../../content/directories.ts'
import { labelsWords, ownHandsWords } from '../../../content/safety.ts'
import type { Guide, Step } from '../../../content/schema.ts'
import { sentenceNumbers } from '../../../content/screens/index.ts'
import { Button } from '../../ui/button/Button.tsx'
import { iconFlip } from '../../ui/icons/acts.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { iconSpeak } from '../../ui/icons/people.ts'
import { iconInfo } from '../../ui/icons/states.ts'
import { NumberedList } from '../../ui/step/NumberedList.tsx'
import { StepBand } from '../../ui/step/StepBand.tsx'
import { dayInWords } from '../dates.ts'
import { t } from '../words.ts'
import { Picture } from './Picture.tsx'
import { type PublicStep, publicSteps } from './publicSteps.ts'
import { Runs } from './Runs.tsx'
import { type GuideTitles, Stuck } from './Stuck.tsx'

interface StepPartProps extends PublicStep {
  guide: Guide
  titles: GuideTitles
}

/** One step: where we are, what to do with the numbers of the picture, what is seen then, what if it does not work. */
export function StepPart({ guide, step, number, titles }: StepPartProps) {
  const screen = step.screen ? guide.screens[step.screen] : undefined
  return (
    <section
      class="part part--step"
      id={step.id}
      data-part
      data-step
      data-own={step.ownHands ? '' : undefined}
      data-when={step.condition && JSON.stringify(step.condition)}
      tabIndex={-1}
      aria-labelledby={`${step.id}--ten`}
    >
      {step.ownHands ? <StepBand title={ownHandsWords.title}>{t('guide.own.helper')}</StepBand> : null}
      <PartHead guide={guide} step={step} number={number} />
      {screen ? <Picture screen={screen} /> : null}
      <div class="part__words">
        {step.foldedBecause ? <SkipLine because={step.foldedBecause} /> : null}
        <NumberedList
          items={step.do.map((text) => <Runs key={text} text={text} />)}
          numbers={sentenceNumbers(step.do.length, screen)}
        />
        {step.list ? <ListLink code={step.list} /> : null}
        <p class="sees">
          {t('guide.step.sees')} <Runs text={step.sees} />
        </p>
        {screen ? <PictureNote guide={guide} /> : null}
        <span class="js-only" data-act="open-cards">
          <Button kind="quiet" wide icon={iconFlip}>
            {t('guide.cards.open')}
          </Button>
        </span>
        <Stuck step={step} titles={titles} />
      </div>
    </section>
  )
}

function PartHead({ guide, step, number }: Omit<StepPartProps, 'titles'>) {
  const steps = publicSteps(guide)
  return (
    <header class="part__head">
      <div class="part__way">
        <div class="progress">
          <p
            class="progress__words"
            data-count={t('guide.step.count', { number: '{n}', of: '{of}' })}
            data-folded={t('guide.step.notNeeded')}
          >
            {t('guide.step.count', { number, of: steps.length })}
          </p>
          {/* Drawn by the script: which steps there are hangs on what was answered. Without scripts the words suffice. */}
          <svg class="path" aria-hidden="true" />
        </div>
        <span
          class="js-only"
          data-act="listen"
          data-start={t('guide.listen')}
          data-stop={t('guide.listen.stop')}
        >
          <Button kind="tint" icon={iconSpeak}>
            {t('guide.listen')}
          </Button>
        </span>
      </div>
      <h2 id={`${step.id}--ten`}>{step.title}</h2>
    </header>
  )
}

function SkipLine({ because }: { because: NonNullable<Step['foldedBecause']> }) {
  return (
    <p class="skip-line" data-skip>
      <b data-folded={t('guide.step.folded')} data-unless={t('guide.step.skip')}>
        {t('guide.step.skip')}
      </b>{' '}
      <Runs text={because} />
    </p>
  )
}

/** The page to look something up in at this step. */
function ListLink({ code }: { code: NonNullable<Step['list']> }) {
  const { path, title } = directoryOf(code)
  return (
    <p>
      <a class="entry__on" href={path}>
        {t('directory.open', { title })}
      </a>
    </p>
  )
}

/** Whether somebody has walked this guide on a real phone [G1]. */
function PictureNote({ guide }: { guide: Guide }) {
  const { sketch, unchecked, checkedOn } = labelsWords
  const checked = guide.labelsChecked ? `${checkedOn} ${dayInWords(guide.labelsChecked)}.` : unchecked
  return (
    <p class="status-line">
      <Icon of={iconInfo} size="s" />
      <span>{`${sketch} ${checked}`}</span>
    </p>
  )
}
