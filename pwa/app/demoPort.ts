import {
  type ApiFailure,
  type ApiResult,
  DemoDoor,
  DemoInvitation,
  failed,
  networkFailure,
  readAnswer,
  uuidv7,
} from '../../contract/index.ts'
import { appDoor, post } from '../account/door.ts'
import { type JoinFailure, joinTeam } from '../account/index.ts'
import { newSecret } from '../account/invitation.ts'
import { deviceLabel } from '../account/screens/browserKind.ts'
import type { DemoPort } from '../ward/demo/port.ts'

/** `GET /api/demo/door`. */
export async function openDoor(): Promise<ApiResult<DemoDoor>> {
  try {
    const answer = await fetch('/api/demo/door')
    const body: unknown = await answer.json().catch(() => null)
    return readAnswer(DemoDoor, { status: answer.status, retryAfter: null, body })
  } catch {
    return failed(networkFailure)
  }
}

/** Joining the demo takes the same way as joining a ward; only the invitation is had without asking anybody. */
export const enter: DemoPort['enter'] = async (door, { role, name, pin }) => {
  const { secret, secretHash } = await newSecret()
  const asked = { role, name, id: uuidv7(), secretHash }
  const invited = await post(appDoor, '/api/demo/invitations', asked, DemoInvitation)
  if (!invited.ok) return invited
  const { ward, province, invitation } = invited.value
  const key = ward === null ? null : { id: door.keyId, raw: door.wardKey }
  const joined = await joinTeam({
    link: { ward, province, invitation: invitation.id, secret, key, about: null },
    pin,
    deviceLabel: deviceLabel(navigator.userAgent),
  })
  return joined.ok ? { ok: true, value: null } : failed(asFailure(joined.failure))
}

/** Each demo invitation is new and brings the demo's key, so nobody can be here with it already. */
const asFailure = (failure: JoinFailure): ApiFailure =>
  failure.kind === 'already-here' || failure.kind === 'key-needed' ? { kind: 'protocol' } : failure
