import type { Indicator } from '../../../content/schema.ts'
import { count } from '../../live/figures.ts'
import { ThreePartBar } from '../../ui/index.ts'
import { type DeclaredIn, together } from '../model/declared.ts'
import { inOrder } from '../model/order.ts'
import { type Counts, countsOf } from '../parts/sentences.ts'
import { askedCell, barCell, peopleCell, shareCell } from './cells.ts'
import { Section } from './Section.tsx'
import { t } from './words.ts'

interface Props {
  all: readonly DeclaredIn[]
  /** Phones of the ward that have not synced, each once. */
  late: number
  indicator: Indicator
}

/** Every hamlet by name with its bar; the last row is the ward, without a share while a denominator is missing [C2]. */
export function PlacesSection({ all, late, indicator }: Props) {
  return (
    <Section title={t('report.places.head')} note={t('report.places.note', { indicator: indicator.label })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.column.place')}</th>
            <th scope="col">{t('report.column.total')}</th>
            <th scope="col">{t('report.column.asked')}</th>
            <th scope="col">{t('report.column.have')}</th>
            <th scope="col">{t('report.column.share')}</th>
            <td />
            <th scope="col">{t('report.column.late')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(all, 'name').map((row) => (
            <PlaceRow
              key={row.place.code}
              name={row.place.name}
              counts={countsOf(row)}
              late={row.place.late}
            />
          ))}
        </tbody>
        <tfoot>
          <PlaceRow name={t('report.places.all')} counts={together(all)} late={late} />
        </tfoot>
      </table>
    </Section>
  )
}

function PlaceRow({ name, counts, late }: { name: string; counts: Counts; late: number }) {
  const bar = barCell(counts)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{counts.denominator === null ? t('report.missing.total') : count(counts.denominator)}</td>
      <td>{askedCell(counts)}</td>
      <td>{peopleCell(counts.numerator)}</td>
      <td>
        <b>{shareCell(counts)}</b>
      </td>
      <td class="report__bar">{bar ? <ThreePartBar {...bar} /> : null}</td>
      <td>{count(late)}</td>
    </tr>
  )
}
