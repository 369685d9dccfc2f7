import { readNumber } from '../../live/typedNumber.ts'
import { currentDenominator, exceeded, type KnownDenominator } from './current.ts'

/** What was typed: one kind, one source, one day, a figure for each hamlet by its code. */
export type DenominatorForm = {
  kind: string
  source: string
  date: string
  figures: Readonly<Record<string, string>>
}

/** What is wrong with a hamlet's field. */
export type FieldProblem = { is: 'wrong' } | { is: 'exceeds'; kind: string; value: number }
export type SourceProblem = 'missing' | null
export type DateProblem = 'missing' | 'later' | null

export type Read = {
  /** Figures that differ from what holds now. */
  changed: readonly { hamlet: string; value: number }[]
  fields: Readonly<Record<string, FieldProblem>>
  source: SourceProblem
  date: DateProblem
}

/** Whether everything typed may be saved. */
export const isClean = ({ fields, source, date }: Read): boolean =>
  Object.keys(fields).length === 0 && source === null && date === null

/**
 * The form as figures to save. A figure that already holds, with the same source and day, is not saved again.
 * @param today "YYYY-MM-DD"; a denominator cannot be of a day to come
 */
export function readForm(form: DenominatorForm, known: readonly KnownDenominator[], today: string): Read {
  const fields: Record<string, FieldProblem> = {}
  const changed: { hamlet: string; value: number }[] = []
  for (const [hamlet, text] of Object.entries(form.figures)) {
    const typed = readNumber(text)
    if (typed.is === 'empty') continue
    if (typed.is === 'wrong') {
      fields[hamlet] = { is: 'wrong' }
      continue
    }
    const wider = exceeded(known, hamlet, form.kind, typed.value)
    if (wider) fields[hamlet] = { is: 'exceeds', kind: wider.kind, value: wider.value }
    else if (!holds(form, known, hamlet, typed.value)) changed.push({ hamlet, value: typed.value })
  }
  return {
    changed,
    fields,
    source: form.source.trim() ? null : 'missing',
    date: dateProblem(form.date, today),
  }
}

function dateProblem(date: string, today: string): DateProblem {
  if (date === '') return 'missing'
  return date > today ? 'later' : null
}

function holds(
  form: DenominatorForm,
  known: readonly KnownDenominator[],
  hamlet: string,
  value: number,
): boolean {
  const current = currentDenominator(known, hamlet, form.kind)
  return current?.value === value && current.source === form.source.trim() && current.date === form.date
}
