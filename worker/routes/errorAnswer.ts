import type { CodedError } from '../../contract/index.ts'
import type { Call } from './place.ts'

/** [P9] The one shape of every answer that is not a success. @param more what a code brings along */
export function errorAnswer(
  c: Call,
  { code, message, status, retryAfter }: CodedError,
  more: Record<string, unknown> | null = null,
): Response {
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter))
  return c.json({ code, message, ...more }, status)
}
