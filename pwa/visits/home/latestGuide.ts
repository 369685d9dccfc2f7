import { outcomeOf } from '../../../content/outcomes.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import type { PersonView } from '../../storage/index.ts'
import { t } from './say.ts'

/** What was done last with somebody: "Kích hoạt VNeID mức 2: Đã xong hôm nay"; null when nothing was. */
export function latestGuide({ guides }: Pick<PersonView, 'guides'>): string | null {
  const [newest] = Object.entries(guides).sort(([, a], [, b]) => b.at.localeCompare(a.at))
  if (!newest) return null
  const [guide, { outcome }] = newest
  return t('visits.record.line', { guide: guideTitle(guide), outcome: outcomeOf(outcome)?.label ?? outcome })
}
