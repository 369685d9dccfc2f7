import { useState } from 'preact/hooks'
import type { LostEdit } from '../../../../contract/index.ts'
import { FailureNotice } from '../../../live/FailureNotice.tsx'
import { callSentence } from '../../../live/failure.ts'
import { useSession } from '../../../live/session.ts'
import { tell } from '../../../live/toast.tsx'
import { ready, useLive } from '../../../live/useLive.ts'
import { keepLostValue, openLostEdit } from '../../../storage/index.ts'
import type { DeskCalls } from '../../../sync/desk.ts'
import { Button, ButtonRow, Card, Chip, Notice } from '../../../ui/index.ts'
import { t } from './say.ts'

type Props = { edit: LostEdit; calls: Pick<DeskCalls, 'seeLost'>; onDone: () => void }

/** [S5] (D14) Two people wrote the same field without knowing of each other: both values, and which one holds. */
export function LostCard({ edit, calls, onDone }: Props) {
  const session = useSession()
  const both = ready(useLive((open) => openLostEdit(open, edit), [edit.place]))
  const [problem, setProblem] = useState<unknown>(null)
  const [call, setCall] = useState<string | null>(null)
  if (!both) return null
  const decide = async (keeps: boolean) => {
    try {
      if (keeps) await keepLostValue(session, edit)
      const answer = await calls.seeLost(edit.place)
      if (!answer.ok) return setCall(callSentence(answer.failure))
      tell(t('desk.lost.done', { what: keeps ? t('desk.lost.doneKeep') : t('desk.lost.doneSeen') }))
      onDone()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <Card edge="look">
      <div class="sync-refused">
        <Chip state="look">{t('desk.lost.chip')}</Chip>
        <h2>
          {t('desk.lost.title', { label: both.label ?? t('desk.plain'), field: fieldWords(edit.field) })}
        </h2>
        <p>
          <b>{t('desk.lost.before')}:</b> {valueWords(both.lost, edit.lost.by)}
        </p>
        <p>
          <b>{t('desk.lost.now')}:</b> {valueWords(both.now, edit.now?.by ?? null)}
        </p>
        <ButtonRow>
          <Button onPress={() => decide(true)}>{t('desk.lost.keep')}</Button>
          <Button kind="quiet" onPress={() => decide(false)}>
            {t('desk.lost.seen')}
          </Button>
        </ButtonRow>
        {call && <Notice announce>{call}</Notice>}
        {problem !== null && <FailureNotice error={problem} of="save" />}
      </div>
    </Card>
  )
}

function valueWords(value: string | null, by: string | null): string {
  const name = by ?? t('desk.lost.somebody')
  if (value === null) return t('desk.lost.shut', { name })
  return value === '' ? t('desk.lost.empty', { name }) : t('desk.lost.value', { value, name })
}

const fields = ['label', 'name', 'note', 'state', 'ageBand'] as const
const fieldWords = (field: string): string => {
  const known = fields.find((each) => each === field)
  return known ? t(`desk.field.${known}`) : t('desk.field.other')
}
