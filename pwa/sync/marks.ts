import type { ApiResult, TokenSource } from '../../contract/index.ts'
import { MarkList } from '../../contract/stepMarks.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, ask, type Door } from './call.ts'

/** Steps that people of the ward found different on a real screen; few ask, so it is loaded only then. */
export const fetchMarks = (
  session: Session,
  tokens: TokenSource,
  door: Door = appDoor,
): Promise<ApiResult<MarkList>> =>
  ask(door, tokens, { method: 'GET', path: `/api/wards/${session.identity.ward}/marks` }, MarkList)
