import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { count } from '../../live/figures.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { useGo } from '../../live/useGo.ts'
import { ready } from '../../live/useLive.ts'
import { saveHamlets } from '../../storage/index.ts'
import { Button } from '../../ui/index.ts'
import { AddFields } from './AddFields.tsx'
import { AddPreview } from './AddPreview.tsx'
import { type AddForm, readForm } from './seriesForm.ts'
import { useHamlets } from './useHamlets.ts'
import { t } from './words.ts'

/** `/phuong/dia-ban/them`: one hamlet by name, or twelve by number, saved on the phone and sent when there is signal. */
export function AddHamletsScreen() {
  const session = useSession()
  const go = useGo()
  const known = ready(useHamlets())
  const { ward, wardName } = session.identity
  const [form, setForm] = useState<AddForm>(() => emptyForm(wardName))
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  if (!ward || !known) return null
  const reading = readForm(form, ward, known.all)
  const added = reading.ok ? reading.plan.added : []
  const keep = async () => {
    setSaving(true)
    try {
      await saveHamlets(
        session,
        added.map((hamlet) => ({ ...hamlet, validFrom: session.today() })),
      )
      tell(t('ward.add.done', { n: count(added.length) }))
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
      title={t('ward.hamlets.add')}
      back={{ label: t('ward.add.back'), href: paths.ward.hamlets }}
      action={
        <Button
          kind="main"
          busy={isSaving ? live('live.busy.saving') : undefined}
          blocked={added.length === 0 ? t('ward.add.nothing') : undefined}
          onPress={keep}
        >
          {added.length === 0 ? t('ward.hamlets.add') : t('ward.add.save', { n: count(added.length) })}
        </Button>
      }
    >
      <div class="stack stack--wide">
        <AddFields form={form} reading={reading} onChange={setForm} />
        <AddPreview reading={reading} />
        {failure ? <FailureNotice error={failure} of="save" field={t('ward.hamlet.name')} /> : null}
      </div>
    </TeamScreen>
  )
}

/** A phường has tổ dân phố, a xã has thôn; both can be changed. */
const emptyForm = (wardName: string): AddForm => ({
  how: 'series',
  type: wardName.startsWith('Phường') ? 'to-dan-pho' : 'thon',
  first: '1',
  last: '',
})
