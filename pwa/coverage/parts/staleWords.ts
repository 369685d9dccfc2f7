import { clockAndDay } from '../../live/dates.ts'
import type { Fetching } from '../useFigures.ts'
import { t } from '../words.ts'

/** Younger figures are fetched again without a word: a line that comes and goes would make the page jump. */
const QUIET_FOR = 10 * 60_000

/**
 * Why the figure on screen is not the newest, with the time it was kept; null when it is [C4].
 * @param now milliseconds
 */
export function staleWords(fetching: Fetching, fetchedAt: string, now: number): string | null {
  const when = clockAndDay(fetchedAt)
  if (fetching.state === 'done') return null
  if (fetching.state === 'busy')
    return now - Date.parse(fetchedAt) < QUIET_FOR ? null : t('coverage.stale.fetching', { when })
  return fetching.failure.kind === 'network'
    ? t('coverage.stale.offline', { when })
    : t('coverage.stale.failed', { when })
}
