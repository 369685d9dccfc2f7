import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { uuid } from '../../live/ids.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { syncWords } from '../../live/syncWords.ts'
import { tell } from '../../live/toast.tsx'
import { useGo } from '../../live/useGo.ts'
import { editPerson, type PersonView, withdrawConsent } from '../../storage/index.ts'
import {
  BottomSheet,
  iconMinusCircle,
  iconPhoneCheck,
  iconPlay,
  iconTrash,
  List,
  ListRow,
  SheetBody,
  StatusLine,
} from '../../ui/index.ts'
import { t } from '../home/say.ts'
import { CONSENT_TEXT } from './newPerson.ts'
import { personWords } from './personWords.ts'

/** What can be done for one person: help, forget the name at their wish (D74), no longer lives here. */
export function PersonSheet({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const session = useSession()
  const go = useGo()
  const [problem, setProblem] = useState<unknown>(null)
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  const forget = () =>
    attempt(async () => {
      await withdrawConsent(session, uuid(person.id), { text: CONSENT_TEXT, language: 'vi', how: 'spoken' })
      tell(t('visits.editPerson.forgotten'))
    })
  const leave = () =>
    attempt(async () => {
      await editPerson(session, uuid(person.id), { state: 'gone' })
      tell(t('visits.editPerson.goneDone'), {
        label: t('visits.undo'),
        onUndo: () => void editPerson(session, uuid(person.id), { state: 'here' }),
      })
    })
  return (
    <BottomSheet title={personWords(person)} closeLabel={live('live.sheet.close')} onClose={onClose}>
      <List>
        <ListRow
          light
          opens
          icon={iconPlay}
          label={t('visits.editPerson.help')}
          onPress={() => go(paths.chooseGuide(person.household, person.id))}
        />
        {person.name && (
          <ListRow
            light
            icon={iconTrash}
            label={t('visits.editPerson.forget')}
            why={t('visits.editPerson.forgetWhat')}
            onPress={forget}
          />
        )}
        <ListRow
          light
          icon={iconMinusCircle}
          label={t('visits.editPerson.gone')}
          why={t('visits.editPerson.goneWhat')}
          onPress={leave}
        />
      </List>
      <SheetBody>
        <StatusLine icon={iconPhoneCheck}>{syncWords(person.sync, session.now())}</StatusLine>
        {problem !== null && <FailureNotice error={problem} of="save" />}
      </SheetBody>
    </BottomSheet>
  )
}
