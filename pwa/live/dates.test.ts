import { afterEach, describe, expect, it } from 'vitest'
import { appointment, clock, clockAndDay, clockWhen, dayText, shortDay, today } from './dates.ts'
import { speak } from './language.ts'

afterEach(() => speak('vi'))

describe('dates as people here write them', () => {
  it('(D76) day before month, weekday for appointments', () => {
    expect(dayText('2026-11-22')).toBe('22/11/2026')
    expect(shortDay('2026-11-22')).toBe('22/11')
    expect(appointment('2026-12-06')).toBe('Chủ\u00a0nhật 06/12/2026')
  })

  it('shows the clock of Vietnam, whatever the phone believes', () => {
    expect(clock('2026-11-22T09:05:00.000Z')).toBe('16:05')
    expect(clockAndDay('2026-11-22T09:05:00.000Z')).toBe('16:05, 22/11/2026')
  })

  it('[C7] the day turns at midnight in Vietnam, not in UTC', () => {
    expect(today(Date.parse('2026-11-21T17:00:00.000Z'))).toBe('2026-11-22')
    expect(today(Date.parse('2026-11-21T16:59:59.000Z'))).toBe('2026-11-21')
  })

  it('leaves the day away when it is today', () => {
    const now = Date.parse('2026-11-22T10:00:00.000Z')
    expect(clockWhen('2026-11-22T09:05:00.000Z', now)).toBe('16:05')
    expect(clockWhen('2026-11-21T09:05:00.000Z', now)).toBe('16:05, 21/11')
  })

  it('says weekdays in English when English was chosen', async () => {
    await speak('en')
    expect(appointment('2026-12-06')).toBe('Sunday 06/12/2026')
  })
})
