import type { SyncState } from '../storage/index.ts'
import { clockWhen } from './dates.ts'
import { t } from './say.ts'

/** [S4] Where one record is, in words: "Máy chủ đã nhận" only with its own receipt. @param now milliseconds */
export function syncWords(sync: SyncState, now: number): string {
  if (sync.at === 'received') return t('live.sync.received', { when: clockWhen(sync.on, now) })
  return sync.at === 'waiting' ? t('live.sync.one.waiting') : t('live.sync.one.refused')
}
