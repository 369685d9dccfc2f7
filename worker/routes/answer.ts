import { CodedError, NEXT_PAGE_HEADER } from '../../contract/index.ts'
import type { Reply } from '../domain/reply.ts'
import { errorAnswer } from './errorAnswer.ts'
import type { Call } from './place.ts'

/**
 * What an object replied, as an HTTP answer; the body is passed on unread.
 * @throws CodedError ledger-busy when the object was reset or is overloaded: every write is idempotent, so the phone repeats
 */
export async function answer(c: Call, reply: Promise<Reply>): Promise<Response> {
  const settled = await reply.catch(rethrow)
  if (!settled.ok) {
    const { code, message, retryAfter, verdicts } = settled
    return errorAnswer(c, new CodedError(code, message, retryAfter ?? undefined), verdicts && { verdicts })
  }
  if (settled.status === 204) return c.body(null, 204)
  if (settled.next) c.header(NEXT_PAGE_HEADER, JSON.stringify(settled.next))
  return c.body(settled.json, settled.status, { 'Content-Type': 'application/json' })
}

/** The platform marks its own failures: `retryable` after a reset, `overloaded` under load. */
export function rethrow(error: unknown): never {
  const isTransient =
    error instanceof Error && ('retryable' in error || 'overloaded' in error || 'durableObjectReset' in error)
  throw isTransient ? new CodedError('ledger-busy', 'the ledger is busy', 5) : error
}
