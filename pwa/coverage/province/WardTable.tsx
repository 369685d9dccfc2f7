import type { Indicator } from '../../../content/schema.ts'
import { clockAndDay } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { type Column, Late, Table, ThreePartBar } from '../../ui/index.ts'
import type { DeclaredIn } from '../model/declared.ts'
import { shareOf, wholePercent } from '../model/share.ts'
import { mayTell } from '../model/suppressed.ts'
import { lateWords } from '../parts/PlaceList.tsx'
import { countsOf, noShareWords, shareWords } from '../parts/sentences.ts'
import { t as coverageWords } from '../words.ts'
import { t } from './words.ts'

/** One ward's figure with the time it is of [C4]. */
export type Row = DeclaredIn & { asOf: string }

/** Wards with their figures and times, for a wide screen; what is too few to tell stays untold [C8]. */
export function WardTable({ rows, indicator }: { rows: readonly Row[]; indicator: Indicator }) {
  return (
    <Table
      caption={coverageWords('coverage.table.caption', { indicator: indicator.label })}
      columns={columns()}
      rows={rows}
      rowKey={(row) => row.place.code}
    />
  )
}

const columns = (): Column<Row>[] => [
  { key: 'ward', head: t('province.ward'), cell: ({ place }) => place.name },
  {
    key: 'total',
    head: coverageWords('coverage.table.total'),
    figure: true,
    cell: ({ denominator }) => (denominator ? count(denominator.value) : '–'),
  },
  { key: 'surveyed', head: coverageWords('coverage.table.surveyed'), figure: true, cell: surveyedCell },
  {
    key: 'have',
    head: coverageWords('coverage.table.have'),
    figure: true,
    cell: (row) => (mayTell(row) ? count(row.numerator) : t('province.fewCell')),
  },
  {
    key: 'share',
    head: coverageWords('coverage.table.share'),
    figure: true,
    strong: true,
    cell: (row) =>
      mayTell(row) ? (shareWords(countsOf(row)) ?? noShareWords(countsOf(row))) : t('province.fewShare'),
  },
  { key: 'bar', head: coverageWords('coverage.table.bar'), hideHead: true, bar: true, cell: barCell },
  {
    key: 'phones',
    head: t('province.phones'),
    cell: ({ place }) => (place.late > 0 ? <Late>{lateWords(place.late)}</Late> : count(place.phones)),
  },
  { key: 'asOf', head: t('province.asOf'), cell: ({ asOf }) => clockAndDay(asOf) },
]

/** A share where it can be said, else the count; nothing where it would tell too much. */
function surveyedCell(row: Row): string {
  if (!mayTell(row)) return t('province.fewShare')
  const share = shareOf(row.surveyed, row.denominator?.value ?? null)
  return share === null ? count(row.surveyed) : wholePercent(share)
}

const barCell = (row: Row) =>
  mayTell(row) && row.denominator ? (
    <ThreePartBar have={row.numerator} asked={row.surveyed} total={row.denominator.value} />
  ) : null
