import { CLOCK_OFF_MS } from '../../contract/index.ts'
import type { Session } from './session.ts'

/** What a record says of a phone set wrongly: by how many seconds its clock was corrected (PROTOCOL 7.5). */
export function clockNote({ store: { clockOffset } }: Session): { clockOff?: number } {
  return Math.abs(clockOffset) > CLOCK_OFF_MS ? { clockOff: Math.round(clockOffset / 1_000) } : {}
}
