import type { Cursor } from '../../../contract/index.ts'
import type { ScopeState } from '../ledger.ts'

/** Where a phone stands in a scope's log. `isReset`: what it holds of the scope cannot be trusted; it starts afresh. */
export type Place = { after: number; isReset: boolean; isFirst: boolean }

export const cursorAt = (epoch: string, seq: number): Cursor => `${epoch}.${seq}`

/** [S8] A cursor of another epoch, below low water or beyond the head starts afresh; null starts at the beginning. */
export function placeOf(cursor: Cursor | null, epoch: string, { low, seq }: ScopeState): Place {
  if (cursor === null) return { after: 0, isReset: false, isFirst: true }
  const { from, after } = partsOf(cursor)
  const isReset = from !== epoch || after < low || after > seq
  return isReset ? { after: 0, isReset, isFirst: true } : { after, isReset, isFirst: false }
}

/** Whether a phone has read further in this very log than it goes. */
export function isBeyond(cursor: Cursor | null, epoch: string, { seq }: Pick<ScopeState, 'seq'>): boolean {
  if (cursor === null) return false
  const { from, after } = partsOf(cursor)
  return from === epoch && after > seq
}

function partsOf(cursor: Cursor): { from: string | undefined; after: number } {
  const [from, digits] = cursor.split('.')
  return { from, after: Number(digits) }
}
