import { readNumber } from '../../live/typedNumber.ts'

/** What stands in the form of an official figure. */
export type OfficialForm = { value: string; total: string; source: string; date: string }

/** Fields that keep it from being saved. */
export type OfficialProblem = 'value' | 'total' | 'source' | 'date'
export type OfficialReading =
  | { ok: true; value: number; denominator: number | null; source: string; date: string }
  | { ok: false; problems: readonly OfficialProblem[] }

/** The form as a figure. @param today "YYYY-MM-DD"; no office counts days to come */
export function readOfficial({ value, total, source, date }: OfficialForm, today: string): OfficialReading {
  const figure = readNumber(value)
  const whole = readNumber(total)
  const problems = [
    figure.is !== 'number' && ('value' as const),
    whole.is === 'wrong' && ('total' as const),
    source.trim() === '' && ('source' as const),
    (date === '' || date > today) && ('date' as const),
  ].filter((problem) => problem !== false)
  if (figure.is !== 'number' || problems.length > 0) return { ok: false, problems }
  const denominator = whole.is === 'number' ? whole.value : null
  return { ok: true, value: figure.value, denominator, source: source.trim(), date }
}
