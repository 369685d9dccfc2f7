import { clockWhen } from '../../live/dates.ts'
import { draftPlace } from '../../live/draftPlace.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import { useSession } from '../../live/session.ts'
import type { DraftView } from '../../storage/index.ts'
import { Button, Card, Chip, iconPhoneCheck, iconPlay, StatusLine } from '../../ui/index.ts'
import { t } from '../say.ts'
import { draftPath } from './draftPath.ts'

/** Where a draft stands, in one line. */
export function draftLine(draft: DraftView): string {
  const guide = guideTitle(draft.guide)
  const place = draftPlace(draft.state)
  if (!place) return t('visits.today.begun', { guide })
  if (place.ended) return t('visits.today.ended', { guide })
  return t('visits.today.place', { guide, number: place.number, of: place.of })
}

/** The guide left in the middle: amber edge, house, step, and that it is safe on the phone (D19). */
export function ResumeCard({ draft, canOpen = false }: { draft: DraftView; canOpen?: boolean }) {
  const session = useSession()
  return (
    <Card edge="look">
      <div class="visits__resume">
        <Chip state="draft">{t('visits.chip.draft')}</Chip>
        <h2>{draft.label ?? t('visits.today.continuePlain')}</h2>
        <p>{draftLine(draft)}</p>
        <StatusLine icon={iconPhoneCheck}>
          {t('visits.today.savedAt', { when: clockWhen(draft.updatedAt, session.now()) })}
        </StatusLine>
        {canOpen && (
          <Button icon={iconPlay} href={draftPath(draft)}>
            {t('visits.today.continuePlain')}
          </Button>
        )}
      </div>
    </Card>
  )
}
