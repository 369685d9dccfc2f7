import type { Indicator } from '../../../content/schema.ts'
import type { ProvinceCoverage } from '../../../contract/index.ts'
import { clockAndDay } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { useStore } from '../../live/useStore.ts'
import {
  type Column,
  HamletRow,
  Late,
  List,
  QuietLink,
  SectionHead,
  Table,
  ThreePartBar,
} from '../../ui/index.ts'
import { attentionFor } from '../model/attention.ts'
import { type DeclaredIn, declaredByWard, together } from '../model/declared.ts'
import { inOrder } from '../model/order.ts'
import { mayTell } from '../model/suppressed.ts'
import { DeclaredTile } from '../parts/DeclaredTile.tsx'
import { LackingNotice } from '../parts/LackingNotice.tsx'
import { lateWords } from '../parts/PlaceList.tsx'
import {
  asOfWords,
  countsOf,
  countWords,
  shareWords,
  surveyedShort,
  warningWords,
} from '../parts/sentences.ts'
import { useWide } from '../parts/useWide.ts'
import { changeOrder, view } from '../view.ts'
import { t as coverageWords } from '../words.ts'
import { phonesOfProvince } from './phones.ts'
import { t } from './words.ts'

interface Props {
  coverage: ProvinceCoverage
  indicator: Indicator
  stale: string | null
}

type Row = DeclaredIn & { asOf: string }

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
        <Wards rows={rows} indicator={indicator} />
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
      percent={shareWords(counts) ?? coverageWords('coverage.missing')}
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

function Wards({ rows, indicator }: { rows: readonly Row[]; indicator: Indicator }) {
  return (
    <Table
      caption={coverageWords('coverage.table.caption', { indicator: indicator.label })}
      columns={columns(indicator.unit)}
      rows={rows}
      rowKey={(row) => row.place.code}
    />
  )
}

const columns = (unit: string): Column<Row>[] => [
  { key: 'ward', head: t('province.ward'), cell: ({ place }) => place.name },
  {
    key: 'count',
    head: coverageWords('coverage.table.have'),
    cell: (row) => (mayTell(row) ? countWords(countsOf(row), unit) : t('province.few', { unit })),
  },
  {
    key: 'surveyed',
    head: coverageWords('coverage.table.surveyed'),
    cell: (row) => (mayTell(row) ? surveyedShort(countsOf(row), unit) : t('province.fewShare')),
  },
  {
    key: 'share',
    head: coverageWords('coverage.table.share'),
    figure: true,
    strong: true,
    cell: (row) =>
      mayTell(row)
        ? (shareWords(countsOf(row)) ?? coverageWords('coverage.missing'))
        : t('province.fewShare'),
  },
  {
    key: 'bar',
    head: coverageWords('coverage.table.bar'),
    hideHead: true,
    bar: true,
    cell: (row) =>
      mayTell(row) && row.denominator ? (
        <ThreePartBar have={row.numerator} asked={row.surveyed} total={row.denominator.value} />
      ) : null,
  },
  {
    key: 'phones',
    head: t('province.phones'),
    cell: ({ place }) => (place.late > 0 ? <Late>{lateWords(place.late)}</Late> : count(place.phones)),
  },
  { key: 'asOf', head: t('province.asOf'), cell: ({ asOf }) => clockAndDay(asOf) },
]
