import { useState } from 'preact/hooks'
import type { HouseholdDetail } from '../../storage/index.ts'
import { iconMinusCircle, iconPerson, iconPlus, List, ListRow } from '../../ui/index.ts'
import { personHistory } from '../home/latestGuide.ts'
import { t } from '../home/say.ts'
import { AddPersonSheet } from '../person/AddPersonSheet.tsx'
import { personWords } from '../person/personWords.ts'

type Props = { detail: HouseholdDetail; onChoose: (person: string | null) => void }

/** Whom to help: somebody of this home, somebody new, or nobody written down. */
export function WhoList({ detail: { household, persons }, onChoose }: Props) {
  const [isAdding, setAdding] = useState(false)
  return (
    <>
      <List>
        {persons
          .filter(({ state }) => state === 'here')
          .map((person) => (
            <ListRow
              key={person.id}
              opens
              icon={iconPerson}
              label={personWords(person)}
              why={personHistory(person)}
              onPress={() => onChoose(person.id)}
            />
          ))}
        <ListRow icon={iconPlus} label={t('visits.home.addPerson')} onPress={() => setAdding(true)} />
        <ListRow
          opens
          icon={iconMinusCircle}
          label={t('visits.choose.nobody')}
          why={t('visits.choose.nobodyWhat')}
          onPress={() => onChoose(null)}
        />
      </List>
      {isAdding && (
        <AddPersonSheet
          household={household.id}
          onClose={() => setAdding(false)}
          onAdded={(person) => onChoose(person)}
        />
      )}
    </>
  )
}
