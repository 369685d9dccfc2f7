/**
 * Which mutation numbers of a device have arrived: the highest, and the gaps below it (decision 0002).
 * Gaps are closed ranges, in rising order; usually there are none.
 */
export type Numbers = { last: number; gaps: [from: number, to: number][] }

export const noNumbers: Numbers = { last: 0, gaps: [] }

/** A phone sends in order, so even a handful of gaps is rare; thousands are abuse. */
export const MAX_GAPS = 1_000

/** Whether the number has not arrived yet. */
export const isNew = ({ last, gaps }: Numbers, no: number): boolean =>
  no > last || gaps.some(([from, to]) => from <= no && no <= to)

/** The numbers after `no` arrived. */
export function withNumber({ last, gaps }: Numbers, no: number): Numbers {
  if (no <= last) return { last, gaps: gaps.flatMap((gap) => cut(gap, no)) }
  return { last: no, gaps: no > last + 1 ? [...gaps, [last + 1, no - 1]] : gaps }
}

function cut([from, to]: [number, number], no: number): [number, number][] {
  if (no < from || to < no) return [[from, to]]
  const parts: [number, number][] = [
    [from, no - 1],
    [no + 1, to],
  ]
  return parts.filter(([start, end]) => start <= end)
}
