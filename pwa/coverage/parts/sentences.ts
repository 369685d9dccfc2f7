import type { Indicator } from '../../../content/schema.ts'
import { clockAndDay, dayText } from '../../live/dates.ts'
import { count, percent } from '../../live/figures.ts'
import type { Attention } from '../model/attention.ts'
import type { Declared, DeclaredIn, Source } from '../model/declared.ts'
import { shareOf, wholePercent } from '../model/share.ts'
import { t } from '../words.ts'

/** Numerator, asked and denominator of one place or of several: all that a sentence about them needs. */
export type Counts = { numerator: number; surveyed: number; denominator: number | null }

export const countsOf = ({ numerator, surveyed, denominator }: DeclaredIn): Counts => ({
  numerator,
  surveyed,
  denominator: denominator?.value ?? null,
})

/** "66,1%" of two numbers, or null where there is nothing to divide by [C2]. */
export function percentOf(part: number, total: number | null): string | null {
  const share = shareOf(part, total)
  return share === null ? null : percent(share)
}

/** "66,1%" of what residents told. Before anybody was asked there is none: 0% would say that nobody has it. */
export const shareWords = ({ numerator, surveyed, denominator }: Counts): string | null =>
  surveyed === 0 && numerator === 0 ? null : percentOf(numerator, denominator)

/** Why there is no share: nothing to divide by, or nobody asked. */
export const noShareWords = ({ denominator }: Counts): string =>
  denominator === null ? t('coverage.missing') : t('coverage.notAsked')

/** "6.267 trên 9.480 người", or the bare count. */
export const countWords = ({ numerator, denominator }: Counts, unit: string): string =>
  denominator === null
    ? t('coverage.count.bare', { part: count(numerator), unit })
    : t('coverage.count.of', { part: count(numerator), total: count(denominator), unit })

/** "đã hỏi **78,4%**", or how many were asked where a share cannot be said [C4]. */
export function surveyedWords({ surveyed, denominator }: Counts, unit: string): string {
  const share = shareOf(surveyed, denominator)
  return share === null
    ? t('coverage.surveyed.bare', { asked: count(surveyed), unit })
    : t('coverage.surveyed.share', { share: percent(share) })
}

/** "đã hỏi 48%" in a row. */
export function surveyedShort({ surveyed, denominator }: Counts, unit: string): string {
  const share = shareOf(surveyed, denominator)
  return share === null
    ? t('coverage.surveyed.bare', { asked: count(surveyed), unit })
    : t('coverage.row.surveyed', { share: wholePercent(share) })
}

/** [C4] As of when, and how many phones have not been heard of since (string 32). */
export function asOfWords(asOf: string, { phones, late }: { phones: number; late: number }): string {
  const when = clockAndDay(asOf)
  if (phones === 0) return t('coverage.asOf.none', { when })
  return late === 0 ? t('coverage.asOf.all', { when }) : t('coverage.asOf.late', { when, late: count(late) })
}

/** [C5] Where the denominators come from; null when there is none to name. */
export function sourceWords(sources: readonly Source[]): string | null {
  const [newest, ...others] = sources
  if (!newest) return null
  const said = { source: newest.source, date: dayText(newest.date) }
  return others.length === 0
    ? t('coverage.source.one', said)
    : t('coverage.source.more', { ...said, n: count(others.length) })
}

/** [C5] What is wrong with a figure (string 35), or null; one place is named, the others are counted. */
export function warningWords(attention: readonly Attention[], places: string): string | null {
  const [first, ...others] = attention.filter((each) => each.what === 'over' || each.what === 'asked-over')
  if (!first) return null
  const said = { place: first.place.name, total: count(first.denominator), date: dayText(first.date) }
  const sentence =
    first.what === 'over'
      ? t('coverage.warning.over', { ...said, part: count(first.numerator) })
      : t('coverage.warning.askedOver', { ...said, part: count(first.surveyed) })
  if (others.length === 0) return sentence
  return `${sentence} ${t('coverage.warning.more', { n: count(others.length), places })}`
}

/** The share of the places that have a denominator, when others lack one. */
export function knownWords({ known }: Declared, unit: string, places: string): string | null {
  if (!known) return null
  const said = { n: count(known.places), places }
  const share = shareWords(known)
  if (share === null) return t('coverage.lacking.notAsked', said)
  return t('coverage.lacking.known', {
    ...said,
    share,
    part: count(known.numerator),
    all: count(known.denominator),
    unit,
  })
}

/** "người từ 14 tuổi": whom an indicator is about. */
export function populationWords({ unit, ageFloor }: Pick<Indicator, 'unit' | 'ageFloor'>): string {
  if (ageFloor > 0) return t('coverage.population.from', { unit, age: ageFloor })
  return unit === 'người' ? t('coverage.population.all') : unit
}
