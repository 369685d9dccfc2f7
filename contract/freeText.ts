/** Why a free text may not be kept [P5]. */
export type ForbiddenText =
  | { found: 'digits'; length: 6 | 9 | 10 | 12 }
  | { found: 'card' }
  | { found: 'secret'; word: string }

const secretWords = ['otp', 'mat khau', 'password', 'passcode', 'ma pin']

/** Text without Vietnamese marks, lower case, đ as d. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/**
 * [P5] (D73) Whether a note holds what must never be kept: runs of 6, 9, 10 or 12 digits (codes, CMND, phone, căn cước),
 * 13–19 digits (cards), also when split by spaces, dots or dashes; "OTP", "mật khẩu" with or without marks.
 * @returns the first finding, or null when the text may be kept
 */
export function forbiddenIn(text: string): ForbiddenText | null {
  const plain = withoutMarks(text)
  const word = secretWords.find((secret) => new RegExp(`(^|[^a-z])${secret}([^a-z]|$)`).test(plain))
  if (word) return { found: 'secret', word }
  for (const run of plain.matchAll(/\d(?:[ .\-–]?\d)+/g)) {
    const length = run[0].replace(/\D/g, '').length
    if (length === 6 || length === 9 || length === 10 || length === 12) return { found: 'digits', length }
    if (length >= 13 && length <= 19) return { found: 'card' }
  }
  return null
}
