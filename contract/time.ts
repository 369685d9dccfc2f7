import * as v from 'valibot'

/** An instant, ISO 8601 in UTC with milliseconds: "2026-11-22T09:05:00.000Z". */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  // "2026-13-45T…" has the shape and is no time: folding it into a month would throw.
  v.check((text) => Number.isFinite(Date.parse(text)), 'no such instant'),
)

/** A calendar day in Vietnam: "2026-11-22". The 30th of February has the shape and is no day. */
export const Day = v.pipe(v.string(), v.isoDate(), v.check(isOnCalendar, 'no such day'))

function isOnCalendar(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  return Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(day)
}

/** A calendar month in Vietnam: "2026-11". */
export const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** The day in Vietnam at an instant. @param instant milliseconds or ISO */
export function dayInVietnam(instant: number | string): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant)
  return new Date(ms + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)
}

/** [C7] The month in Vietnam at an instant; months turn at midnight there, not in UTC. */
/** A clock that is further off than this is said to be wrong (PROTOCOL 7.5); nothing is ever ordered by it [S5]. */
export const CLOCK_OFF_MS = 5 * 60_000

export const monthInVietnam = (instant: number | string): string => dayInVietnam(instant).slice(0, 7)

/** The day that lies `days` after `day`. @param day "YYYY-MM-DD" */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to` (negative when `to` is earlier). Both "YYYY-MM-DD". */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
