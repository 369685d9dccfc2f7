import type { ApiResult, DemoDoor, Role } from '../../../contract/index.ts'
import { definePort } from '../../live/port.ts'

/** What the demo page needs: is there a demo here, and join it as one of its roles. */
export type DemoPort = {
  /** `GET /api/demo/door`; `not-found` where no demo is. */
  openDoor(): Promise<ApiResult<DemoDoor>>
  /** Invitation, enrolment and unlocking by the same calls as anybody else's; afterwards a session is open. */
  enter(door: DemoDoor, guest: { role: Role; name: string; pin: string }): Promise<ApiResult<null>>
}
export const demoPort = definePort<DemoPort>('demo')
