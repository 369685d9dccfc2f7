import { useRef, useState } from 'preact/hooks'
import { BottomSheet, Button, Field, List, ListRow, SheetBody } from '../ui/index.ts'
import { addDays, appointment } from './dates.ts'
import { t } from './say.ts'

type Props = {
  /** "YYYY-MM-DD" */
  today: string
  initial: string
  onTake: (day: string) => void
  onClose: () => void
}

const soon = [1, 3, 7, 14] as const

/** A day to come back: four usual ones with their weekday, or any day from today on. */
export function DaySheet({ today, initial, onTake, onClose }: Props) {
  const typed = useRef(initial)
  const [isPast, setPast] = useState(false)
  const take = () => {
    const isFine = /^\d{4}-\d{2}-\d{2}$/.test(typed.current) && typed.current >= today
    if (isFine) onTake(typed.current)
    setPast(!isFine)
  }
  return (
    <BottomSheet
      title={t('live.day.title')}
      closeLabel={t('live.sheet.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide onPress={take}>
          {t('live.day.take')}
        </Button>
      }
    >
      <List>
        {soon.map((n) => (
          <ListRow
            key={n}
            light
            label={n === 1 ? t('live.day.tomorrow') : t('live.day.inDays', { n })}
            why={appointment(addDays(today, n))}
            onPress={() => onTake(addDays(today, n))}
          />
        ))}
      </List>
      <SheetBody>
        <Field
          name="day"
          type="date"
          label={t('live.day.other')}
          initial={initial}
          error={isPast ? t('live.day.past') : undefined}
          onText={(day) => {
            typed.current = day
          }}
        />
      </SheetBody>
    </BottomSheet>
  )
}
