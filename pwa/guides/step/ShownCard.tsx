import type { Guide, Step } from '../../../content/schema.ts'
import { sentenceNumbers } from '../../../content/screens/index.ts'
import { BottomSheet, Button, NumberedList, SheetBody } from '../../ui/index.ts'
import { t } from '../say.ts'
import { Picture } from './Picture.tsx'
import { Runs } from './Runs.tsx'

/** [G4] Turned to the resident: one big picture with its sentences, no personal data, no house. */
export function ShownCard({ guide, step, onClose }: { guide: Guide; step: Step; onClose: () => void }) {
  return (
    <BottomSheet
      title={t('guides.card.title')}
      closeLabel={t('guides.card.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide onPress={onClose}>
          {t('guides.card.close')}
        </Button>
      }
    >
      <SheetBody>
        <div class="guide__card">
          <Picture guide={guide} name={step.screen} />
          <NumberedList
            items={step.do.map((sentence) => <Runs key={sentence} text={sentence} />)}
            numbers={sentenceNumbers(step.do.length, guide.screens[step.screen ?? ''])}
          />
        </div>
      </SheetBody>
    </BottomSheet>
  )
}
