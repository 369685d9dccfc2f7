import { addDays, CodedError, dayInVietnam } from '../../../contract/index.ts'
import { SMALLEST_CELL, STUCK_REPEAT_DAYS, type StuckEvent, type StuckRow } from '../../../contract/stuck.ts'

/** Presses counted on one day; far above what residents press, low enough to bound what anybody can write. */
const MAX_A_DAY = 20_000
/** How old a press may be and still count in its own month. */
const OLDEST_DAYS = 40
/** Months that stay. */
const KEPT_MONTHS = 14

/** A press as it is counted: without its id, in a month. */
export type Counted = Omit<StuckRow, 'n'>

/** Counters of presses, and the ids of the last days; nothing about who pressed. */
export interface StuckDesk {
  /** Whether the press is new; it is known from then on. */
  note(id: string, day: string): boolean
  add(counted: Counted): void
  /** Presses counted on a day so far. */
  countedOn(day: string): number
  setCountedOn(day: string, count: number): void
  /** Forgets ids noted before a day, and counts of months before a month. */
  forget(day: string, month: string): void
  rows(): StuckRow[]
}

/** Whether this deployment knows a guide's revision, step and reason. */
export type KnownStep = (event: StuckEvent) => boolean

/**
 * Counts presses, each id once [S3]. Those that name what nobody knows are left out, the others count.
 * @returns how many were unknown @throws CodedError too-many-requests
 */
export function countStuck(
  desk: StuckDesk,
  events: readonly StuckEvent[],
  isKnown: KnownStep,
  now: string,
): { unknown: number } {
  const today = dayInVietnam(now)
  const before = desk.countedOn(today)
  if (before === 0) desk.forget(addDays(today, -STUCK_REPEAT_DAYS), monthsBefore(today, KEPT_MONTHS))
  if (before + events.length > MAX_A_DAY)
    throw new CodedError('too-many-requests', 'enough presses for today', 3_600)
  const known = events.filter(isKnown)
  const fresh = known.filter(({ id }) => desk.note(id, today))
  for (const event of fresh) desk.add(countedAs(event, today))
  if (fresh.length > 0) desk.setCountedOn(today, before + fresh.length)
  return { unknown: events.length - known.length }
}

function countedAs({ guide, revision, step, reason, day }: StuckEvent, today: string): Counted {
  const isNear = addDays(today, -OLDEST_DAYS) <= day && day <= addDays(today, 1)
  return { guide, revision, step, reason, month: (isNear ? day : today).slice(0, 7) }
}

const monthsBefore = (day: string, months: number): string => addDays(day, -31 * months).slice(0, 7)

/** [C8] Small counts could point at somebody: outside the authors' desk they are only "a few". */
export const withoutSmallCells = (rows: readonly StuckRow[]): StuckRow[] =>
  rows.map((row) => ({ ...row, n: row.n !== null && row.n < SMALLEST_CELL ? null : row.n }))
