import { addDays, dayInVietnam, daysBetween } from '../../contract/index.ts'
import { language } from './language.ts'

const weekdays = {
  vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

/** "22/11/2026". @param day "YYYY-MM-DD" */
export const dayText = (day: string): string => day.split('-').reverse().join('/')

/** "22/11", for days of this year's work. @param day "YYYY-MM-DD" */
export const shortDay = (day: string): string => dayText(day).slice(0, 5)

/** "Chủ nhật". Written out here because phones without Vietnamese data would answer in English. @param day "YYYY-MM-DD" */
export const weekday = (day: string): string =>
  weekdays[language()][new Date(`${day}T00:00:00.000Z`).getUTCDay()] ?? ''

/**
 * "Chủ nhật 06/12/2026", for appointments; a weekday is never broken over two lines ("Thứ" alone means nothing).
 * @param day "YYYY-MM-DD"
 */
export const appointment = (day: string): string => `${weekday(day).replace(/ /g, '\u00a0')} ${dayText(day)}`

/** The same inside a sentence: "chủ nhật 06/12/2026". @param day "YYYY-MM-DD" */
export const appointmentInside = (day: string): string =>
  language() === 'vi' ? appointment(day).toLowerCase() : appointment(day)

/** "16:05" in Vietnam. @param instant milliseconds or ISO */
export function clock(instant: number | string): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant)
  return new Date(ms + 7 * 3_600_000).toISOString().slice(11, 16)
}

/** "16:05, 22/11/2026" in Vietnam. @param instant milliseconds or ISO */
export const clockAndDay = (instant: number | string): string =>
  `${clock(instant)}, ${dayText(dayInVietnam(instant))}`

/** "16:05" today, "16:05, 21/11" on another day. @param now milliseconds */
export function clockWhen(instant: number | string, now: number): string {
  const day = dayInVietnam(instant)
  return day === dayInVietnam(now) ? clock(instant) : `${clock(instant)}, ${shortDay(day)}`
}

/** Today's date in Vietnam, "YYYY-MM-DD". */
export const today = (now = Date.now()): string => dayInVietnam(now)

export { addDays, daysBetween }
