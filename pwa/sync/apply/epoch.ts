import * as v from 'valibot'
import { isKind, ScopeId, Uuid } from '../../../contract/index.ts'
import { writtenMutation } from '../../storage/mutation.ts'
import type { StoredRow, Written } from '../../storage/rows.ts'
import { restarted } from '../decide/digest.ts'
import type { Applying } from './transaction.ts'

/**
 * [S8] The ward was restored from a backup: whatever this phone wrote is sent again as whole documents, and every scope
 * is read anew (D16). Harmless where the ward still has them: a document that is there is not put twice.
 */
export async function beginEpoch(applying: Applying): Promise<void> {
  for (const { id, ver } of await applying.loadWritten()) {
    const row = applying.row(id)
    // A receipt of this very answer is of the new epoch: what this phone knew before is as old as it lies on the disk.
    if (row && ver > 0) await sendAgain(applying, row, ver)
  }
  for (const state of applying.scopes) {
    applying.setScope(restarted({ ...state, mismatch: false, repaired: false }))
  }
}

/**
 * The whole document first, then what waited on top of it, in that order.
 * @param row a loaded one that the ward had confirmed @param base the version at which this phone had it
 */
export async function sendAgain(applying: Applying, row: StoredRow, base = row.ver): Promise<void> {
  const whole = wholeDocument(row, base)
  if (!whole) return
  let no = row.no
  for (const mutation of [whole, ...(await applying.takeWaiting(row.id))]) no = await applying.queue(mutation)
  applying.setRow(row.id, { ...row, ver: 0, no })
}

function wholeDocument({ id, kind, scope, acked, body, at }: StoredRow, base: number): Written | null {
  const [document, place] = [v.safeParse(Uuid, id), v.safeParse(ScopeId, scope)]
  if (!isKind(kind) || !document.success || !place.success) return null
  return writtenMutation({
    op: 'put',
    kind,
    id: document.output,
    scope: place.output,
    base,
    fields: acked ?? body,
    at,
  })
}
