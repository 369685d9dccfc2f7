import { useState } from 'preact/hooks'
import type { HouseholdDetail, PersonView } from '../../storage/index.ts'
import { Button, iconPlus, List, ListRow, SectionHead } from '../../ui/index.ts'
import { AddPersonSheet } from '../person/AddPersonSheet.tsx'
import { PersonSheet } from '../person/PersonSheet.tsx'
import { personWords } from '../person/personWords.ts'
import { personHistory } from './latestGuide.ts'
import { t } from './say.ts'

/** Who lives here, each with what was done last. */
export function PersonSection({ detail: { household, persons } }: { detail: HouseholdDetail }) {
  const [isAdding, setAdding] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const here = persons.filter(({ state }) => state === 'here')
  const person = here.find(({ id }) => id === chosen)
  return (
    <section>
      <SectionHead title={t('visits.home.persons')} />
      {here.length === 0 ? (
        <p class="visits__second">{t('visits.home.noPersons')}</p>
      ) : (
        <List>
          {here.map((person) => (
            <PersonRow key={person.id} person={person} onPress={() => setChosen(person.id)} />
          ))}
        </List>
      )}
      <Button kind="quiet" icon={iconPlus} opens="dialog" onPress={() => setAdding(true)}>
        {t('visits.home.addPerson')}
      </Button>
      {isAdding && <AddPersonSheet household={household.id} onClose={() => setAdding(false)} />}
      {person && <PersonSheet person={person} onClose={() => setChosen(null)} />}
    </section>
  )
}

function PersonRow({ person, onPress }: { person: PersonView; onPress: () => void }) {
  return <ListRow opens label={personWords(person)} why={personHistory(person)} onPress={onPress} />
}
