import { declaredIndicators } from '../../../content/indicators/declared.ts'
import { indicatorOf } from '../../../content/indicators/index.ts'
import type { WardCoverage } from '../../../contract/index.ts'
import { dayText } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { type Declared, declaredByHamlet, together } from '../model/declared.ts'
import { officialOfAll } from '../model/official.ts'
import type { Output } from '../model/output.ts'
import { peopleCell, shareCell } from './cells.ts'
import { Section } from './Section.tsx'
import { t } from './words.ts'

/** Section 1: what was done in the month. */
export function OutputSection({ output }: { output: Output }) {
  const figures = [
    [count(output.times), t('report.output.times')],
    [peopleCell(output.people), t('report.output.people')],
    [peopleCell(output.households), t('report.output.households')],
  ] as const
  return (
    <Section title={t('report.output.head')} note={t('report.output.note')}>
      <ul class="report__figures">
        {figures.map(([figure, words]) => (
          <li key={words}>
            <b>{figure}</b>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Section 2: every indicator that somebody was asked about. */
export function DeclaredSection({ coverage }: { coverage: WardCoverage }) {
  const rows = declaredIndicators
    .map((indicator) => ({ indicator, figure: together(declaredByHamlet(coverage, indicator.id)) }))
    .filter(({ figure }) => figure.surveyed > 0)
  return (
    <Section title={t('report.declared.head')} note={t('report.declared.note')}>
      {rows.length === 0 ? (
        <p>{t('report.declared.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('report.column.indicator')}</th>
              <th scope="col">{t('report.column.have')}</th>
              <th scope="col">{t('report.column.asked')}</th>
              <th scope="col">{t('report.column.total')}</th>
              <th scope="col">{t('report.column.share')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, figure }) => (
              <tr key={indicator.id}>
                <th scope="row">{indicator.label}</th>
                <td>{peopleCell(figure.numerator)}</td>
                <td>{peopleCell(figure.surveyed)}</td>
                <td>{totalCell(figure)}</td>
                <td>
                  <b>{shareCell(figure)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

/** The denominator of the ward, or how many hamlets lack one [C2]. */
function totalCell({ denominator, lacking, places }: Declared): string {
  if (denominator !== null) return count(denominator)
  return lacking.length === places
    ? t('report.missing.total')
    : t('report.missing.some', { n: count(lacking.length) })
}

/** Section 3: figures of offices, apart. */
export function OfficialSection({ coverage }: { coverage: WardCoverage }) {
  const rows = officialOfAll(coverage.official)
  return (
    <Section title={t('report.official.head')} note={t('report.official.note')}>
      {rows.length === 0 ? (
        <p>{t('report.official.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('report.column.indicator')}</th>
              <th scope="col">{t('report.column.value')}</th>
              <th scope="col">{t('report.column.source')}</th>
              <th scope="col">{t('report.column.date')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, value, denominator, source, date }) => (
              <tr key={indicator}>
                <th scope="row">{indicatorOf(indicator)?.label ?? indicator}</th>
                <td>
                  {denominator === null
                    ? count(value)
                    : t('report.official.of', { part: count(value), total: count(denominator) })}
                </td>
                <td>{source}</td>
                <td>{dayText(date)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
