import { useStore } from '../../live/useStore.ts'
import { SegmentedControl } from '../../ui/index.ts'
import { IndicatorPicker, MonthPicker } from '../parts/Pickers.tsx'
import { kinds, showKind, shownIndicator, view } from '../view.ts'
import { t } from '../words.ts'
import { DeclaredPart } from './DeclaredPart.tsx'
import { NextStep } from './NextStep.tsx'
import { OfficialPart } from './OfficialPart.tsx'
import { OutputPart } from './OutputPart.tsx'
import { situationOf } from './situation.ts'
import type { WardView } from './wardView.ts'

/** The ward's figures on a phone: one kind at a time [C1]. */
export function PhoneFigures(props: WardView) {
  const { coverage, month, months, mayEdit } = props
  const kind = useStore(view, (state) => state.kind)
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  return (
    <div class="stack">
      {kind === 'output' ? (
        <MonthPicker month={month} months={months} />
      ) : (
        <IndicatorPicker indicator={indicator} />
      )}
      <SegmentedControl
        label={t('coverage.kind.label')}
        options={kinds.map((value) => ({ value, label: t(`coverage.kind.${value}`) }))}
        value={kind}
        onChoose={showKind}
      />
      <NextStep situation={situationOf(coverage)} mayInvite={mayEdit} />
      {kind === 'declared' ? <DeclaredPart {...props} /> : null}
      {kind === 'output' ? <OutputPart {...props} /> : null}
      {kind === 'official' ? <OfficialPart {...props} /> : null}
    </div>
  )
}
