import { useState } from 'preact/hooks'
import { DaySheet } from '../../live/DaySheet.tsx'
import { addDays, appointmentInside } from '../../live/dates.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { uuid } from '../../live/ids.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { useGo } from '../../live/useGo.ts'
import { recordVisit } from '../../storage/index.ts'
import { BottomSheet, Button, ButtonRow, ChoiceList, iconCheck, SheetBody } from '../../ui/index.ts'
import { t } from './say.ts'

const results = ['absent', 'declined', 'met'] as const
type Result = (typeof results)[number]
const isResult = (value: string): value is Result => results.some((result) => result === value)

/** A call at the door without a guide: nobody at home, not wanted, or met; with a day to come back. */
export function CallSheet({ household, onClose }: { household: string; onClose: () => void }) {
  const session = useSession()
  const go = useGo()
  const [result, setResult] = useState<Result>('absent')
  const [comeBack, setComeBack] = useState<string | null>(() => addDays(session.today(), 3))
  const [isChoosing, setChoosing] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const choose = (value: string) => {
    if (!isResult(value)) return
    setResult(value)
    setComeBack(value === 'declined' ? null : addDays(session.today(), 3))
  }
  const save = async () => {
    try {
      await recordVisit(session, { household: uuid(household), result, comeBack })
      tell(t('visits.call.saved', { what: t(`visits.visit.${result}`).toLowerCase() }))
      go(paths.household(household), true)
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  if (isChoosing)
    return (
      <DaySheet
        today={session.today()}
        initial={comeBack ?? addDays(session.today(), 3)}
        onTake={(day) => {
          setComeBack(day)
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    )
  return (
    <BottomSheet
      title={t('visits.call.title')}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide icon={iconCheck} onPress={save}>
          {t('visits.call.save')}
        </Button>
      }
    >
      <SheetBody>
        <ChoiceList
          legend={t('visits.call.title')}
          hideLegend
          name="result"
          options={results.map((value) => ({ value, label: t(`visits.visit.${value}`) }))}
          value={result}
          onChoose={choose}
        />
        <p>
          {comeBack ? t('visits.call.day', { day: appointmentInside(comeBack) }) : t('visits.call.noDay')}
        </p>
        <ButtonRow>
          <Button kind="quiet" opens="dialog" onPress={() => setChoosing(true)}>
            {t('visits.call.change')}
          </Button>
          {comeBack && (
            <Button kind="quiet" onPress={() => setComeBack(null)}>
              {t('visits.call.noDay')}
            </Button>
          )}
        </ButtonRow>
        {problem !== null && <FailureNotice error={problem} of="save" />}
      </SheetBody>
    </BottomSheet>
  )
}
