import type { Indicator } from '../../../content/schema.ts'
import type { ProvinceCoverage } from '../../../contract/index.ts'
import { clockAndDay } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { useStore } from '../../live/useStore.ts'
import { HamletRow, List, QuietLink, SectionHead } from '../../ui/index.ts'
import { attentionFor } from '../model/attention.ts'
import { declaredByWard, together } from '../model/declared.ts'
import { inOrder } from '../model/order.ts'
import { mayTell } from '../model/suppressed.ts'
import { DeclaredTile } from '../parts/DeclaredTile.tsx'
import { LackingNotice } from '../parts/LackingNotice.tsx'
import { lateWords } from '../parts/PlaceList.tsx'
import {
  asOfWords,
  countsOf,
  countWords,
  noShareWords,
  shareWords,
  surveyedShort,
  warningWords,
} from '../parts/sentences.ts'
import { useWide } from '../parts/useWide.ts'
import { changeOrder, view } from '../view.ts'
import { t as coverageWords } from '../words.ts'
import { phonesOfProvince } from './phones.ts'
import { type Row, WardTable } from './WardTable.tsx'
import { t } from './words.ts'

interface Props {
  coverage: ProvinceCoverage
  indicator: Indicator
  stale: string | null
}

/** What residents told, ward by ward; a ward's own time stands beside its figure [C4]. */
export function ProvinceDeclared({ coverage, indicator, stale }: Props) {
  const order = useStore(view, (state) => state.order)
  const isWide = useWide()
  const places = coverageWords('coverage.places.wards')
  const all = declaredByWard(coverage.wards, indicator.id)
  const figure = together(all)
  const times = new Map<string, string>(coverage.wards.map(({ ward, asOf }) => [ward, asOf]))
  const rows = inOrder(all, order).map((row) => ({ ...row, asOf: times.get(row.place.code) ?? '' }))
  return (
    <>
      <DeclaredTile
        figure={figure}
        indicator={indicator}
        asOf={asOfWords(coverage.asOf, phonesOfProvince(coverage))}
        stale={stale}
        warning={warningWords(attentionFor(all.filter(mayTell)), places)}
      >
        <LackingNotice figure={figure} indicator={indicator} places={places} mayEdit={false} />
      </DeclaredTile>
      <SectionHead title={coverageWords('coverage.places.head', { n: count(rows.length), places })}>
        <QuietLink onPress={changeOrder}>{coverageWords(`coverage.order.${order}`)}</QuietLink>
      </SectionHead>
      {isWide ? (
        <WardTable rows={rows} indicator={indicator} />
      ) : (
        <List label={places}>
          {rows.map((row) => (
            <WardRow key={row.place.code} row={row} unit={indicator.unit} />
          ))}
        </List>
      )}
      {rows.every(mayTell) ? null : <p class="coverage-note">{t('province.fewNote')}</p>}
    </>
  )
}

function WardRow({ row, unit }: { row: Row; unit: string }) {
  const asOf = coverageWords('coverage.asOf.short', { when: clockAndDay(row.asOf) })
  const { place } = row
  if (!mayTell(row))
    return (
      <HamletRow
        name={place.name}
        percent={t('province.fewShare')}
        count={t('province.few', { unit })}
        surveyed={asOf}
        late={lateWords(place.late)}
      />
    )
  const counts = countsOf(row)
  return (
    <HamletRow
      name={place.name}
      percent={shareWords(counts) ?? noShareWords(counts)}
      {...(counts.denominator !== null && {
        bar: { have: row.numerator, asked: row.surveyed, total: counts.denominator },
      })}
      count={countWords(counts, unit)}
      surveyed={
        <>
          {surveyedShort(counts, unit)} · {asOf}
        </>
      }
      late={lateWords(place.late)}
    />
  )
}
