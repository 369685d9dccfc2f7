import { useState } from 'preact/hooks'
import type { Guide } from '../../../content/schema.ts'
import { DaySheet } from '../../live/DaySheet.tsx'
import { addDays, appointmentInside, daysBetween, shortDay } from '../../live/dates.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { Button, ButtonRow, Card, Icon, iconToday } from '../../ui/index.ts'
import { t } from '../say.ts'
import { type FollowUp, outcomeIn } from '../walk/finish.ts'
import type { Ending } from '../walk/walk.ts'

type Props = {
  guide: Guide
  ending: Ending
  followUp: FollowUp | null
  onChange: (followUp: FollowUp | null) => void
}

/** "Ghé lại chủ nhật 06/12/2026": the day that the outcome asks for, to be changed or dropped [G6]. */
export function FollowUpCard({ guide, ending, followUp, onChange }: Props) {
  const session = useSession()
  const [isOpen, setOpen] = useState(false)
  const rule = outcomeIn(guide, ending.outcome)?.followUp
  const drop = () => {
    if (!followUp) return
    onChange(null)
    const undo = { label: t('guides.outcome.undo'), onUndo: () => onChange(followUp) }
    tell(t('guides.outcome.dropped', { day: shortDay(followUp.on) }), undo)
  }
  const take = (on: string) => {
    onChange({ on, kind: followUp?.kind ?? rule?.kind ?? 'return' })
    setOpen(false)
  }
  return (
    <Card>
      <div class="guide__appointment">
        <Icon of={iconToday} />
        <p>
          <b>
            {followUp
              ? t('guides.outcome.comeBack', { day: appointmentInside(followUp.on) })
              : t('guides.outcome.noFollowUp')}
          </b>
          {followUp && <span>{whyLine(daysBetween(session.today(), followUp.on), rule?.question)}</span>}
        </p>
      </div>
      <ButtonRow>
        <Button kind="quiet" opens="dialog" onPress={() => setOpen(true)}>
          {followUp ? t('guides.outcome.changeDay') : t('guides.outcome.addDay')}
        </Button>
        {followUp && (
          <Button kind="quiet" onPress={drop}>
            {t('guides.outcome.noDay')}
          </Button>
        )}
      </ButtonRow>
      {isOpen && (
        <DaySheet
          today={session.today()}
          initial={followUp?.on ?? addDays(session.today(), 7)}
          onTake={take}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  )
}

function whyLine(days: number, question = t('guides.outcome.howIsIt')): string {
  if (days === 0) return t('guides.outcome.today', { question })
  return days === 1
    ? t('guides.outcome.tomorrow', { question })
    : t('guides.outcome.inDays', { n: days, question })
}
