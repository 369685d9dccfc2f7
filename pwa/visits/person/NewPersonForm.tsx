import { useState } from 'preact/hooks'
import { type AgeBand, isChild } from '../../../contract/index.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { forbiddenSentence } from '../../live/failure.ts'
import { uuid } from '../../live/ids.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { addPerson, textProblem } from '../../storage/index.ts'
import { BottomSheet, Button, ChoiceList, Field, SheetBody, SpeechBubble } from '../../ui/index.ts'
import { t } from '../home/say.ts'
import type { AddPersonProps } from './AddPersonSheet.tsx'
import { type Answer, checkPerson } from './newPerson.ts'
import { ageWords } from './personWords.ts'

type Props = AddPersonProps & { ageBand: AgeBand; onBack: () => void }

/** [P6] The question spoken (string 23), two answers that look the same, and the name only after a yes. */
export function NewPersonForm({ household, ageBand, onClose, onAdded, onBack }: Props) {
  const session = useSession()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const checked = checkPerson({ ageBand, answer, name })
  const nameProblem = textProblem(name)
  const save = async () => {
    setTried(true)
    if (!checked.ok || nameProblem) return
    try {
      const id = await addPerson(session, { household: uuid(household), ageBand, ...checked.person })
      tell(t('visits.addPerson.saved'))
      onClose()
      onAdded?.(id)
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <BottomSheet
      title={t('visits.person.nameless', { age: ageWords(ageBand) })}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide onPress={save}>
          {t('visits.addPerson.save')}
        </Button>
      }
    >
      <SheetBody>
        {isChild(ageBand) ? (
          <p>{t('visits.addPerson.child')}</p>
        ) : (
          <Consent answer={answer} onAnswer={setAnswer} isMissing={isTried && !checked.ok} />
        )}
        {answer === 'given' && (
          <Field
            name="name"
            label={t('visits.addPerson.name')}
            hint={t('visits.addPerson.nameHint')}
            autoComplete="off"
            maxLength={60}
            onText={setName}
            error={nameProblem ? forbiddenSentence(nameProblem, t('visits.addPerson.name')) : undefined}
          />
        )}
        {problem !== null && (
          <FailureNotice error={problem} of="save" field={t('visits.addPerson.name')} typed={() => name} />
        )}
        <Button kind="quiet" onPress={onBack}>
          {t('visits.addPerson.otherAge')}
        </Button>
      </SheetBody>
    </BottomSheet>
  )
}

type ConsentProps = { answer: Answer | null; onAnswer: (answer: Answer) => void; isMissing: boolean }

function Consent({ answer, onAnswer, isMissing }: ConsentProps) {
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
        {...(answer && { value: answer })}
        onChoose={(value) => onAnswer(value === 'given' ? 'given' : 'declined')}
        error={isMissing ? t('visits.addPerson.chooseName') : undefined}
      />
    </>
  )
}
