import { count } from '../../live/figures.ts'
import { HamletRow, List } from '../../ui/index.ts'
import type { DeclaredIn } from '../model/declared.ts'
import type { OutputIn } from '../model/output.ts'
import { t } from '../words.ts'
import { countsOf, countWords, noShareWords, shareWords, surveyedShort } from './sentences.ts'

/** Declared figures place by place, for a phone. */
export function DeclaredList({
  rows,
  unit,
  label,
}: {
  rows: readonly DeclaredIn[]
  unit: string
  label: string
}) {
  return (
    <List label={label}>
      {rows.map((row) => (
        <DeclaredRow key={row.place.code} row={row} unit={unit} />
      ))}
    </List>
  )
}

function DeclaredRow({ row, unit }: { row: DeclaredIn; unit: string }) {
  const counts = countsOf(row)
  const { place, numerator, surveyed } = row
  return (
    <HamletRow
      name={place.name}
      percent={shareWords(counts) ?? noShareWords(counts)}
      {...(counts.denominator !== null && {
        bar: { have: numerator, asked: surveyed, total: counts.denominator },
      })}
      count={countWords(counts, unit)}
      surveyed={surveyedShort(counts, unit)}
      late={lateWords(place.late)}
    />
  )
}

/** What was done, place by place. */
export function OutputList({ rows, label }: { rows: readonly OutputIn[]; label: string }) {
  return (
    <List label={label}>
      {rows.map(({ place, output }) => (
        <HamletRow
          key={place.code}
          name={place.name}
          percent={t('coverage.output.times', { n: count(output.times) })}
          count={t('coverage.output.row', {
            people: count(output.people),
            households: count(output.households),
          })}
          late={lateWords(place.late)}
        />
      ))}
    </List>
  )
}

/** "1 máy chưa đồng bộ", or nothing. */
export const lateWords = (late: number): string | null =>
  late > 0 ? t('coverage.row.late', { n: count(late) }) : null
