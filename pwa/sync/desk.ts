import * as v from 'valibot'
import { type ApiResult, LostList, RefusalList, type TokenSource } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, ask, type Door } from './call.ts'

/** What a team leader or the ward's desk looks at and decides; needs the network now. */
export type DeskCalls = {
  fetchLost: () => Promise<ApiResult<LostList>>
  seeLost: (place: number) => Promise<ApiResult<null>>
  fetchRefused: () => Promise<ApiResult<RefusalList>>
  settleRefused: (place: number, how: 'accept' | 'return') => Promise<ApiResult<null>>
}

const Nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
)

export function deskCalls({ identity }: Session, tokens: TokenSource, door: Door = appDoor): DeskCalls {
  const ward = `/api/wards/${identity.ward}`
  const post = (path: string) => ask(door, tokens, { method: 'POST', path: ward + path, body: {} }, Nothing)
  return {
    fetchLost: () => ask(door, tokens, { method: 'GET', path: `${ward}/lost` }, LostList),
    seeLost: (place) => post(`/lost/${place}/seen`),
    fetchRefused: () => ask(door, tokens, { method: 'GET', path: `${ward}/refusals` }, RefusalList),
    settleRefused: (place, how) => post(`/refusals/${place}/${how}`),
  }
}
