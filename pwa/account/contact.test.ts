import { describe, expect, it } from 'vitest'
import { afterContact, afterUse, SILENT_DAYS, silentDays } from './contact.ts'

const DAY = 86_400_000
const START = Date.parse('2026-11-22T02:00:00Z')
const YEARS = 2 * 365 * DAY

describe('(D50) how long the server was not heard', () => {
  it('is counted in whole days by this phone’s clock', () => {
    const contact = afterContact(START, START)
    expect(silentDays(contact, START + 59.9 * DAY)).toBe(59)
    expect(silentDays(contact, START + 60 * DAY)).toBe(SILENT_DAYS)
  })

  it('begins anew with every contact, whatever the clock was', () => {
    const used = afterUse(afterContact(START, START + YEARS), START + YEARS + DAY)
    expect(silentDays(afterContact(START + DAY, START - YEARS), START - YEARS + DAY)).toBe(1)
    expect(silentDays(used, START + YEARS + DAY)).toBe(1)
  })

  it('(D47) a clock that is two years ahead for a while counts only while it is', () => {
    let contact = afterContact(START, START)
    contact = afterUse(contact, START + 10 * DAY + YEARS)
    expect(silentDays(contact, START + 10 * DAY + YEARS)).toBeGreaterThan(700)
    contact = afterUse(contact, START + 11 * DAY)
    expect(silentDays(contact, START + 11 * DAY)).toBe(11)
  })

  it('(D47) a clock set back two years does not stop the count of the days on which the app is used', () => {
    let contact = afterContact(START, START)
    for (let day = 1; day <= 40; day++) contact = afterUse(contact, START - YEARS + day * DAY)
    expect(silentDays(contact, START - YEARS + 40 * DAY)).toBe(39)
  })

  it('(D47) a clock that is put back every day counts nothing twice and never becomes negative', () => {
    let contact = afterContact(START, START)
    for (let day = 0; day < 10; day++) {
      contact = afterUse(contact, START + DAY)
      contact = afterUse(contact, START)
    }
    expect(silentDays(contact, START)).toBe(10)
    expect(silentDays(afterContact(START, START), START - YEARS)).toBe(0)
  })
})
