import { useState } from 'preact/hooks'
import { type MarkKind, markKinds } from '../../../contract/stepMarks.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { ready, useLive } from '../../live/useLive.ts'
import { guideNotes, markKey, markStep } from '../../storage/guides/notes.ts'
import { BottomSheet, Button, List, ListRow, SheetBody, SheetText, StatusLine } from '../../ui/index.ts'
import { t } from '../say.ts'
import { isPractice } from '../walk/practice.ts'
import type { StepProps } from './StepPage.tsx'

const labels: Record<MarkKind, () => string> = {
  'nhan-khac': () => t('guides.mark.label'),
  'khong-thay': () => t('guides.mark.missing'),
  'thu-tu-khac': () => t('guides.mark.order'),
  'ung-dung-khac': () => t('guides.mark.app'),
}

/** "Màn hình khác rồi": which of four things differs. Chosen is said; nothing is typed, nothing is about the home. */
export function MarkSheet({ guide, draft, place, onClose }: StepProps & { onClose: () => void }) {
  const session = useSession()
  const [problem, setProblem] = useState<unknown>(null)
  const mark = async (what: MarkKind) => {
    try {
      const { revision, id } = guide
      await markStep(session, { guide: id, revision, step: place.step.id, what, household: draft.household })
      onClose()
      tell(t('guides.mark.done'))
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <BottomSheet title={t('guides.mark.title')} closeLabel={live('live.sheet.close')} onClose={onClose}>
      {problem !== null && (
        <SheetBody>
          <FailureNotice error={problem} of="save" />
        </SheetBody>
      )}
      <List>
        {markKinds.map((what) => (
          <ListRow key={what} light label={labels[what]()} onPress={() => mark(what)} />
        ))}
      </List>
      <SheetText>{t('guides.mark.foot')}</SheetText>
    </BottomSheet>
  )
}

/** The way to say so; afterwards, that it was said. */
export function MarkLine({ guide, draft, place, onOpen }: StepProps & { onOpen: () => void }) {
  const notes = ready(useLive(guideNotes, [], ['notes']))
  const isMarked = notes?.marked[markKey(guide.id, guide.revision, place.step.id)] !== undefined
  if (isPractice(draft.id)) return null
  if (isMarked) return <StatusLine>{t('guides.mark.said')}</StatusLine>
  return (
    <Button kind="quiet" opens="dialog" onPress={onOpen}>
      {t('guides.mark.button')}
    </Button>
  )
}
