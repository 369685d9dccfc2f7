import { dayText } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { Field } from '../../ui/index.ts'
import { kindLabel } from '../hamlets/HamletRow.tsx'
import type { KnownDenominator } from './current.ts'
import type { FieldProblem } from './readForm.ts'
import { t } from './words.ts'

interface Props {
  name: string
  code: string
  current: KnownDenominator | null
  problem: FieldProblem | undefined
  onText: (text: string) => void
}

/** One hamlet's figure; what holds now stands above it, and an empty field changes nothing. */
export function HamletField({ name, code, current, problem, onText }: Props) {
  return (
    <Field
      label={name}
      name={code}
      inputMode="numeric"
      maxLength={11}
      hint={
        current
          ? t('ward.denominators.now', { value: count(current.value), date: dayText(current.date) })
          : undefined
      }
      error={problem && problemWords(problem)}
      onText={onText}
    />
  )
}

const problemWords = (problem: FieldProblem): string =>
  problem.is === 'wrong'
    ? t('ward.denominators.wrong')
    : t('ward.denominators.exceeds', { kind: kindLabel(problem.kind), value: count(problem.value) })
