import { CodedError, type ErrorCode, type NextPage, type Verdict } from '../../contract/index.ts'

/**
 * What an object answers the Worker. A class thrown across the boundary would lose its code, so refusals travel as values;
 * bodies travel as JSON text, which the Worker passes on unread.
 */
export type Reply =
  | { ok: true; status: 200 | 201 | 204; json: string; next?: NextPage | null }
  | { ok: false; code: ErrorCode; message: string; retryAfter: number | null; verdicts: Verdict[] | null }

export const given = (body: unknown, status: 200 | 201 = 200): Reply => ({
  ok: true,
  status,
  json: JSON.stringify(body),
})

export const done: Reply = { ok: true, status: 204, json: '' }

export const refusedWith = (
  code: ErrorCode,
  message: string = code,
  retryAfter: number | null = null,
): Reply => ({
  ...{ ok: false, code, message, retryAfter },
  verdicts: null,
})

/** Runs a verb; what it refuses becomes a reply, what breaks stays an error. */
export async function replyOf(verb: () => Reply | Promise<Reply>): Promise<Reply> {
  try {
    return await verb()
  } catch (error) {
    if (error instanceof CodedError) return refusedWith(error.code, error.message, error.retryAfter ?? null)
    throw error
  }
}
