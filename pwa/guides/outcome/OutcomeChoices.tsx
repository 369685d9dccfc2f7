import { useState } from 'preact/hooks'
import { outcomeOf } from '../../../content/outcomes.ts'
import type { Guide } from '../../../content/schema.ts'
import { ChoiceList, ListRow } from '../../ui/index.ts'
import { t } from '../say.ts'

type Props = {
  guide: Guide
  value: string | null
  onChoose: (code: string) => void
  error: string | undefined
}

/** The first four stand open, the rest behind "Kết quả khác"; a chosen one is never hidden. */
const SHOWN = 4

/** The label of an outcome, also for a code of a newer guide. */
export const outcomeLabel = (code: string): string => outcomeOf(code)?.label ?? code

export function OutcomeChoices({ guide, value, onChoose, error }: Props) {
  // "Bác từ chối" on the way here has chosen already: that comes first, so that it is seen.
  const [given] = useState(value)
  const isGiven = ({ code }: { code: string }) => code === given
  const outcomes = [...guide.outcomes.filter(isGiven), ...guide.outcomes.filter((one) => !isGiven(one))]
  const isHidden = outcomes.findIndex(({ code }) => code === value) >= SHOWN
  const [isOpen, setOpen] = useState(isHidden)
  const shown = isOpen || isHidden ? outcomes : outcomes.slice(0, SHOWN)
  return (
    <ChoiceList
      legend={t('guides.outcome.question')}
      hideLegend
      name="outcome"
      options={shown.map(({ code, detail }) => ({ value: code, label: outcomeLabel(code), sub: detail }))}
      {...(value !== null && { value })}
      onChoose={onChoose}
      error={error}
      more={
        shown.length < outcomes.length && (
          <ListRow light opens label={t('guides.outcome.more')} onPress={() => setOpen(true)} />
        )
      }
    />
  )
}
