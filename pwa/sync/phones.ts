import * as v from 'valibot'
import type { ApiResult, TokenSource } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, ask, type Door } from './call.ts'

const Nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
)

/** [P3] One phone is cut off at its next request and hands in what it holds [S7]; its member stays. */
export const retirePhone = (
  { identity }: Session,
  tokens: TokenSource,
  device: string,
  door: Door = appDoor,
): Promise<ApiResult<null>> => {
  const path = `/api/wards/${identity.ward}/devices/${encodeURIComponent(device)}`
  return ask(door, tokens, { method: 'DELETE', path }, Nothing)
}
