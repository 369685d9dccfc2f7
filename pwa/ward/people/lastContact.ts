import { dayInVietnam, daysBetween, LATE_AFTER_HOURS } from '../../../contract/index.ts'

/** When a phone was last heard of, as a person would say it. */
export type LastContact =
  | { when: 'never' }
  | { when: 'today' | 'yesterday'; at: string }
  | { when: 'days'; days: number; at: string }

/** @param now milliseconds, by the server's clock */
export function lastContactOf(at: string | null, now: number): LastContact {
  if (at === null) return { when: 'never' }
  const days = daysBetween(dayInVietnam(at), dayInVietnam(now))
  if (days <= 0) return { when: 'today', at }
  return days === 1 ? { when: 'yesterday', at } : { when: 'days', days, at }
}

/** [C4] Not heard of for a day: its records may be missing from every figure. A phone never heard of counts too. */
export const isLate = (at: string | null, now: number): boolean =>
  at === null || now - Date.parse(at) > LATE_AFTER_HOURS * 3_600_000
