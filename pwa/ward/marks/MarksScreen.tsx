import { useEffect, useState } from 'preact/hooks'
import { guideHead } from '../../../content/guides/heads.ts'
import { type ApiResult, failed, networkFailure } from '../../../contract/index.ts'
import type { MarkList } from '../../../contract/stepMarks.ts'
import { clockWhen } from '../../live/dates.ts'
import { callSentence } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { useSession } from '../../live/session.ts'
import { BusyText, Button, EmptyState, iconCheck, iconCloudOff, List, StatusLine } from '../../ui/index.ts'
import { wardPort } from '../port.ts'
import { MarkedRow } from './MarkedRow.tsx'
import { openMarks } from './openMarks.ts'
import { t } from './words.ts'

/** `/phuong/man-hinh`: steps of guides that people found different on a real screen, for whoever can have them corrected. */
export function MarksScreen() {
  const { fetchMarks } = usePort(wardPort)
  const [answer, setAnswer] = useState<ApiResult<MarkList> | null>(null)
  const ask = () => {
    setAnswer(null)
    // Its code comes with the first call; what cannot be fetched is a missing network.
    fetchMarks().then(setAnswer, () => setAnswer(failed(networkFailure)))
  }
  useEffect(ask, [fetchMarks])
  return (
    <TeamScreen
      section="ward"
      tab="members"
      title={t('ward.marks.title')}
      back={{ label: t('ward.marks.back'), href: paths.ward.members }}
    >
      {answer === null && <BusyText>{t('ward.marks.fetching')}</BusyText>}
      {answer?.ok === false && (
        <EmptyState
          icon={iconCloudOff}
          title={t('ward.marks.unreachable')}
          action={<Button onPress={ask}>{t('ward.marks.again')}</Button>}
        >
          {callSentence(answer.failure)}
        </EmptyState>
      )}
      {answer?.ok && <Marks list={answer.value} />}
    </TeamScreen>
  )
}

function Marks({ list: { rows, asOf } }: { list: MarkList }) {
  const session = useSession()
  const { open, settled } = openMarks(rows, (guide) => guideHead(guide)?.revision ?? 0)
  return (
    <div class="stack">
      {open.length === 0 ? (
        <EmptyState icon={iconCheck} title={t('ward.marks.none')}>
          {t('ward.marks.noneWhy')}
        </EmptyState>
      ) : (
        <>
          <p>{t('ward.marks.what')}</p>
          <List>
            {open.map((step) => (
              <MarkedRow key={`${step.guide}/${step.revision}/${step.step}`} marked={step} />
            ))}
          </List>
        </>
      )}
      {settled > 0 && <StatusLine>{t('ward.marks.settled', { count: settled })}</StatusLine>}
      <StatusLine>{t('ward.marks.asOf', { when: clockWhen(asOf, session.now()) })}</StatusLine>
    </div>
  )
}
