import type { AgeBand } from '../../../contract/index.ts'
import { t as live } from '../../live/say.ts'
import type { PersonView } from '../../storage/index.ts'
import { t } from '../home/say.ts'

export const ageWords = (band: AgeBand): string => live(`live.age.${band}`)

/** How somebody is called in lists: the name, if it may be kept, else the age. "Bà Tư", "Người 60 tuổi trở lên". */
export const personWords = ({ name, ageBand }: Pick<PersonView, 'name' | 'ageBand'>): string =>
  name ?? t('visits.person.nameless', { age: ageWords(ageBand) })

/** The line under it. */
export const personLine = ({ name, ageBand }: Pick<PersonView, 'name' | 'ageBand'>): string | undefined =>
  name ? ageWords(ageBand) : undefined
