import { CodedError, type ErrorCode } from '../../contract/index.ts'
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
  const said = c.req.header(HEADER) ?? ''
  await checkSecret(c, wrongKeys, said, c.env.CONTENT_KEY, 'content-key-wrong')
}

/**
 * Whether somebody who has not signed in knows one of the deployment's secrets; an empty secret nobody knows. Counted
 * before anything is compared: after too many wrong ones not even the right one is looked at.
 * @throws CodedError `wrong`, too-many-requests
 */
export async function checkSecret(
  c: Call,
  tries: Buckets,
  said: string,
  secret: string,
  wrong: ErrorCode,
): Promise<void> {
  const address = addressOf(c)
  const seconds = tries.take(address, Date.now())
  if (seconds > 0) throw new CodedError('too-many-requests', 'too many wrong keys', seconds)
  if (!secret || !(await isSameSecret(said, secret))) throw new CodedError(wrong)
  tries.giveBack(address)
}
