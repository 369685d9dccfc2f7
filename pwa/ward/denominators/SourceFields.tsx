import '../ward.css'
import { dayText } from '../../live/dates.ts'
import { Field } from '../../ui/index.ts'
import type { DenominatorForm, Read } from './readForm.ts'
import { t } from './words.ts'

interface Props {
  form: DenominatorForm
  /** What is wrong, once somebody pressed save; null before. */
  read: Read | null
  onChange: (change: (form: DenominatorForm) => DenominatorForm) => void
}

/** Who gave the figures, and of which day they are. */
export function SourceFields({ form, read, onChange }: Props) {
  return (
    <>
      <Field
        label={t('ward.denominators.source')}
        name="source"
        hint={t('ward.denominators.sourceHint')}
        initial={form.source}
        maxLength={120}
        error={read?.source === 'missing' ? t('ward.denominators.sourceMissing') : undefined}
        onText={(source) => onChange((now) => ({ ...now, source }))}
      />
      <Field
        label={t('ward.denominators.date')}
        name="date"
        type="date"
        hint={form.date ? t('ward.denominators.dateSaid', { date: dayText(form.date) }) : undefined}
        initial={form.date}
        error={dateError(read)}
        onText={(date) => onChange((now) => ({ ...now, date }))}
      />
    </>
  )
}

function dateError(read: Read | null): string | undefined {
  if (read?.date === 'missing') return t('ward.denominators.dateMissing')
  return read?.date === 'later' ? t('ward.denominators.dateLater') : undefined
}
