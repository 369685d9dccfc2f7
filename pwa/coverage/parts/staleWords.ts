import { clockAndDay } from '../../live/dates.ts'
import type { Fetching } from '../useFigures.ts'
import { t } from '../words.ts'

/** Why the figure on screen is not the newest, with the time it was kept; null when it is [C4]. */
export function staleWords(fetching: Fetching, fetchedAt: string): string | null {
  const when = clockAndDay(fetchedAt)
  if (fetching.state === 'done') return null
  if (fetching.state === 'busy') return t('coverage.stale.fetching', { when })
  return fetching.failure.kind === 'network'
    ? t('coverage.stale.offline', { when })
    : t('coverage.stale.failed', { when })
}
