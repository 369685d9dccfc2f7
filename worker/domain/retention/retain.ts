import { dayInVietnam, type HamletCode, isHamlet } from '../../../contract/index.ts'
import type { Figures } from '../figures/rollup.ts'
import { eraseOld, type Looking } from './eraseOld.ts'
import { eraseOldTexts } from './eraseOldTexts.ts'
import { type Cutoffs, cutoffs } from './times.ts'

/** How far a log was looked at: once at 90 days, once at 12 months, once at 24 [P7]. Places (seq). */
export type Looked = { quarter: number; year: number; twoYears: number }

/** `day`: the last day on which everything was looked at. */
export type RetentionState = { day: string | null; logs: Record<string, Looked> }

/** Where the clock's work stands, and what it sweeps beside the documents. */
export interface Retention {
  state(): RetentionState
  put(state: RetentionState): void
  /** Audit, certificates, lost values, old refusals' content, unfinished guides, unused invitations. @returns whether more is left */
  sweep(times: Cutoffs, limit: number): boolean
}

/** (D09) Rows looked at, or swept, in one step. */
export const STEP_ROWS = 1_000

const passes = ['quarter', 'year', 'twoYears'] as const
const nothingLooked: Looked = { quarter: 0, year: 0, twoYears: 0 }

/**
 * [P7] (D09) One bounded step of what runs by itself. Each is a transaction of its own, and remembers how far it came:
 * cut off, it is done again.
 * @returns whether another step is needed today
 */
export function retainStep(figures: Figures, retention: Retention, now: string): boolean {
  const state = retention.state()
  const today = dayInVietnam(now)
  if (state.day === today) return false
  const times = cutoffs(now)
  for (const { id } of figures.ledger.scopes.all()) {
    const looked = state.logs[id] ?? nothingLooked
    const next = isHamlet(id) ? nextLook(figures, id, looked, times, now) : null
    if (!next) continue
    retention.put({ ...state, logs: { ...state.logs, [id]: next } })
    return true
  }
  if (eraseOldTexts(figures.ledger, times.year, now)) return true
  if (retention.sweep(times, STEP_ROWS)) return true
  retention.put({ ...state, day: today })
  return false
}

/** One look at the next old documents of a log; null when none of them is left. */
function nextLook(
  figures: Figures,
  scope: HamletCode,
  looked: Looked,
  times: Cutoffs,
  now: string,
): Looked | null {
  for (const pass of passes) {
    const documents = figures.ledger.documents.older(scope, looked[pass], times[pass], STEP_ROWS)
    if (documents.length === 0) continue
    const looking: Looking = { scope, pass, documents, cutoff: times[pass], now }
    return { ...looked, [pass]: eraseOld(figures, looking) }
  }
  return null
}
