import { count } from '../../live/figures.ts'
import { paths } from '../../live/paths.ts'
import { useStore } from '../../live/useStore.ts'
import { Button, FigureTile, iconPrint } from '../../ui/index.ts'
import { attentionFor } from '../model/attention.ts'
import { type Declared, declaredByHamlet, together } from '../model/declared.ts'
import { officialOfWard } from '../model/official.ts'
import { inOrder } from '../model/order.ts'
import { outputOfWard, timesByMonth } from '../model/output.ts'
import { DeclaredTile } from '../parts/DeclaredTile.tsx'
import { LackingNotice } from '../parts/LackingNotice.tsx'
import { LateLine } from '../parts/LateLine.tsx'
import { MonthBars, monthText } from '../parts/MonthBars.tsx'
import { IndicatorPicker, MonthPicker } from '../parts/Pickers.tsx'
import { PlaceTable } from '../parts/PlaceTable.tsx'
import { placesWord } from '../parts/placesWord.ts'
import { asOfWords, warningWords } from '../parts/sentences.ts'
import { changeOrder, shownIndicator, view } from '../view.ts'
import { t } from '../words.ts'
import { AttentionPanel } from './AttentionPanel.tsx'
import { NextStep } from './NextStep.tsx'
import { OfficialTile } from './OfficialPart.tsx'
import { situationOf } from './situation.ts'
import type { WardView } from './wardView.ts'

/** The ward's figures on a wide screen: a tile for each kind, the table, and what to look at. */
export function DeskFigures(props: WardView) {
  const { coverage, months, month, mayEdit } = props
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  const order = useStore(view, (state) => state.order)
  const all = declaredByHamlet(coverage, indicator.id)
  const figure = together(all)
  const places = placesWord(coverage.hamlets.map(({ name }) => name))
  return (
    <div class="stack coverage-desk">
      <div class="coverage-pickers">
        <IndicatorPicker indicator={indicator} />
        <MonthPicker month={month} months={months} />
        <Button icon={iconPrint} href={paths.ward.report}>
          {t('coverage.tools.report')}
        </Button>
      </div>
      <NextStep situation={situationOf(coverage)} mayInvite={mayEdit} />
      <Tiles {...props} figure={figure} warning={warningWords(attentionFor(all), places)} />
      <div class="coverage-body">
        <PlaceTable
          rows={inOrder(all, order)}
          total={figure}
          phones={coverage.phones}
          indicator={indicator.label}
          order={order}
          onOrder={changeOrder}
        />
        <div class="coverage-side">
          <AttentionPanel attention={attentionFor(all)} indicator={indicator} places={places} />
          <LackingNotice figure={figure} indicator={indicator} places={places} mayEdit={mayEdit} />
          <section class="card coverage-panel">
            <h2>{t('coverage.output.months')}</h2>
            <MonthBars months={timesByMonth(coverage, months)} />
          </section>
        </div>
      </div>
    </div>
  )
}

function Tiles(props: WardView & { figure: Declared; warning: string | null }) {
  const { coverage, figure, warning, figures, stale, month, onAdd } = props
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  const output = outputOfWard(coverage, month)
  const official = officialOfWard(figures, indicator.id)
  const asOf = asOfWords(coverage.asOf, coverage.phones)
  return (
    <div class="figure-row">
      <DeclaredTile
        {...{ figure, indicator, asOf, stale, warning }}
        title={t('coverage.declared.title')}
        compact
        emphasis
      />
      <FigureTile
        compact
        title={t('coverage.output.title', { month: monthText(month) })}
        value={t('coverage.output.times', { n: count(output.times) })}
        count={t('coverage.output.reach', {
          people: count(output.people),
          households: count(output.households),
        })}
        source={t('coverage.output.source')}
      >
        <LateLine rows={coverage.rows} month={month} />
      </FigureTile>
      {official ? (
        <OfficialTile figure={official} unit={indicator.unit} title={t('coverage.official.title')} />
      ) : (
        <NoOfficial onAdd={onAdd} />
      )}
    </div>
  )
}

function NoOfficial({ onAdd }: Pick<WardView, 'onAdd'>) {
  return (
    <FigureTile compact title={t('coverage.official.title')}>
      <p>
        <b>{t('coverage.official.none')}</b>
      </p>
      <p>{t('coverage.official.noneWhy')}</p>
      {onAdd ? <Button onPress={onAdd}>{t('coverage.official.add')}</Button> : null}
    </FigureTile>
  )
}
