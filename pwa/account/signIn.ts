import { type ApiResult, Challenge, type Identity, Token } from '../../contract/index.ts'
import { type Door, placePath, post } from './door.ts'
import { signatureOf } from './keys.ts'

/** [P3] Challenge, signature, one-hour token. No password, and nothing that could be replayed. */
export async function signIn(
  door: Door,
  who: Pick<Identity, 'ward' | 'province' | 'device'>,
  keys: CryptoKeyPair,
): Promise<ApiResult<Token>> {
  const { device } = who
  const asked = await post(door, `${placePath(who)}/challenges`, { device }, Challenge)
  if (!asked.ok) return asked
  const { challenge } = asked.value
  const signature = await signatureOf(challenge, keys)
  return post(door, `${placePath(who)}/tokens`, { device, challenge, signature }, Token)
}
