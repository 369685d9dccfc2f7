import { CodedError, type Uuid } from '../../contract/index.ts'
import { readPass } from '../domain/signIn/pass.ts'
import type { Call } from './place.ts'

/**
 * [P3] The device that calls, from its token. What the device's member may do is looked up by the ward at every request.
 * @param place the ward or province that the path names
 * @throws CodedError token-missing, token-invalid, token-expired, other-ward
 */
export async function callerOf(c: Call, place: string): Promise<Uuid> {
  const [scheme, token, ...rest] = (c.req.header('Authorization') ?? '').split(' ')
  if (scheme !== 'Bearer' || !token || rest.length > 0) throw new CodedError('token-missing')
  const pass = await readPass(c.env.TOKEN_KEY, 'token', token)
  if (!pass) throw new CodedError('token-invalid')
  if (pass.until <= Date.now()) throw new CodedError('token-expired')
  if (pass.place !== place) throw new CodedError('other-ward')
  return pass.device
}
