import { CodedError, type Uuid } from '../../contract/index.ts'
import { type Pass, readPass } from '../domain/signIn/pass.ts'
import type { Call } from './place.ts'

/**
 * [P3] The device that calls, from its token. What the device's member may do is looked up by the ward at every request.
 * @param place the ward or province that the path names
 * @throws CodedError token-missing, token-invalid, token-expired, other-ward
 */
export async function callerOf(c: Call, place: string): Promise<Uuid> {
  const pass = await passOf(c)
  if (pass === 'missing') throw new CodedError('token-missing')
  if (!pass) throw new CodedError('token-invalid')
  // Whoever signed in once is known by device, and slowed down by device (limits.ts).
  c.set('isSigned', true)
  if (pass.until <= Date.now()) throw new CodedError('token-expired')
  if (pass.place !== place) throw new CodedError('other-ward')
  return pass.device
}

/** Whether a token of ours, still good somewhere, came along. */
export async function isSignedIn(c: Call): Promise<boolean> {
  const pass = await passOf(c)
  return pass !== null && pass !== 'missing' && pass.until > Date.now()
}

async function passOf(c: Call): Promise<Pass | 'missing' | null> {
  const [scheme, token, ...rest] = (c.req.header('Authorization') ?? '').split(' ')
  if (scheme !== 'Bearer' || !token || rest.length > 0) return 'missing'
  return readPass(c.env.TOKEN_KEY, 'token', token)
}
