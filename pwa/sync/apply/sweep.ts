import type { StoredRow } from '../../storage/rows.ts'
import type { Applying } from './transaction.ts'

/** All rows of a scope, also of kinds this app does not know. Rare, so it looks at every row instead of an index. */
export const rowsOfScope = ({ store }: Applying, scope: string): Promise<StoredRow[]> =>
  store.rows.filter((row) => row.scope === scope).toArray()

/** Rows that the ward confirmed in an earlier round and did not bring again: it does not have them any more. */
export async function sweep(applying: Applying, scope: string, pass: number): Promise<void> {
  const rows = await rowsOfScope(applying, scope)
  await applying.load(rows.map(({ id }) => id))
  for (const { id } of rows) {
    const row = applying.row(id)
    if (row && row.ver > 0 && row.pass < pass) applying.setRow(id, null)
  }
}

/**
 * [S7] A scope that was taken away leaves once nothing of it waits for a verdict, and the person is told (D10).
 * @returns the scopes that left
 */
export async function removeDropped(applying: Applying): Promise<string[]> {
  const left: string[] = []
  for (const { scope, dropped } of applying.scopes) {
    if (!dropped || applying.entries.some((entry) => entry.scope === scope)) continue
    const rows = await rowsOfScope(applying, scope)
    await applying.load(rows.map(({ id }) => id))
    for (const { id } of rows) applying.setRow(id, null)
    applying.removeScope(scope)
    await applying.store.scopes.delete(scope)
    left.push(scope)
  }
  return left
}
