import { useState } from 'preact/hooks'
import type { Indicator } from '../../../content/schema.ts'
import { dayText } from '../../live/dates.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { setOfficialFigure } from '../../storage/index.ts'
import { BottomSheet, Button, Field, SheetBody, SheetText } from '../../ui/index.ts'
import { t } from '../words.ts'
import { type OfficialForm, type OfficialProblem, readOfficial } from './officialForm.ts'

/** Types in what an office counted for the whole ward: the figure, its source, its day [C1]. */
export function OfficialSheet({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const session = useSession()
  const [form, setForm] = useState<OfficialForm>({ value: '', total: '', source: '', date: session.today() })
  const [problems, setProblems] = useState<readonly OfficialProblem[]>([])
  const [failure, setFailure] = useState<unknown>(null)
  const keep = async () => {
    const reading = readOfficial(form, session.today())
    setProblems(reading.ok ? [] : reading.problems)
    if (!reading.ok) return
    const { ok: _ok, ...figure } = reading
    try {
      await setOfficialFigure(session, { ...figure, hamlet: null, indicator: indicator.id })
      tell(live('live.sync.saved'))
      onClose()
    } catch (thrown) {
      setFailure(thrown)
    }
  }
  return (
    <BottomSheet
      title={t('coverage.official.add')}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide onPress={keep}>
          {t('coverage.official.save')}
        </Button>
      }
    >
      <SheetText>{indicator.label}</SheetText>
      <SheetBody>
        <OfficialFields
          form={form}
          problems={problems}
          onChange={(change) => setForm((now) => ({ ...now, ...change }))}
        />
        {failure ? (
          <FailureNotice error={failure} of="save" field={t('coverage.official.field.source')} />
        ) : null}
      </SheetBody>
    </BottomSheet>
  )
}

interface FieldsProps {
  form: OfficialForm
  problems: readonly OfficialProblem[]
  onChange: (change: Partial<OfficialForm>) => void
}

function OfficialFields({ form, problems, onChange }: FieldsProps) {
  const wrong = (problem: OfficialProblem, words: string) => (problems.includes(problem) ? words : undefined)
  return (
    <>
      <Field
        label={t('coverage.official.field.value')}
        name="value"
        inputMode="numeric"
        error={wrong('value', t('coverage.official.error.value'))}
        onText={(value) => onChange({ value })}
      />
      <Field
        label={t('coverage.official.field.total')}
        optional={t('coverage.official.field.optional')}
        name="total"
        inputMode="numeric"
        error={wrong('total', t('coverage.official.error.value'))}
        onText={(total) => onChange({ total })}
      />
      <Field
        label={t('coverage.official.field.source')}
        name="source"
        hint={t('coverage.official.field.sourceHint')}
        maxLength={120}
        error={wrong('source', t('coverage.official.error.source'))}
        onText={(source) => onChange({ source })}
      />
      <Field
        label={t('coverage.official.field.date')}
        name="date"
        type="date"
        initial={form.date}
        hint={form.date ? dayText(form.date) : undefined}
        error={wrong('date', t('coverage.official.error.date'))}
        onText={(date) => onChange({ date })}
      />
    </>
  )
}
