import { count } from '../../live/figures.ts'
import type { SyncView } from '../../live/ports.ts'
import { t } from './say.ts'

/** Why things still wait, or that they are on their way. */
export function waitingWhy({ phase, sent, total }: SyncView): string {
  switch (phase) {
    case 'sending':
      return t('sync.waiting.sending', { sent: count(sent), total: count(total) })
    case 'offline':
      return t('sync.waiting.offline')
    case 'failed':
      return t('sync.waiting.failed')
    case 'stopped':
      return t('sync.waiting.stopped')
    default:
      return t('sync.waiting.soon')
  }
}

const kinds = ['household', 'person', 'visit', 'assistance', 'draft', 'consent', 'void', 'stepMark'] as const

/** What kind of thing waits or was refused, in words. */
export const kindWords = (kind: string): string => {
  const known = kinds.find((name) => name === kind)
  return known ? t(`sync.kind.${known}`) : t('sync.kind.other')
}

/** What it is about: "Nhà 15 – ngõ 3 · Kích hoạt VNeID mức 2". */
export const aboutWords = (
  label: string | null,
  guide: string | null,
  titleOf: (guide: string) => string,
): string => [label ?? t('sync.item.plain'), guide && titleOf(guide)].filter(Boolean).join(' · ')
