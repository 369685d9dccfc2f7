import { useState } from 'preact/hooks'
import { type AgeBand, ageBands, isChild } from '../../../contract/index.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { forbiddenSentence } from '../../live/failure.ts'
import { uuid } from '../../live/ids.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { addPerson, textProblem } from '../../storage/index.ts'
import { BottomSheet, Button, ChoiceList, Field, SheetBody, SpeechBubble } from '../../ui/index.ts'
import { t } from '../say.ts'
import { checkPerson, emptyForm, type PersonForm } from './newPerson.ts'
import { ageWords } from './personWords.ts'

type Props = { household: string; onClose: () => void; onAdded?: (person: string) => void }

const isBand = (value: string): value is AgeBand => ageBands.some((band) => band === value)

/** Somebody in this home: the age band, and a name only after the question was spoken, with two equal answers. */
export function AddPersonSheet({ household, onClose, onAdded }: Props) {
  const session = useSession()
  const [form, setForm] = useState<PersonForm>(emptyForm)
  const [isTried, setTried] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const checked = checkPerson(form)
  const nameProblem = textProblem(form.name)
  const change = (next: Partial<PersonForm>) => setForm({ ...form, ...next })
  const save = async () => {
    setTried(true)
    if (!checked.ok || nameProblem) return
    const { ok: _, ...person } = checked
    try {
      const id = await addPerson(session, { household: uuid(household), ...person })
      tell(t('visits.addPerson.saved'))
      onClose()
      onAdded?.(id)
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <BottomSheet
      title={t('visits.addPerson.title')}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide onPress={save}>
          {t('visits.addPerson.save')}
        </Button>
      }
    >
      <SheetBody>
        <ChoiceList
          legend={t('visits.addPerson.age')}
          name="age"
          options={[...ageBands].reverse().map((band) => ({ value: band, label: ageWords(band) }))}
          {...(form.ageBand && { value: form.ageBand })}
          onChoose={(value) => isBand(value) && change({ ageBand: value })}
          error={
            isTried && !checked.ok && checked.missing === 'age' ? t('visits.addPerson.chooseAge') : undefined
          }
        />
        {form.ageBand && !isChild(form.ageBand) && (
          <Consent form={form} change={change} isMissing={isTried && !checked.ok} />
        )}
        {form.ageBand && isChild(form.ageBand) && <p class="visits__second">{t('visits.addPerson.child')}</p>}
        {form.answer === 'given' && form.ageBand && !isChild(form.ageBand) && (
          <Field
            name="name"
            label={t('visits.addPerson.name')}
            hint={t('visits.addPerson.nameHint')}
            autoComplete="off"
            maxLength={60}
            onText={(name) => change({ name })}
            error={nameProblem ? forbiddenSentence(nameProblem, t('visits.addPerson.name')) : undefined}
          />
        )}
        {problem !== null && (
          <FailureNotice
            error={problem}
            of="save"
            field={t('visits.addPerson.name')}
            typed={() => form.name}
          />
        )}
      </SheetBody>
    </BottomSheet>
  )
}

type ConsentProps = { form: PersonForm; change: (next: Partial<PersonForm>) => void; isMissing: boolean }

/** String 23, spoken, then two answers that look the same: a no is as good as a yes [P6]. */
function Consent({ form, change, isMissing }: ConsentProps) {
  return (
    <>
      <SpeechBubble lead={t('visits.addPerson.say')}>{t('visits.addPerson.consent')}</SpeechBubble>
      <ChoiceList
        legend={t('visits.addPerson.consent')}
        hideLegend
        name="consent"
        cards
        options={[
          { value: 'given', label: t('visits.addPerson.agree') },
          { value: 'declined', label: t('visits.addPerson.decline') },
        ]}
        {...(form.answer && { value: form.answer })}
        onChoose={(value) => change({ answer: value === 'given' ? 'given' : 'declined' })}
        error={isMissing ? t('visits.addPerson.chooseName') : undefined}
      />
    </>
  )
}
