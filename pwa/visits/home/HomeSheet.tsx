import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { forbiddenSentence } from '../../live/failure.ts'
import { uuid } from '../../live/ids.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { editHousehold, type HouseholdView, textProblem } from '../../storage/index.ts'
import { BottomSheet, Button, Field, iconHouse, iconPen, List, ListRow, SheetBody } from '../../ui/index.ts'
import { t as listWords } from '../say.ts'
import { t } from './say.ts'

/** What is seldom needed in a home: its name, or that the family moved away. */
export function HomeSheet({ home, onClose }: { home: HouseholdView; onClose: () => void }) {
  const session = useSession()
  const [isNaming, setNaming] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  if (isNaming) return <RenameSheet home={home} onClose={onClose} />
  const isHere = home.state === 'here'
  const move = async () => {
    try {
      await editHousehold(session, uuid(home.id), { state: isHere ? 'gone' : 'here' })
      if (isHere)
        tell(t('visits.editHome.goneDone'), {
          label: t('visits.undo'),
          onUndo: () => void editHousehold(session, uuid(home.id), { state: 'here' }),
        })
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <BottomSheet
      title={home.label ?? listWords('visits.row.sealed')}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
    >
      <List>
        <ListRow
          light
          opens
          icon={iconPen}
          label={t('visits.editHome.rename')}
          onPress={() => setNaming(true)}
        />
        <ListRow
          light
          icon={iconHouse}
          label={isHere ? t('visits.editHome.gone') : t('visits.editHome.here')}
          why={isHere ? t('visits.editHome.goneWhat') : undefined}
          onPress={move}
        />
      </List>
      {problem !== null && (
        <SheetBody>
          <FailureNotice error={problem} of="save" />
        </SheetBody>
      )}
    </BottomSheet>
  )
}

function RenameSheet({ home, onClose }: { home: HouseholdView; onClose: () => void }) {
  const session = useSession()
  const [label, setLabel] = useState(home.label ?? '')
  const [problem, setProblem] = useState<unknown>(null)
  const found = textProblem(label)
  const save = async () => {
    try {
      await editHousehold(session, uuid(home.id), { label })
      tell(t('visits.editHome.renamed'))
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <BottomSheet
      title={t('visits.editHome.rename')}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide onPress={save}>
          {t('visits.editHome.save')}
        </Button>
      }
    >
      <SheetBody>
        <Field
          name="label"
          label={t('visits.add.label')}
          initial={home.label ?? ''}
          autoComplete="off"
          maxLength={60}
          onText={setLabel}
          error={found ? forbiddenSentence(found, t('visits.add.label')) : undefined}
        />
        {problem !== null && (
          <FailureNotice error={problem} of="save" field={t('visits.add.label')} typed={() => label} />
        )}
      </SheetBody>
    </BottomSheet>
  )
}
