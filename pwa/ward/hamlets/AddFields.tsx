import '../ward.css'
import { Field, SegmentedControl, SelectField } from '../../ui/index.ts'
import { type HamletType, hamletTypes } from './naming.ts'
import type { AddForm, Reading } from './seriesForm.ts'
import { t } from './words.ts'

interface Props {
  form: AddForm
  reading: Reading
  onChange: (form: AddForm) => void
}

/** Which kind, and one by name or several by number. */
export function AddFields({ form, reading, onChange }: Props) {
  const chooseType = (chosen: string) => {
    const known = hamletTypes.find(({ type }) => type === chosen)
    if (known) onChange({ ...form, type: known.type })
  }
  return (
    <>
      <SelectField
        label={t('ward.add.type')}
        name="type"
        options={hamletTypes.map(({ type, word }) => ({ value: type, label: word || t('ward.add.other') }))}
        value={form.type}
        onChoose={chooseType}
      />
      <SegmentedControl
        label={t('ward.add.how')}
        options={[
          { value: 'series', label: t('ward.add.series') },
          { value: 'one', label: t('ward.add.one') },
        ]}
        value={form.how}
        onChoose={(how) => onChange(emptied(how, form.type))}
      />
      {form.how === 'series' ? (
        <Numbers form={form} reading={reading} onChange={onChange} />
      ) : (
        <Field
          label={t('ward.add.name')}
          name="hamlet-name"
          hint={t('ward.add.nameHint')}
          maxLength={80}
          onText={(name) => onChange({ ...form, name })}
        />
      )}
    </>
  )
}

const emptied = (how: AddForm['how'], type: HamletType): AddForm =>
  how === 'series' ? { how, type, first: '1', last: '' } : { how, type, name: '' }

type SeriesForm = Extract<AddForm, { how: 'series' }>

function Numbers({ form, reading, onChange }: Props & { form: SeriesForm }) {
  const problem = reading.ok ? null : reading.problem
  return (
    <div class="ward-pair">
      <Field
        label={t('ward.add.from')}
        name="first"
        inputMode="numeric"
        initial={form.first}
        error={problem === 'first' ? t('ward.add.badNumber') : undefined}
        onText={(first) => onChange({ ...form, first })}
      />
      <Field
        label={t('ward.add.to')}
        name="last"
        inputMode="numeric"
        initial={form.last}
        error={lastError(problem)}
        onText={(last) => onChange({ ...form, last })}
      />
    </div>
  )
}

function lastError(problem: string | null): string | undefined {
  if (problem === 'last') return t('ward.add.badNumber')
  if (problem === 'order') return t('ward.add.badOrder')
  return problem === 'too-many' ? t('ward.add.tooMany') : undefined
}
