import { type ApiResult, Enrolled } from '../../contract/index.ts'
import { type Door, placePath, post } from './door.ts'
import type { JoinLink } from './joinLink.ts'
import { publicKeyText } from './keys.ts'

/** Room of the server's field. */
const LABEL_LENGTH = 60

/** What else a phone may tell while it joins: where to wrap ward keys for it, and who it was before. */
export type AlsoTold = { exchangeKey?: string; holds?: string; replaces?: string; was?: string }

/**
 * A phone joins with its public key. Asked again with the same key after a lost answer, the server gives the same
 * identity [S3]; so the keys must be kept before this is called.
 */
export const enrol = async (
  door: Door,
  link: Pick<JoinLink, 'ward' | 'province' | 'invitation' | 'secret'>,
  keys: CryptoKeyPair,
  deviceLabel: string,
  also: AlsoTold = {},
): Promise<ApiResult<Enrolled>> => {
  const { invitation, secret } = link
  const publicKey = await publicKeyText(keys)
  const body = { invitation, secret, publicKey, deviceLabel: deviceLabel.slice(0, LABEL_LENGTH), ...also }
  return post(door, `${placePath(link)}/enrolments`, body, Enrolled)
}
