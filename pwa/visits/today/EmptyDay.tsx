import { count } from '../../live/figures.ts'
import type { Today } from '../../storage/index.ts'
import { EmptyState, iconHouseCheck } from '../../ui/index.ts'
import { t } from '../say.ts'

type Props = { today: Today; hasVisited: boolean; isComplete: boolean }

/** String 12: nothing agreed for today, and where work still is. Of homes that are still on their way it says nothing. */
export function EmptyDay({ today, hasVisited, isComplete }: Props) {
  if (today.households === 0 && !isComplete) return null
  return (
    <EmptyState
      icon={iconHouseCheck}
      title={hasVisited ? t('visits.today.finished') : t('visits.today.none')}
    >
      {whereWorkIs(today)}
    </EmptyState>
  )
}

function whereWorkIs({ households, unvisited }: Today): string {
  if (households === 0) return t('visits.today.noHomes')
  return unvisited > 0 ? t('visits.today.unvisited', { n: count(unvisited) }) : t('visits.today.allVisited')
}
