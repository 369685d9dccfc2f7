import { clockWhen } from '../dates.ts'
import { count } from '../figures.ts'
import { t } from '../say.ts'

/** What the badge needs to know: the truth of storage and what sync is doing. */
export type SyncNow = {
  waiting: number
  /** Some of it for more than a day (D35). */
  unsentOver24h: boolean
  refused: number
  received: number
  hasMismatch: boolean
  phase: 'idle' | 'sending' | 'pulling' | 'offline' | 'failed' | 'stopped'
  sent: number
  total: number
  lastContact: string | null
}

export type BadgeState = 'saved' | 'waiting' | 'sending' | 'received' | 'no-signal' | 'look'

/**
 * [S4] One sentence on where the work is. "Máy chủ đã nhận" needs receipts for all of it and no difference between
 * the counts of phone and server; a refused record comes first, because only a person can settle it [S6].
 * @param now milliseconds
 */
export function syncBadge(sync: SyncNow, now: number): { state: BadgeState; words: string } {
  if (sync.refused > 0) return { state: 'look', words: t('live.sync.look', { n: count(sync.refused) }) }
  if (sync.phase === 'sending' && sync.total > 0)
    return {
      state: 'sending',
      words: t('live.sync.sending', { sent: Math.min(sync.sent + 1, sync.total), total: sync.total }),
    }
  if (sync.waiting > 0) return { state: 'waiting', words: waitingWords(sync) }
  if (sync.phase === 'offline') return { state: 'no-signal', words: t('live.sync.noSignal') }
  if (sync.received > 0 && sync.lastContact && !sync.hasMismatch)
    return { state: 'received', words: t('live.sync.received', { when: clockWhen(sync.lastContact, now) }) }
  return { state: 'saved', words: t('live.sync.saved') }
}

const waitingWords = ({ waiting, unsentOver24h }: SyncNow): string =>
  t(unsentOver24h ? 'live.sync.waitingLong' : 'live.sync.waiting', { n: count(waiting) })
