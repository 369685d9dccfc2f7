import { createMiddleware } from 'hono/factory'
import { CodedError } from '../../contract/index.ts'
import { ADDRESS_RATE, Buckets } from '../domain/rateLimit.ts'
import { isSignedIn } from './caller.ts'
import { addressOf, type Bindings, type Call } from './place.ts'

/** Characters of an address with its question, and of all headers together: several times what any of ours needs. */
export const LONGEST_ADDRESS = 2_048
export const LARGEST_HEADERS = 16_384

/** Calls per address that nobody signed for, in this isolate. */
const calls = new Buckets(ADDRESS_RATE)

/**
 * [P9] What every route of the API is kept to before it looks at a call. Only calls without a good token count for their
 * address: thousands of phones may share one (D75). Signed-in phones are counted one by one, in their ledger.
 * @throws CodedError address-too-long, headers-too-large, too-many-requests
 */
export const limits = createMiddleware<Bindings>(async (c, next) => {
  checkSize(c)
  const address = addressOf(c)
  const seconds = calls.take(address, Date.now())
  if (seconds > 0 && !(await isSignedIn(c)))
    throw new CodedError('too-many-requests', 'slower, please', seconds)
  await next()
  if (seconds === 0 && c.get('isSigned')) calls.giveBack(address)
})

function checkSize(c: Call): void {
  if (c.req.url.length > LONGEST_ADDRESS) throw new CodedError('address-too-long')
  let length = 0
  for (const [name, value] of c.req.raw.headers) length += name.length + value.length
  if (length > LARGEST_HEADERS) throw new CodedError('headers-too-large')
}
