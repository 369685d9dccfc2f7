import * as v from 'valibot'
import { AgeBand } from '../../../contract/index.ts'
import type { StoredRow } from '../../storage/rows.ts'
import { sendAgain } from './epoch.ts'
import type { Applying } from './transaction.ts'

/**
 * Rows that the ward confirmed in an earlier round and did not bring again: it does not have them any more. What was written on
 * this phone is sent again, since the ward may have lost it (its folder of yesterday was put back, under the same epoch); if it
 * was erased there, the ward still knows and says so. Everything else goes. [P6] Who was erased so long ago that no tombstone
 * tells of it leaves what was put aside, too.
 * @param time the ward's, of the answer that ends the round
 */
export async function sweep(applying: Applying, scope: string, pass: number, time: string): Promise<void> {
  for (const { id } of await applying.loadScope(scope)) {
    const row = applying.row(id)
    if (!row || row.ver === 0 || row.pass >= pass) continue
    if (row.wrote && isErasureKnown(row, time)) await sendAgain(applying, row)
    else applying.setRow(id, null)
    applying.forgetBoard()
  }
}

/** PROTOCOL 3.14: the ward knows an erased id for 24 months; one month less, for months differ in length. */
const KNOWN_MS = 23 * 30 * 24 * 3_600_000

/** Whether the ward must still know of it, had it erased the row since: it wrote this version not too long ago. */
const isErasureKnown = ({ at }: StoredRow, time: string): boolean =>
  Date.parse(time) - Date.parse(at) < KNOWN_MS

/**
 * [S7] A scope that was taken away leaves once nothing of it waits for a verdict, and the person is told (D10).
 * @returns the scopes that left
 */
export async function removeDropped(applying: Applying): Promise<string[]> {
  const left: string[] = []
  for (const { scope, dropped } of applying.scopes) {
    if (!dropped || applying.entries.some((entry) => entry.scope === scope)) continue
    const rows = await applying.loadScope(scope)
    await noteLeft(applying, scope, rows)
    for (const { id } of rows) applying.setRow(id, null)
    applying.forgetBoard()
    applying.removeScope(scope)
    await applying.tables.scopes.delete(scope)
    left.push(scope)
  }
  return left
}

/** A guide under way in a home that leaves can still be ended: its help then goes to the ward's desk (PROTOCOL 10.2). */
async function noteLeft({ tables }: Applying, scope: string, rows: readonly StoredRow[]): Promise<void> {
  const leaving = new Map(rows.map((row) => [row.id, row]))
  const under = await tables.drafts.filter(({ household }) => leaving.has(household ?? '')).toArray()
  const bandOf = (person: string | null) => v.safeParse(AgeBand, leaving.get(person ?? '')?.body.ageBand)
  await tables.drafts.bulkPut(
    under.map((draft) => {
      const band = bandOf(draft.person)
      return { ...draft, left: { hamlet: scope, ageBand: band.success ? band.output : null } }
    }),
  )
}
