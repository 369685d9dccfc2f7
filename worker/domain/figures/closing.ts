import {
  addDays,
  type Contribution,
  counter,
  type HamletCode,
  isHamlet,
  monthInVietnam,
  outputMeasures,
  type ScopeId,
} from '../../../contract/index.ts'
import type { Ledger } from '../ledger.ts'

/** The months whose end this ward has seen, "2026-10" to "2026-11". */
export type Closed = { from: string; through: string }

/** Figures of closed months as they stood when the month ended (D59). */
export interface Closings {
  closed(): Closed | null
  putClosed(closed: Closed): void
  /** Counters of a hamlet's closed months; those that were 0 are not there. */
  of(scope: ScopeId): Contribution
  put(scope: ScopeId, figures: Contribution): void
}

const before = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7)
const after = (month: string): string => addDays(`${month}-01`, 31).slice(0, 7)

/**
 * [C7] (D59) Keeps a copy of the months that have ended. Called before anything changes a figure: the first change after
 * midnight finds them as they stood then, so nothing has to happen at midnight itself.
 */
export function closeMonths(ledger: Ledger, now: string): void {
  const month = monthInVietnam(now)
  const known = ledger.closings.closed()
  if (known && known.through >= before(month)) return
  const ended = new Set<string>()
  for (let next = after(known?.through ?? before(month)); next < month; next = after(next)) ended.add(next)
  for (const { id, counters } of ledger.scopes.all())
    if (isHamlet(id)) closeHamlet(ledger, id, counters, ended)
  // What ended before anybody looked is not known.
  ledger.closings.putClosed({ from: known?.from ?? month, through: before(month) })
}

function closeHamlet(
  ledger: Ledger,
  id: HamletCode,
  counters: Contribution,
  months: ReadonlySet<string>,
): void {
  const names = [...months].flatMap((month) => outputMeasures.map((measure) => counter(measure, month)))
  const figures = names.flatMap((name): [string, number][] =>
    counters[name] ? [[name, counters[name]]] : [],
  )
  if (figures.length > 0)
    ledger.closings.put(id, { ...ledger.closings.of(id), ...Object.fromEntries(figures) })
}

/** What a figure was when its month ended, when it is another now; undefined when it is the same, or nobody knows. */
export function closedFigure(
  closings: Closings,
  scope: HamletCode,
): (measure: string, period: string, now: number) => number | undefined {
  const closed = closings.closed()
  const figures = closings.of(scope)
  return (measure, period, now) => {
    const isKnown = closed && closed.from <= period && period <= closed.through
    if (!isKnown || !outputMeasures.some((known) => known === measure)) return undefined
    const then = figures[counter(measure, period)] ?? 0
    return then === now ? undefined : then
  }
}
