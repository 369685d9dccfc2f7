import { labelsWords, ownHandsWords, safetyLine } from '../../../content/safety.ts'
import type { Guide } from '../../../content/schema.ts'
import { sentenceNumbers } from '../../../content/screens/index.ts'
import { sourcesOf } from '../../../content/sources/index.ts'
import { Button } from '../../ui/button/Button.tsx'
import { AppBar } from '../../ui/frame/AppBar.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { iconPrint } from '../../ui/icons/acts.ts'
import { SafetyLine } from '../../ui/notice/Notice.tsx'
import { NumberedList } from '../../ui/step/NumberedList.tsx'
import { dayInWords } from '../dates.ts'
import { Document } from '../frame/Document.tsx'
import { Picture } from '../guide/Picture.tsx'
import { guidePath, type PublicStep, publicSteps } from '../guide/publicSteps.ts'
import { Runs } from '../guide/Runs.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { PrintQr } from './PrintQr.tsx'

export interface PrintPageProps {
  site: Site
  guide: Guide
}

/** The guide on A4, black on white, large type: words on the left, picture on the right, a code back to the phone. */
export function PrintPage({ site, guide }: PrintPageProps) {
  const path = `${guidePath(guide.id)}in/`
  return (
    <Document
      site={site}
      path={path}
      title={guide.title}
      description={guide.summary}
      script={site.assets.print}
      hidden
    >
      <Screen
        bar={
          <AppBar
            title={guide.title}
            as="strong"
            back={{ label: t('print.back'), href: guidePath(guide.id) }}
          >
            <span class="js-only" data-act="print">
              <Button kind="tint" icon={iconPrint}>
                {t('print.button')}
              </Button>
            </span>
          </AppBar>
        }
      >
        <article class="paper" id="chinh">
          <PaperHead site={site} guide={guide} />
          {publicSteps(guide).map((each) => (
            <PaperStep key={each.step.id} guide={guide} {...each} />
          ))}
          <PaperFoot guide={guide} />
        </article>
      </Screen>
    </Document>
  )
}

function PaperHead({ site, guide }: PrintPageProps) {
  return (
    <header class="paper__head">
      <div>
        <h1>{guide.title}</h1>
        <p>
          <Runs text={guide.summary} />
        </p>
        <SafetyLine lead={safetyLine.stress}>{safetyLine.rest}</SafetyLine>
        <p>
          <b>{t('guide.ready.heading')}:</b> {guide.haveReady.join(' · ')}
        </p>
      </div>
      <PrintQr site={site} guide={guide} />
    </header>
  )
}

function PaperStep({ guide, step, number }: PublicStep & { guide: Guide }) {
  const screen = step.screen ? guide.screens[step.screen] : undefined
  return (
    <section class="paper__step" id={step.id}>
      <div>
        <h2>{`${number}. ${step.title}`}</h2>
        {step.foldedBecause ? (
          <p class="paper__skip">
            <b>{t('guide.step.skip')}</b> <Runs text={step.foldedBecause} />
          </p>
        ) : null}
        {step.ownHands ? <p class="paper__own">★ {ownHandsWords.title}</p> : null}
        <NumberedList
          items={step.do.map((text) => <Runs key={text} text={text} />)}
          numbers={sentenceNumbers(step.do.length, screen)}
        />
        <p class="paper__sees">
          {t('guide.step.sees')} <Runs text={step.sees} />
        </p>
      </div>
      <div class="paper__side">
        {screen ? <Picture screen={screen} /> : null}
        <StepCode guide={guide} step={step.id} number={number} />
      </div>
    </section>
  )
}

/** Back to this very step on the phone; drawn in the browser, so that pages kept on a phone stay light. */
function StepCode({ guide, step, number }: { guide: Guide; step: string; number: number }) {
  const title = t('print.qr.step', { number })
  return (
    <p class="paper__code js-only">
      <span data-qr={guidePath(guide.id, step)} data-title={title} />
      <span>{title}</span>
    </p>
  )
}

/** [G1] [G8] What this paper is, whether its words were compared with a real phone, what was read. */
function PaperFoot({ guide }: { guide: Guide }) {
  const { revision, revisions, labelsChecked } = guide
  const date = revisions.find((each) => each.revision === revision)?.date ?? ''
  const { sketch, unchecked, checkedOn } = labelsWords
  const publishers = [...new Set(sourcesOf(guide).map(({ publisher }) => publisher))]
  return (
    <footer class="paper__foot">
      <p>
        {t('print.foot', { revision, date: dayInWords(date) })}{' '}
        <b>{labelsChecked ? `${checkedOn} ${dayInWords(labelsChecked)}.` : unchecked}</b> {sketch}
      </p>
      <p>{t('print.sources', { publishers: publishers.join(', ') })}</p>
    </footer>
  )
}
