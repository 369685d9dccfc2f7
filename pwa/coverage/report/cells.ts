import { count } from '../../live/figures.ts'
import { isTooFewToTell, shareOf, wholePercent } from '../model/share.ts'
import { type Counts, shareWords } from '../parts/sentences.ts'
import { t } from './words.ts'

/** [C8] A report leaves the ward: counts of people from 1 to 4 are printed as "< 5", and no share is made of them. */
export const peopleCell = (people: number): string =>
  isTooFewToTell(people) ? t('report.few') : count(people)

const isTold = ({ numerator, surveyed }: Counts): boolean =>
  !isTooFewToTell(numerator) && !isTooFewToTell(surveyed)

/** "66,1%", "–" where too few, "chưa có mẫu số" is said in the column of denominators. */
export const shareCell = (counts: Counts): string => (isTold(counts) ? (shareWords(counts) ?? '–') : '–')

/** "78%" of the denominator, or the count of people asked where there is none. */
export function askedCell({ surveyed, denominator }: Counts): string {
  const share = shareOf(surveyed, denominator)
  return share === null || isTooFewToTell(surveyed) ? peopleCell(surveyed) : wholePercent(share)
}

/** What to draw as a bar, or null where it would tell too much or there is nothing to divide by. */
export const barCell = (counts: Counts): { have: number; asked: number; total: number } | null =>
  counts.denominator === null || !isTold(counts)
    ? null
    : { have: counts.numerator, asked: counts.surveyed, total: counts.denominator }
