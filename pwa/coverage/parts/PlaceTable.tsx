import { count } from '../../live/figures.ts'
import { BarLegend, type Column, Icon, iconCheck, Late, Table, ThreePartBar } from '../../ui/index.ts'
import type { Declared, DeclaredIn } from '../model/declared.ts'
import type { Order } from '../model/order.ts'
import { shareOf, wholePercent } from '../model/share.ts'
import { t } from '../words.ts'
import { type Counts, countsOf, noShareWords, shareWords } from './sentences.ts'

type Row = Counts & { key: string; name: string; phones: number; late: number; isTotal: boolean }

interface Props {
  rows: readonly DeclaredIn[]
  total: Declared
  /** Phones of all places, each once. */
  phones: { phones: number; late: number }
  indicator: string
  order: Order
  onOrder: () => void
}

/** Declared figures place by place, for a wide screen; the last row is all of them. */
export function PlaceTable({ rows, total, phones, indicator, order, onOrder }: Props) {
  return (
    <Table
      caption={t('coverage.table.caption', { indicator })}
      columns={columns()}
      rows={rows.map(rowOf)}
      rowKey={(row) => row.key}
      sort={{ key: order === 'lowest' ? 'share' : 'place', direction: 'ascending' }}
      onSort={onOrder}
      total={{ ...total, ...phones, key: 'all', name: t('coverage.table.all'), isTotal: true }}
      foot={
        <BarLegend
          inline
          have={{ label: t('coverage.legend.have') }}
          notYet={{ label: t('coverage.legend.notYet') }}
          unasked={{ label: t('coverage.legend.unasked') }}
        />
      }
    />
  )
}

const rowOf = (row: DeclaredIn): Row => ({
  ...countsOf(row),
  ...row.place,
  key: row.place.code,
  isTotal: false,
})

const columns = (): Column<Row>[] => [
  { key: 'place', head: t('coverage.table.place'), cell: (row) => row.name, sortable: true },
  {
    key: 'total',
    head: t('coverage.table.total'),
    figure: true,
    cell: ({ denominator }) => (denominator === null ? '–' : count(denominator)),
  },
  { key: 'surveyed', head: t('coverage.table.surveyed'), figure: true, cell: surveyedCell },
  { key: 'have', head: t('coverage.table.have'), figure: true, cell: (row) => count(row.numerator) },
  {
    key: 'share',
    head: t('coverage.table.share'),
    figure: true,
    strong: true,
    sortable: true,
    cell: (row) => shareWords(row) ?? noShareWords(row),
  },
  { key: 'bar', head: t('coverage.table.bar'), hideHead: true, bar: true, cell: barCell },
  { key: 'phones', head: t('coverage.table.phones'), cell: phonesCell },
]

/** A share where it can be said, else the count. */
function surveyedCell({ surveyed, denominator }: Row): string {
  const share = shareOf(surveyed, denominator)
  return share === null ? count(surveyed) : wholePercent(share)
}

const barCell = ({ numerator, surveyed, denominator }: Row) =>
  denominator === null ? null : <ThreePartBar have={numerator} asked={surveyed} total={denominator} />

function phonesCell({ phones, late, isTotal }: Row) {
  if (phones === 0) return t('coverage.row.noPhone')
  if (late > 0) {
    const words = isTotal
      ? t('coverage.row.lateTotal', { n: late })
      : t('coverage.row.lateShort', { n: late })
    return isTotal ? words : <Late>{words}</Late>
  }
  return (
    <span class="in-step">
      <Icon of={iconCheck} size="xs" />
      {t('coverage.row.inStep')}
    </span>
  )
}
