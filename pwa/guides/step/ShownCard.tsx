import { useState } from 'preact/hooks'
import type { WayStep } from '../../../content/flow.ts'
import type { Guide, Step } from '../../../content/schema.ts'
import { sentenceNumbers } from '../../../content/screens/index.ts'
import { BottomSheet, Button, NumberedList, SheetBody } from '../../ui/index.ts'
import { t } from '../say.ts'
import { Picture } from './Picture.tsx'
import { Runs } from './Runs.tsx'

type Props = { guide: Guide; step: Step; way: readonly WayStep[]; onClose: () => void }

/**
 * [G4] Turned to the resident: one big picture with its sentences over the whole screen, no personal data, no house. The cards
 * of other steps can be leafed through; closing leads back to the step of the walk, which stays where it is.
 */
export function ShownCard({ guide, step, way, onClose }: Props) {
  const steps = way.filter(({ state }) => state !== 'folded').map((place) => place.step)
  const [at, setAt] = useState(steps.findIndex(({ id }) => id === step.id))
  const shown = steps[at] ?? step
  return (
    <BottomSheet
      full
      title={t('guides.card.title')}
      closeLabel={t('guides.card.close')}
      onClose={onClose}
      foot={
        <div class="guide__leaf">
          {at > 0 && <Button onPress={() => setAt(at - 1)}>{t('guides.card.back')}</Button>}
          {at < steps.length - 1 && <Button onPress={() => setAt(at + 1)}>{t('guides.card.on')}</Button>}
          <Button kind="main" onPress={onClose}>
            {t('guides.card.close')}
          </Button>
        </div>
      }
    >
      <SheetBody>
        <div class="guide__card">
          <p>
            <b>{shown.title}</b>
          </p>
          <Picture guide={guide} name={shown.screen} />
          <NumberedList
            items={shown.do.map((sentence) => <Runs key={sentence} text={sentence} />)}
            numbers={sentenceNumbers(shown.do.length, guide.screens[shown.screen ?? ''])}
          />
        </div>
      </SheetBody>
    </BottomSheet>
  )
}
