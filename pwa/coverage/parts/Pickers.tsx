import { useState } from 'preact/hooks'
import { declaredIndicators } from '../../../content/indicators/declared.ts'
import type { Indicator } from '../../../content/schema.ts'
import { t as live } from '../../live/say.ts'
import { BottomSheet, ChoiceList, PickButton, SheetBody } from '../../ui/index.ts'
import { showIndicator, showMonth } from '../view.ts'
import { t } from '../words.ts'
import { monthText } from './MonthBars.tsx'
import { populationWords } from './sentences.ts'

/** Shows the indicator and opens the list of them. */
export function IndicatorPicker({ indicator }: { indicator: Indicator }) {
  const [isOpen, setOpen] = useState(false)
  const choose = (id: string) => {
    showIndicator(id)
    setOpen(false)
  }
  return (
    <>
      <PickButton sub={populationWords(indicator)} onPress={() => setOpen(true)}>
        {indicator.label}
      </PickButton>
      {isOpen ? (
        <Choices
          title={t('coverage.indicator.sheet')}
          name="indicator"
          options={declaredIndicators.map((each) => ({
            value: each.id,
            label: each.label,
            sub: populationWords(each),
          }))}
          value={indicator.id}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

/** Shows the month and opens the 13 that can be read. @param months newest first */
export function MonthPicker({ month, months }: { month: string; months: readonly string[] }) {
  const [isOpen, setOpen] = useState(false)
  const choose = (chosen: string) => {
    showMonth(chosen)
    setOpen(false)
  }
  const name = (each: string) => t('coverage.month.name', { month: monthText(each) })
  return (
    <>
      <PickButton onPress={() => setOpen(true)}>{name(month)}</PickButton>
      {isOpen ? (
        <Choices
          title={t('coverage.month.sheet')}
          name="month"
          options={months.map((each) => ({ value: each, label: name(each) }))}
          value={month}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

interface ChoicesProps {
  title: string
  name: string
  options: readonly { value: string; label: string; sub?: string }[]
  value: string
  onChoose: (value: string) => void
  onClose: () => void
}

function Choices({ title, name, options, value, onChoose, onClose }: ChoicesProps) {
  return (
    <BottomSheet title={title} closeLabel={live('live.sheet.close')} onClose={onClose}>
      <SheetBody>
        <ChoiceList
          legend={title}
          hideLegend
          name={name}
          options={options}
          value={value}
          onChoose={onChoose}
        />
      </SheetBody>
    </BottomSheet>
  )
}
