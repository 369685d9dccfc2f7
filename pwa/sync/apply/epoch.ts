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
  const { store } = applying
  const wrote = await store.rows.where('wrote').equals(1).toArray()
  await applying.load(wrote.map(({ id }) => id))
  for (const { id } of wrote) {
    const row = applying.row(id)
    if (row && row.ver > 0) await sendAgain(applying, row)
  }
  for (const state of applying.scopes) {
    applying.setScope(restarted({ ...state, mismatch: false, repaired: false }))
  }
}

/** The whole document first, then what waited on top of it, in that order. */
async function sendAgain(applying: Applying, row: StoredRow): Promise<void> {
  const whole = wholeDocument(row)
  if (!whole) return
  let no = row.no
  for (const mutation of [whole, ...(await applying.takeWaiting(row.id))]) no = await applying.queue(mutation)
  applying.setRow(row.id, { ...row, ver: 0, no })
}

function wholeDocument({ id, kind, scope, ver, acked, body, at }: StoredRow): Written | null {
  const [document, place] = [v.safeParse(Uuid, id), v.safeParse(ScopeId, scope)]
  if (!isKind(kind) || !document.success || !place.success) return null
  return writtenMutation({
    op: 'put',
    kind,
    id: document.output,
    scope: place.output,
    base: ver,
    fields: acked ?? body,
    at,
  })
}
