import { useState } from 'preact/hooks'
import { denominatorKinds } from '../../../content/indicators/index.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { useGo } from '../../live/useGo.ts'
import { ready, useLive } from '../../live/useLive.ts'
import {
  type DenominatorView,
  type HamletView,
  listDenominators,
  setDenominators,
} from '../../storage/index.ts'
import { Button, Notice, SectionHead, SelectField } from '../../ui/index.ts'
import { kindLabel } from '../hamlets/HamletRow.tsx'
import { useHamlets } from '../hamlets/useHamlets.ts'
import { t as hamletsWords } from '../hamlets/words.ts'
import { currentDenominator } from './current.ts'
import { HamletField } from './HamletField.tsx'
import { type DenominatorForm, isClean, type Read, readForm } from './readForm.ts'
import { SourceFields } from './SourceFields.tsx'
import { t } from './words.ts'

/** `/phuong/dia-ban/mau-so`: one kind of denominator for all hamlets at once, dated and with its source [C5]. */
export function DenominatorsScreen() {
  const hamlets = ready(useHamlets())
  const known = ready(useLive(listDenominators, []))
  if (!hamlets || !known) return null
  return <DenominatorsPage hamlets={hamlets.current} known={known} />
}

interface PageProps {
  hamlets: readonly HamletView[]
  known: readonly DenominatorView[]
}

function DenominatorsPage({ hamlets, known }: PageProps) {
  const session = useSession()
  const go = useGo()
  const [form, setForm] = useState<DenominatorForm>(() => formOf('nguoi-tu-14', known, session.today()))
  const [isPressed, setPressed] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const read = readForm(form, known, session.today())
  const keep = async () => {
    setPressed(true)
    if (!isClean(read)) return
    setSaving(true)
    const { kind, date, source } = form
    try {
      await setDenominators(
        session,
        read.changed.map((figure) => ({ ...figure, kind, date, source })),
      )
      tell(t('ward.denominators.done', { n: count(read.changed.length) }))
      go(paths.ward.hamlets, true)
    } catch (thrown) {
      setFailure(thrown)
      setSaving(false)
    }
  }
  return (
    <TeamScreen
      section="ward"
      tab={null}
      title={hamletsWords('ward.hamlets.denominators')}
      back={{ label: hamletsWords('ward.add.back'), href: paths.ward.hamlets }}
      action={<SaveButton read={read} isSaving={isSaving} onPress={keep} />}
    >
      <div class="stack stack--wide">
        <SelectField
          label={t('ward.denominators.kind')}
          name="kind"
          options={denominatorKinds.map(({ code, label }) => ({ value: code, label }))}
          value={form.kind}
          onChoose={(kind) => setForm(formOf(kind, known, session.today()))}
        />
        <SourceFields key={form.kind} form={form} read={isPressed ? read : null} onChange={setForm} />
        <SectionHead title={t('ward.denominators.each', { kind: kindLabel(form.kind) })} />
        <p class="ward-hint">{t('ward.denominators.hint')}</p>
        {hamlets.map((hamlet) => (
          <HamletField
            key={`${form.kind} ${hamlet.code}`}
            name={hamlet.name}
            code={hamlet.code}
            current={currentDenominator(known, hamlet.code, form.kind)}
            problem={read.fields[hamlet.code]}
            onText={(text) =>
              setForm((now) => ({ ...now, figures: { ...now.figures, [hamlet.code]: text } }))
            }
          />
        ))}
        {isPressed && !isClean(read) ? (
          <Notice kind="attention" announce>
            {t('ward.denominators.lookAbove')}
          </Notice>
        ) : null}
        {failure ? <FailureNotice error={failure} of="save" field={t('ward.denominators.source')} /> : null}
      </div>
    </TeamScreen>
  )
}

function SaveButton({ read, isSaving, onPress }: { read: Read; isSaving: boolean; onPress: () => void }) {
  const some = read.changed.length > 0 || Object.keys(read.fields).length > 0
  return (
    <Button
      kind="main"
      busy={isSaving ? live('live.busy.saving') : undefined}
      blocked={some ? undefined : t('ward.denominators.nothing')}
      onPress={onPress}
    >
      {read.changed.length > 0
        ? t('ward.denominators.save', { n: count(read.changed.length) })
        : t('ward.denominators.saveNone')}
    </Button>
  )
}

/** A fresh form: the source that this kind had last time, today's date, no figures. */
function formOf(kind: string, known: readonly DenominatorView[], today: string): DenominatorForm {
  const last = known.find((each) => each.kind === kind) ?? known[0]
  return { kind, source: last?.source ?? '', date: today, figures: {} }
}
