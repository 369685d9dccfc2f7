import { dayInVietnam, type Kind } from '../../../contract/index.ts'
import type { Intake } from './intake.ts'

/**
 * [P8] How many documents of which kind the device wrote today. Kept in the device's own row, which a push writes anyway,
 * and moved to the audit when the day is over: an audit row per device and day, not per call.
 */
export function countPush({ ledger, author, now }: Intake, kind: Kind): void {
  const { device } = author
  const day = dayInVietnam(now)
  if (device.pushes && device.pushes.day !== day) {
    for (const [written, count] of Object.entries(device.pushes.kinds))
      ledger.audit.add({
        at: now,
        member: device.member,
        device: device.id,
        what: `${device.pushes.day} ${written}`,
        count,
      })
    device.pushes = null
  }
  const kinds = device.pushes?.kinds ?? {}
  device.pushes = { day, kinds: { ...kinds, [kind]: (kinds[kind] ?? 0) + 1 } }
}
