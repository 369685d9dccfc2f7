import type { ApiFailure, ErrorCode } from '../../../contract/index.ts'

/**
 * What a failed call means (sync.md §2.4). `later`: keep everything and try again; `sign-in`: a fresh token first;
 * `smaller`: the body was too big; `stopped`: the server has retired this phone or member, or does not know it.
 */
export type Meaning = 'later' | 'sign-in' | 'smaller' | 'stopped'

/** [P3] The phone, or its member, was retired: it hands in what it holds and leaves. */
export const isRetirement = (code: ErrorCode): boolean =>
  code === 'device-retired' || code === 'member-retired'

export function meaningOf(failure: ApiFailure): Meaning {
  if (failure.kind !== 'code') return 'later'
  const { code, status } = failure
  if (code === 'device-unknown' || code === 'device-retired' || code === 'member-retired') return 'stopped'
  if (code === 'role-not-allowed' || code === 'other-ward') return 'stopped'
  if (status === 401) return 'sign-in'
  return status === 413 ? 'smaller' : 'later'
}

const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 15 * 60_000

/**
 * Milliseconds until the next try: anything up to 5 s, 10 s, 20 s … 15 min (full jitter, so that phones that lost the
 * server together do not come back together). The server's own `Retry-After` is waited for in any case.
 * @param failures how many in a row, 1 for the first @param random 0 up to 1
 */
export function retryWait(failures: number, random: number, failure?: ApiFailure | null): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(20, failures - 1))
  const asked = failure?.kind === 'code' ? (failure.retryAfter ?? 0) * 1_000 : 0
  return asked + Math.round(ceiling * random)
}
