import { outcomeTold } from '../../../content/outcomes.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import type { PersonView } from '../../storage/index.ts'
import { personLine } from '../person/personWords.ts'
import { t } from './say.ts'

/** What was done last with somebody: "Kích hoạt VNeID mức 2: Đã xong"; null when nothing was. */
export function latestGuide({ guides }: Pick<PersonView, 'guides'>): string | null {
  const [newest] = Object.entries(guides).sort(([, a], [, b]) => b.at.localeCompare(a.at))
  if (!newest) return null
  const [guide, { outcome, before }] = newest
  return t('visits.record.line', { guide: guideTitle(guide), outcome: outcomeTold(outcome, before) })
}

/** The line under somebody in a list: the age beside a name, and what was done last, which tells two without a name apart. */
export const personHistory = (person: PersonView): string | undefined =>
  [personLine(person), latestGuide(person)].filter(Boolean).join(' · ') || undefined
