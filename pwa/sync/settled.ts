import { type ApiResult, SettledList, type TokenSource } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, ask, type Door } from './call.ts'

/** What the desk decided about this member's refused work (PROTOCOL 10.3); few have any, so it is asked only then. */
export const fetchSettled = (
  session: Session,
  tokens: TokenSource,
  door: Door = appDoor,
): Promise<ApiResult<SettledList>> =>
  ask(door, tokens, { method: 'GET', path: `/api/wards/${session.identity.ward}/refusals/own` }, SettledList)
