import { useState } from 'preact/hooks'
import { type AgeBand, ageBands } from '../../../contract/index.ts'
import { t as live } from '../../live/say.ts'
import { BottomSheet, List, ListRow } from '../../ui/index.ts'
import { t } from '../home/say.ts'
import { NewPersonForm } from './NewPersonForm.tsx'
import { ageWords } from './personWords.ts'

export type AddPersonProps = { household: string; onClose: () => void; onAdded?: (person: string) => void }

/** Somebody in this home: first the age band, then – from 16 on – the question about the name. */
export function AddPersonSheet(props: AddPersonProps) {
  const [ageBand, setAgeBand] = useState<AgeBand | null>(null)
  if (ageBand) return <NewPersonForm {...props} ageBand={ageBand} onBack={() => setAgeBand(null)} />
  return (
    <BottomSheet
      title={t('visits.addPerson.age')}
      closeLabel={live('live.sheet.close')}
      onClose={props.onClose}
    >
      <List>
        {[...ageBands].reverse().map((band) => (
          <ListRow key={band} light opens label={ageWords(band)} onPress={() => setAgeBand(band)} />
        ))}
      </List>
    </BottomSheet>
  )
}
