import type { Erasure } from '../../../contract/index.ts'
import { clockAndDay } from '../../live/dates.ts'
import { count } from '../../live/figures.ts'
import { t } from './words.ts'

const shown = ['household', 'person', 'assistance', 'visit', 'consent'] as const

/** Why it went. */
export function causeOf({ cause, kind }: Erasure): string {
  if (cause === 'withdrawn') return t('ward.erased.withdrawn')
  if (cause === 'retention') return t('ward.erased.retention')
  return kind === 'household' ? t('ward.erased.household') : t('ward.erased.person')
}

/** "1 người, 2 lượt hỗ trợ": numbers by kind, never content [P6]. */
export function contentOf({ counts }: Erasure): string {
  const parts = shown.flatMap((kind) => {
    const n = counts[kind]
    return n ? t(`ward.erased.kind.${kind}`, { n: count(n) }) : []
  })
  const known = new Set<string>(shown)
  const others = Object.entries(counts).reduce((sum, [kind, n]) => (known.has(kind) ? sum : sum + n), 0)
  return [...parts, ...(others > 0 ? [t('ward.erased.kind.other', { n: count(others) })] : [])].join(', ')
}

/** When, where, and the mark by which it is found again. @param hamlet its name, or its code where the name is not known */
export function lineOf({ at, id }: Erasure, hamlet: string): string {
  const when = clockAndDay(at)
  return id
    ? t('ward.erased.line', { when, hamlet, mark: id.slice(-6) })
    : t('ward.erased.lineByItself', { when, hamlet })
}
