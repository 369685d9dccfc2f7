import type { Uuid, WardCode } from '../../contract/index.ts'
import type { Env } from '../env.ts'
import { callerOf } from './caller.ts'
import { type Call, placeOfWard, wardIn } from './place.ts'

/** A signed-in call to a ward: its object, and the device that calls. */
export type WardCall = { ward: WardCode; device: Uuid; ledger: ReturnType<Env['WARD']['getByName']> }

/** @throws CodedError ward-unknown, token-missing, token-invalid, token-expired, other-ward */
export async function wardCall(c: Call): Promise<WardCall> {
  const ward = wardIn(c)
  const device = await callerOf(c, placeOfWard(ward))
  return { ward, device, ledger: c.env.WARD.getByName(ward) }
}
