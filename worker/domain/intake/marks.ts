import type { Uuid } from '../../../contract/index.ts'

/** Characters that one mutation is remembered by: 24 bits of its name. */
const LENGTH = 4
/** How many numbers back are remembered; more than any outbox that is sent twice. */
const KEPT = 3_000
const NONE = '....'

/**
 * Which mutation had which number (decision 0012): a short mark of each of the newest numbers up to `last`, oldest first.
 * One text in the device's own row, so that it costs no row of its own.
 */
export type Marks = string

/** 24 random bits of a mutation's name, as four characters. */
const markOf = (mid: Uuid): string => btoa(String.fromCharCode(...[-6, -4, -2].map((at) => byteAt(mid, at))))
const byteAt = (mid: Uuid, at: number): number => Number.parseInt(mid.slice(at, at + 2 || undefined), 16)

/** Whether the number is remembered as this mutation's. */
export const isMarked = (marks: Marks, last: number, no: number, mid: Uuid): boolean => {
  const start = startOf(marks, last, no)
  return start >= 0 && marks.slice(start, start + LENGTH) === markOf(mid)
}

/** The marks after number `no` was given to a mutation. @param last the highest number before it */
export function withMark(marks: Marks, last: number, no: number, mid: Uuid): Marks {
  if (no > last) {
    const skipped = Math.min(KEPT, no - last - 1)
    return (marks + NONE.repeat(skipped) + markOf(mid)).slice(-KEPT * LENGTH)
  }
  const start = startOf(marks, last, no)
  return start < 0 ? marks : marks.slice(0, start) + markOf(mid) + marks.slice(start + LENGTH)
}

const startOf = (marks: Marks, last: number, no: number): number => marks.length - (last - no + 1) * LENGTH
