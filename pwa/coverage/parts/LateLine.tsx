import type { CoverageRow } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import { StatusLine } from '../../ui/index.ts'
import { lateTimes } from '../model/output.ts'
import { t } from '../words.ts'

/** [C7] (D59) A closed month says what it was when it ended, and what came in since; nothing when nothing did. */
export function LateLine({ rows, month }: { rows: readonly Omit<CoverageRow, 'hamlet'>[]; month: string }) {
  const late = lateTimes({ rows }, month)
  if (!late) return null
  const word = late.since > 0 ? 'coverage.output.late' : 'coverage.output.takenBack'
  return <StatusLine>{t(word, { closed: count(late.closed), n: count(Math.abs(late.since)) })}</StatusLine>
}
