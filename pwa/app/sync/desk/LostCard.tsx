import { useRef, useState } from 'preact/hooks'
import type { LostEdit } from '../../../../contract/index.ts'
import { FailureNotice } from '../../../live/FailureNotice.tsx'
import { callSentence } from '../../../live/failure.ts'
import { t as live } from '../../../live/say.ts'
import { useSession } from '../../../live/session.ts'
import { tell } from '../../../live/toast.tsx'
import { ready, useLive } from '../../../live/useLive.ts'
import { keepLostValue, openLostEdit } from '../../../storage/index.ts'
import type { DeskCalls } from '../../../sync/desk.ts'
import { Button, ButtonRow, Card, Chip, Notice } from '../../../ui/index.ts'
import { t } from './say.ts'
import { fieldWords, valueWords } from './valueWords.ts'

type Props = { edit: LostEdit; calls: Pick<DeskCalls, 'seeLost'>; onDone: () => void }

/** [S5] (D14) Two people wrote the same field without knowing of each other: both values, and which one holds. */
export function LostCard({ edit, calls, onDone }: Props) {
  const session = useSession()
  const both = ready(useLive((open) => openLostEdit(open, edit), [edit.place]))
  const [problem, setProblem] = useState<unknown>(null)
  const [call, setCall] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  // Written once, also when only telling the ward failed and is tried again.
  const isWritten = useRef(false)
  if (!both) return null
  const decide = async (keeps: boolean) => {
    setBusy(true)
    setCall(null)
    setProblem(null)
    try {
      if (keeps && !isWritten.current) await keepLostValue(session, edit)
      isWritten.current ||= keeps
      const answer = await calls.seeLost(edit.place)
      if (!answer.ok) return setCall(callSentence(answer.failure))
      tell(t('desk.lost.done', { what: keeps ? t('desk.lost.doneKeep') : t('desk.lost.doneSeen') }))
      onDone()
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const busy = isBusy ? live('live.busy.saving') : undefined
  return (
    <Card edge="look">
      <div class="sync-refused">
        <Chip state="look">{t('desk.lost.chip')}</Chip>
        <h2>
          {t('desk.lost.title', { label: both.label ?? t('desk.plain'), field: fieldWords(edit.field) })}
        </h2>
        <p>
          <b>{t('desk.lost.before')}:</b> {valueWords(edit.field, both.lost, edit.lost.by)}
        </p>
        <p>
          <b>{t('desk.lost.now')}:</b> {valueWords(edit.field, both.now, edit.now?.by ?? null)}
        </p>
        <ButtonRow>
          <Button busy={busy} onPress={() => decide(true)}>
            {t('desk.lost.keep')}
          </Button>
          <Button kind="quiet" busy={busy} onPress={() => decide(false)}>
            {t('desk.lost.seen')}
          </Button>
        </ButtonRow>
        {call && <Notice announce>{call}</Notice>}
        {problem !== null && <FailureNotice error={problem} of="save" />}
      </div>
    </Card>
  )
}
