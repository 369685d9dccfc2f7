import { useState } from 'preact/hooks'
import type { Settled } from '../../../contract/index.ts'
import { clockAndDay } from '../../live/dates.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { guideTitle } from '../../live/guideTitle.ts'
import { saveText } from '../../live/saveText.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { ready, useLive } from '../../live/useLive.ts'
import {
  discardRefusal,
  exportRefusal,
  type RefusalView,
  refusals,
  retryRefusal,
} from '../../storage/index.ts'
import {
  Button,
  ButtonRow,
  Card,
  Chip,
  Icon,
  iconInfo,
  iconShieldCheck,
  iconSync,
  VisuallyHidden,
} from '../../ui/index.ts'
import { DiscardSheet } from './DiscardSheet.tsx'
import { MoveSheet } from './MoveSheet.tsx'
import { t } from './say.ts'
import { aboutWords, kindWords } from './stateWords.ts'
import { type AskSettled, useSettled } from './useSettled.ts'

/** [S6] What the server did not take: why, that nothing is lost, and three ways on. */
export function Refusals({ askSettled }: { askSettled?: AskSettled | undefined }) {
  const open = (ready(useLive(refusals, [])) ?? []).filter(({ state }) => state === 'open')
  const settled = useSettled(open.length > 0, askSettled)
  return open.map((refusal) => (
    <RefusalCard key={refusal.id} refusal={refusal} settled={settled.get(refusal.mid)} />
  ))
}

type CardProps = { refusal: RefusalView; settled: Settled | undefined }

function RefusalCard({ refusal, settled }: CardProps) {
  const session = useSession()
  const [isDiscarding, setDiscarding] = useState(false)
  const [isMoving, setMoving] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const attempt = (work: () => Promise<void>) => work().catch(setProblem)
  const retry = () =>
    attempt(async () => {
      await retryRefusal(session, refusal.id)
      tell(t('sync.refused.queued'))
    })
  const putAway = () => attempt(() => discardRefusal(session, refusal.id, t('sync.settled.reason')))
  const save = () =>
    attempt(async () => {
      await saveText(`to-so-${refusal.id}.json`, await exportRefusal(session, refusal.id))
    })
  const isAccepted = settled?.state === 'accepted'
  return (
    <Card edge={isAccepted ? 'plain' : 'look'}>
      <div class="sync-refused">
        {isAccepted ? (
          <Chip state="done">{t('sync.settled.reason')}</Chip>
        ) : (
          <Chip state="look">{t('sync.refused.chip')}</Chip>
        )}
        <h2>{aboutWords(refusal.label, refusal.guide ?? null, guideTitle)}</h2>
        <p class="sync-refused__kind">{kindWords(refusal.kind)}</p>
        <dl>
          <dt>
            <Icon of={iconInfo} size="s" />
            <VisuallyHidden>{t('sync.refused.what')}</VisuallyHidden>
          </dt>
          <dd>{settled ? decidedWords(settled) : t(`sync.why.${refusal.code}`)}</dd>
          <dt>
            <Icon of={iconShieldCheck} size="s" />
            <VisuallyHidden>{t('sync.refused.lost')}</VisuallyHidden>
          </dt>
          <dd>{settled ? t(`sync.settled.${settled.state}Do`) : t('sync.refused.safe')}</dd>
        </dl>
        {isAccepted ? (
          <Button wide onPress={putAway}>
            {t('sync.settled.read')}
          </Button>
        ) : refusal.movable ? (
          <Button wide opens="dialog" onPress={() => setMoving(true)}>
            {t('sync.refused.move')}
          </Button>
        ) : (
          <Button wide icon={iconSync} onPress={retry}>
            {t('sync.refused.retry')}
          </Button>
        )}
        {!isAccepted && (
          <ButtonRow halves>
            <Button kind="quiet" onPress={save}>
              {t('sync.refused.export')}
            </Button>
            <Button kind="quiet" opens="dialog" onPress={() => setDiscarding(true)}>
              {t('sync.refused.discard')}
            </Button>
          </ButtonRow>
        )}
        {problem !== null && <FailureNotice error={problem} of="save" />}
      </div>
      {isMoving && <MoveSheet refusal={refusal} onClose={() => setMoving(false)} />}
      {isDiscarding && <DiscardSheet refusal={refusal.id} onClose={() => setDiscarding(false)} />}
    </Card>
  )
}

/** What the ward's desk made of it, and when. */
const decidedWords = ({ state, at }: Settled): string => t(`sync.settled.${state}`, { when: clockAndDay(at) })
