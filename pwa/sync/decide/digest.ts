import { type Digest, withDocument, withoutDocument } from '../../../contract/index.ts'
import type { ScopeState, StoredRow } from '../../storage/rows.ts'

type Version = Pick<StoredRow, 'id' | 'ver' | 'pass'>

/** Whether a row is in the digest of its scope: confirmed by the ward in the current round. */
const isCounted = (row: Version | null | undefined, pass: number): row is Version =>
  row !== null && row !== undefined && row.ver > 0 && row.pass === pass

/** [S4] The scope's state after one of its rows changed from `before` to `after` (null: not there). */
export function recounted(
  state: ScopeState,
  before: Version | null | undefined,
  after: Version | null | undefined,
): ScopeState {
  let digest: Digest = { n: state.n, sum: state.sum }
  if (isCounted(before, state.pass)) digest = withoutDocument(digest, before.id, before.ver)
  if (isCounted(after, state.pass)) digest = withDocument(digest, after.id, after.ver)
  return { ...state, ...digest }
}

export const newScope = (scope: string): ScopeState => ({
  scope,
  cursor: null,
  pass: 1,
  n: 0,
  sum: 0,
  complete: false,
  mismatch: false,
  repaired: false,
  dropped: false,
})

/**
 * A scope read again from the beginning. Its rows stay readable meanwhile; those that the new round does not bring are
 * swept at its end.
 */
export const restarted = (state: ScopeState): ScopeState => ({
  ...state,
  cursor: null,
  pass: state.pass + 1,
  n: 0,
  sum: 0,
  complete: false,
})

/** What a comparison with the ward's digest at the head leads to: in step, one repair, or a flag that stays (D12). */
export function compared(state: ScopeState, ward: Digest): ScopeState {
  const same = state.n === ward.n && state.sum === ward.sum
  if (same) return { ...state, complete: true, mismatch: false, repaired: false }
  const flagged = { ...state, complete: true, mismatch: true }
  return state.repaired ? flagged : { ...restarted(flagged), repaired: true }
}
