import { CodedError } from '../../contract/index.ts'
import { Buckets, SETUP_RATE } from '../domain/rateLimit.ts'
import { isSameSecret } from '../domain/signIn/signature.ts'
import { addressOf, type Call } from './place.ts'

/** Where the guides' operator says the key: `Content-Key: …`. */
const HEADER = 'Content-Key'

/** Wrong keys per address, in this isolate. */
const wrongKeys = new Buckets(SETUP_RATE)

/**
 * Lets only whoever publishes guides through. A key of its own: who may change a sentence must not be able to open wards.
 * @throws CodedError content-key-wrong, too-many-requests
 */
export async function checkContentKey(c: Call): Promise<void> {
  const key = c.req.header(HEADER) ?? ''
  if (c.env.CONTENT_KEY && (await isSameSecret(key, c.env.CONTENT_KEY))) return
  const seconds = wrongKeys.take(addressOf(c), Date.now())
  if (seconds > 0) throw new CodedError('too-many-requests', 'too many wrong keys', seconds)
  throw new CodedError('content-key-wrong')
}
