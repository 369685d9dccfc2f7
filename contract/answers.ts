import * as v from 'valibot'
import { ErrorBody, type ErrorCode, errorStatus } from './errors.ts'

/** Why a call to the server gave nothing: no network, a refusal with a code, or an answer nobody here understands. */
export type ApiFailure =
  | { kind: 'network' }
  | { kind: 'code'; code: ErrorCode; status: number; retryAfter: number | null }
  | { kind: 'protocol' }

export type ApiResult<T> = { ok: true; value: T } | { ok: false; failure: ApiFailure }

/** What is needed of an HTTP answer: status, the `Retry-After` header, and the body when it was JSON. */
export type HttpAnswer = { status: number; retryAfter: string | null; body: unknown }

export const networkFailure: ApiFailure = { kind: 'network' }
export const failed = <T>(failure: ApiFailure): ApiResult<T> => ({ ok: false, failure })

/**
 * An HTTP answer as a typed result [P9].
 * A 2xx whose body does not fit is `protocol`: the sign-in page of a café's network answers 200 too.
 */
export function readAnswer<T>(schema: v.GenericSchema<unknown, T>, answer: HttpAnswer): ApiResult<T> {
  if (answer.status >= 400) return failed(codedFailure(answer))
  if (answer.status >= 300) return failed({ kind: 'protocol' })
  const parsed = v.safeParse(schema, answer.body)
  return parsed.success ? { ok: true, value: parsed.output } : failed({ kind: 'protocol' })
}

function codedFailure({ status, retryAfter, body }: HttpAnswer): ApiFailure {
  const parsed = v.safeParse(ErrorBody, body)
  const code = parsed.success && isErrorCode(parsed.output.code) ? parsed.output.code : codeOf(status)
  const seconds = Number(retryAfter ?? Number.NaN)
  return { kind: 'code', code, status, retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds) : null }
}

const isErrorCode = (code: string): code is ErrorCode => Object.keys(errorStatus).includes(code)

/** A code that this copy does not know yet is read by its status [S9]. */
function codeOf(status: number): ErrorCode {
  if (status === 401) return 'token-invalid'
  if (status === 403) return 'role-not-allowed'
  if (status === 404) return 'not-found'
  if (status === 413) return 'body-too-large'
  if (status === 429) return 'too-many-requests'
  if (status === 503) return 'ledger-busy'
  return status >= 500 ? 'unexpected' : 'body-invalid'
}

/** Hands out the token of a signed-in device. `fresh`: the one in use was refused, sign in again. */
export type TokenSource = {
  token(options?: { fresh?: boolean }): Promise<ApiResult<string>>
  /** Told when the server answered that this phone or its member was retired [P3]. */
  refused?: (code: ErrorCode) => void
}

/** Where the server is, and how to reach it. `base` without a slash at the end; '' for the app's own origin. */
export type Door<Fetch> = { base: string; fetch: Fetch }
