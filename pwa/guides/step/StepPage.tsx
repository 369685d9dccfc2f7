import { useEffect, useState } from 'preact/hooks'
import { directoryOf } from '../../../content/directories.ts'
import { nextStep } from '../../../content/flow.ts'
import { ownHandsWords } from '../../../content/safety.ts'
import type { Guide, Step } from '../../../content/schema.ts'
import { sentenceNumbers } from '../../../content/screens/index.ts'
import { focusHeading } from '../../live/frame/useScreenTitle.ts'
import type { GuideCopy } from '../../live/guideCopy.ts'
import { type DraftView, whenCalm } from '../../storage/index.ts'
import { Button, iconFlip, NumberedList, ProgressPath, SpeechBubble, StepBand } from '../../ui/index.ts'
import { t } from '../say.ts'
import { stepBack } from '../walk/moves.ts'
import type { Place } from '../walk/place.ts'
import type { Keeping } from '../walk/useWalk.ts'
import type { Walk } from '../walk/walk.ts'
import { BlockedNotice } from './BlockedNotice.tsx'
import { GuideFrame } from './GuideFrame.tsx'
import { MarkLine, MarkSheet } from './MarkSheet.tsx'
import { labelsNote, Picture } from './Picture.tsx'
import { pathOf } from './pathOf.ts'
import { prepareScreen } from './pictures.ts'
import { ReasonsSheet } from './ReasonsSheet.tsx'
import { Runs } from './Runs.tsx'
import { ShownCard } from './ShownCard.tsx'
import { StepActions } from './StepActions.tsx'
import { WaySheet } from './WaySheet.tsx'

export type StepProps = Keeping & {
  draft: DraftView
  guide: Guide
  copy: GuideCopy
  walk: Walk
  told: readonly string[]
  knew: number
  place: Extract<Place, { at: 'step' }>
}

type Sheet = 'reasons' | 'way' | 'card' | 'mark'

/**
 * One step: what to say, the picture, what to do, two answers. Only this step is drawn, however long the guide (D43). The
 * next one takes its place in the same frame: building bar and dock anew is what a weak phone would wait for.
 */
export function StepPage(props: StepProps) {
  const { guide, walk, place, keep } = props
  const { step, number, of } = place
  const { open, setOpen, close } = useSheet(step.id)
  useEffect(focusHeading, [step.id])
  usePictureAhead(guide, place)
  return (
    <GuideFrame
      {...props}
      heading={step.title}
      band={step.ownHands && <StepBand title={ownHandsWords.title}>{ownHandsWords.helper}</StepBand>}
      pair
      action={<StepActions {...props} onReasons={() => setOpen('reasons')} />}
    >
      <ProgressPath
        steps={pathOf(place.way, step.id, walk.answers)}
        words={t('guides.step.place', { number, of })}
        detail={t('guides.step.minutes', { n: Math.max(1, Math.round(step.minutes)) })}
      />
      <h1 key={step.id}>{step.title}</h1>
      <BlockedNotice {...props} />
      <SpeechBubble lead={t('guides.say.lead')}>{step.say}</SpeechBubble>
      {step.screen && (
        <figure key={step.screen} class="guide__sees">
          <Picture guide={guide} name={step.screen} />
          <Button kind="quiet" wide icon={iconFlip} opens="dialog" onPress={() => setOpen('card')}>
            {t('guides.step.show')}
          </Button>
        </figure>
      )}
      <NumberedList
        items={step.do.map((sentence) => <Runs key={sentence} text={sentence} />)}
        numbers={sentenceNumbers(step.do.length, guide.screens[step.screen ?? ''])}
      />
      {step.list && <ListLink code={step.list} />}
      <StepHints sees={step.sees} helper={step.helper} />
      {step.screen && <p class="guide__second">{labelsNote(guide)}</p>}
      <div class="guide__ways">
        {number > 1 && (
          <Button kind="quiet" onPress={() => keep(stepBack(guide, walk))}>
            {t('guides.step.previous')}
          </Button>
        )}
        <Button kind="quiet" opens="dialog" onPress={() => setOpen('way')}>
          {t('guides.step.all', { of })}
        </Button>
        <MarkLine {...props} onOpen={() => setOpen('mark')} />
      </div>
      {open === 'reasons' && <ReasonsSheet {...props} onClose={close} />}
      {open === 'way' && <WaySheet {...props} onClose={close} />}
      {open === 'mark' && <MarkSheet {...props} onClose={close} />}
      {open === 'card' && <ShownCard guide={guide} step={step} way={place.way} onClose={close} />}
    </GuideFrame>
  )
}

/** The sheet that is open over a step; it belongs to that step, and the next one begins without. */
function useSheet(step: string) {
  const [sheet, setSheet] = useState<{ of: string; is: Sheet } | null>(null)
  return {
    open: sheet?.of === step ? sheet.is : null,
    setOpen: (is: Sheet) => setSheet({ of: step, is }),
    close: () => setSheet(null),
  }
}

/** The picture of the next step, thought out while nobody waits for it. */
function usePictureAhead(guide: Guide, { way, step }: StepProps['place']): void {
  useEffect(() => whenCalm(() => prepareScreen(guide, nextStep(way, step.id)?.screen)), [guide, way, step.id])
}

/** Opens beside the app: leaving it would lock it, and the step is in the middle. */
function ListLink({ code }: { code: NonNullable<Step['list']> }) {
  const { path, title } = directoryOf(code)
  return (
    <a class="quiet-link" href={path} target="_blank" rel="noopener">
      {t('guides.step.list', { title })}
    </a>
  )
}

/** What the resident should see, and what only the helper needs to know. */
function StepHints({ sees, helper }: { sees: string; helper: string | undefined }) {
  return (
    <dl class="guide__hints">
      <dt>{t('guides.step.sees')}</dt>
      <dd>
        <Runs text={sees} />
      </dd>
      {helper && (
        <>
          <dt>{t('guides.step.helper')}</dt>
          <dd>
            <Runs text={helper} />
          </dd>
        </>
      )}
    </dl>
  )
}
