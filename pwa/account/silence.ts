import { memberRow } from '../storage/registry.ts'
import { SILENT_DAYS, silentDays } from './contact.ts'

export { WARN_DAYS } from './contact.ts'

/** (D50) Days since the server was heard, and days left until this phone opens only with its word. */
export async function silence(member: string, now = Date.now()): Promise<{ days: number; left: number }> {
  const contact = (await memberRow(member))?.contact
  const days = contact ? silentDays(contact, now) : 0
  return { days, left: Math.max(0, SILENT_DAYS - days) }
}
