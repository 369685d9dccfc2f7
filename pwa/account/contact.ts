import type { Contact } from '../storage/registry.ts'

const DAY_MS = 86_400_000
/** (D50) Silent for so long, a phone opens nothing any more until the server is heard: it may be lost, its member retired. */
export const SILENT_DAYS = 60
/** From here on it is said beforehand. */
export const WARN_DAYS = 45
/** Between two uses of the app no more than this is taken for certain: a clock set forward must not count as years. */
const SURE_GAP_MS = 7 * DAY_MS

/** The server was heard just now. Both in ms, by its clock and by this phone's. */
export const afterContact = (server: number, phone: number): Contact => ({
  ...{ server, phone, seen: phone, counted: 0 },
})

/** The app was used: what has passed since the last use is added up, as far as this phone's clock can be believed. */
export function afterUse(contact: Contact, now: number): Contact {
  const gap = Math.min(Math.max(0, now - contact.seen), SURE_GAP_MS)
  return { ...contact, seen: now, counted: contact.counted + gap }
}

/**
 * Days since the server was last heard (D47). A clock that is ahead makes them too many until it is put right: that costs
 * a contact, never data. A clock set back does not make them fewer than the time in which the app was seen to be used.
 */
export function silentDays(contact: Contact, now: number): number {
  const { counted } = afterUse(contact, now)
  return Math.floor(Math.max(now - contact.phone, counted) / DAY_MS)
}
