import { addDays, dayInVietnam, type Kind } from '../../../contract/index.ts'
import type { Audit, Device, PeopleLedger } from '../people/people.ts'
import type { Intake } from './intake.ts'

/** A phone that pushes moves its own days; after so many without a push the ward does it. */
const SILENT_DAYS = 2

/**
 * [P8] How many documents of which kind the device wrote today. Kept in the device's own row, which a push writes anyway,
 * and moved to the audit when the day is over: an audit row per device and day, not per call.
 */
export function countPush({ ledger, author, now }: Intake, kind: Kind): void {
  const { device } = author
  const day = dayInVietnam(now)
  if (device.pushes && device.pushes.day !== day) {
    endDay(ledger.audit, device, now)
    device.pushes = null
  }
  const kinds = device.pushes?.kinds ?? {}
  device.pushes = { day, kinds: { ...kinds, [kind]: (kinds[kind] ?? 0) + 1 } }
}

/** What the device pushed on its last day goes to the audit; the caller clears it in the device. */
export function endDay(audit: Audit, { id, member, pushes }: Device, now: string): void {
  if (!pushes) return
  const at = endOf(pushes.day, now)
  for (const [kind, count] of Object.entries(pushes.kinds))
    audit.add({ at, member, device: id, what: `${pushes.day} ${kind}`, count })
}

/** Midnight in Vietnam, or now while it is today: the line is kept as long as everything else of its day [P7]. */
function endOf(day: string, now: string): string {
  const midnight = new Date(`${addDays(day, 1)}T00:00:00.000+07:00`).toISOString()
  return midnight < now ? midnight : now
}

/** Days of phones that fell silent. Not yesterday's: most of those push again, and their row is written then anyway. */
export function endSilentDays({ people, audit }: PeopleLedger, now: string): void {
  const last = addDays(dayInVietnam(now), -SILENT_DAYS)
  for (const device of people.devices()) {
    if (!device.pushes || device.pushes.day > last) continue
    endDay(audit, device, now)
    people.saveDevice({ ...device, pushes: null })
  }
}
