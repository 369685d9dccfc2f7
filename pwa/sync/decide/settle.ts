import { isAppendOnly, isKind } from '../../../contract/index.ts'
import type { StoredRow, Written } from '../../storage/rows.ts'

type Body = Record<string, unknown>

/** [S5] The ward's fields with this phone's waiting changes on top, in the order they were written. */
export function rebased(
  acked: Body,
  waiting: readonly Pick<Written, 'op' | 'fields'>[],
): { body: Body; erased: boolean } {
  const body = { ...acked }
  let erased = false
  for (const { op, fields } of waiting) {
    if (op === 'del') erased = true
    else Object.assign(body, fields)
  }
  return { body, erased }
}

/** A row as it stands on the ward, with what still waits on top. `acked` is kept only as long as something waits. */
export function onTopOf(
  row: StoredRow,
  acked: Body,
  waiting: readonly Pick<Written, 'op' | 'fields'>[],
): StoredRow {
  const { acked: _before, erased: _hidden, ...rest } = row
  if (waiting.length === 0) return { ...rest, body: acked }
  const { body, erased } = rebased(acked, waiting)
  return { ...rest, body, acked, ...(erased && { erased: true as const }) }
}

/** The receipt of a mutation: version, place in the ward's log, time [S4]. */
export type Receipt = { ver: number; seq: number; at: string; pass: number }

/**
 * The row after a receipt: what was sent belongs to the ward now. Null when the ward has erased it.
 * @param waiting what of this document still waits, without the settled one
 */
export function afterReceipt(
  row: StoredRow,
  settled: Written,
  { ver, seq, at, pass }: Receipt,
  waiting: readonly Written[],
): StoredRow | null {
  if (settled.op === 'del') return null
  const acked = takenAs(row) ?? (waiting.length === 0 ? row.body : { ...row.acked, ...settled.fields })
  return { ...onTopOf(row, acked, waiting), ver, order: seq, at, pass }
}

/** What is never edited and came back before its receipt is as the ward took it in, its time too (PROTOCOL 7.5). */
const takenAs = ({ kind, ver, acked }: StoredRow): Body | null =>
  ver > 0 && acked && isKind(kind) && isAppendOnly(kind) ? acked : null

/**
 * The row after a refusal [S6]. A document that the ward never took stays as it is, under "cần bạn xem"; a change of a
 * known one is taken back to what the ward holds. Null when nothing is left to show.
 */
export function afterRefusal(
  row: StoredRow,
  refused: Written,
  waiting: readonly Written[],
): StoredRow | null {
  if (row.ver === 0) return refused.op === 'put' || waiting.some(({ op }) => op === 'put') ? row : null
  return onTopOf(row, row.acked ?? row.body, waiting)
}
