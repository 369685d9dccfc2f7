import { monthInVietnam } from '../../../contract/index.ts'

/** [C7] Closed months that stay readable. */
export const CLOSED_MONTHS = 13

/** The periods to show: all time, the month that runs in Vietnam, and the closed months before it. */
export function periodsAt(now: string, closed: number): ReadonlySet<string> {
  const [year = 0, month = 1] = monthInVietnam(now).split('-').map(Number)
  const months = Array.from({ length: closed + 1 }, (_, back) => {
    const index = year * 12 + (month - 1) - back
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  })
  return new Set(['all', ...months])
}
