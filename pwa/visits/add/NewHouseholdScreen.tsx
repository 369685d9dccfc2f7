import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { forbiddenSentence, sentenceFor } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { useHamlets } from '../../live/hamlets.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { useGo } from '../../live/useGo.ts'
import { useLive } from '../../live/useLive.ts'
import { addHousehold, findSimilar, StorageFailure, textProblem } from '../../storage/index.ts'
import { Button, Field, iconCheck, Notice, SelectField, TextArea } from '../../ui/index.ts'
import { t } from '../home/say.ts'

/** `/to/ho/them`: a home as people call it; a similar one is shown before it is added twice (D51). */
export function NewHouseholdScreen() {
  const session = useSession()
  const go = useGo()
  const hamlets = useHamlets()
  const [hamlet, setHamlet] = useState(session.identity.hamlets[0])
  const [label, setLabel] = useState('')
  const [note, setNote] = useState('')
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const similar = useSimilar(label, hamlet)
  const save = async () => {
    if (!hamlet || isSaving) return
    setSaving(true)
    setProblem(null)
    try {
      go(paths.household(await addHousehold(session, { hamlet, label, note: note.trim() || null })), true)
    } catch (error) {
      setProblem(error)
      setSaving(false)
    }
  }
  return (
    <TeamScreen
      title={t('visits.add.title')}
      tab={null}
      back={{ label: t('visits.add.back'), href: paths.households }}
      note={live('live.save.note')}
      action={
        <Button
          kind="main"
          wide
          icon={iconCheck}
          onPress={save}
          busy={isSaving ? live('live.busy.saving') : undefined}
        >
          {similar ? t('visits.add.saveAnyway') : t('visits.add.save')}
        </Button>
      }
    >
      <div class="stack stack--wide">
        {hamlets && hamlets.length > 1 && (
          <SelectField
            name="hamlet"
            label={t('visits.add.hamlet')}
            value={hamlet ?? ''}
            options={hamlets.map(({ code, name }) => ({ value: code, label: name }))}
            onChoose={(chosen) => setHamlet(hamlets.find(({ code }) => code === chosen)?.code)}
          />
        )}
        <Field
          name="label"
          label={t('visits.add.label')}
          hint={t('visits.add.labelHint')}
          autoComplete="off"
          maxLength={60}
          onText={setLabel}
          error={fieldError(label, t('visits.add.label'), problem)}
        />
        {similar && (
          <Notice
            kind="attention"
            announce
            action={
              <Button href={paths.household(similar.id)}>
                {t('visits.add.openSimilar', { house: similar.label ?? '' })}
              </Button>
            }
          >
            {t('visits.add.similar', { house: similar.label ?? '' })}
          </Notice>
        )}
        <TextArea
          name="note"
          label={t('visits.add.note')}
          optional={t('visits.add.optional')}
          hint={t('visits.add.noteHint')}
          rows={2}
          maxLength={300}
          onText={setNote}
          error={fieldError(note, t('visits.add.note'), null)}
        />
        {problem !== null && !isAboutText(problem) && (
          <FailureNotice error={problem} of="save" typed={() => [label, note].filter(Boolean).join('\n')} />
        )}
      </div>
    </TeamScreen>
  )
}

/** The most similar home already on the phone, while typing. */
function useSimilar(label: string, hamlet: string | undefined) {
  const found = useLive(
    async (session) => (label.trim().length < 3 ? [] : findSimilar(session, label, hamlet)),
    [label, hamlet],
  )
  return found.state === 'ready' ? (found.value[0] ?? null) : null
}

const isAboutText = (problem: unknown): boolean =>
  problem instanceof StorageFailure &&
  ['text-empty', 'text-too-long', 'forbidden-text'].includes(problem.code)

/** [P5] What must not be kept is said while typing; an empty name only after saving was tried. */
function fieldError(text: string, field: string, problem: unknown): string | undefined {
  const found = textProblem(text)
  if (found) return forbiddenSentence(found, field)
  return isAboutText(problem) && text.trim() === '' ? sentenceFor(problem, field) : undefined
}
