import { digestOf, isSameDigest } from '../../../contract/index.ts'
import { Documents, documentTables } from '../documents/documents.ts'
import { withDatabase } from '../reopen.ts'
import type { Refusal, ScopeState, StoredRow } from '../rows.ts'
import type { Store } from '../store.ts'
import { factsIn, inTransaction } from '../tables.ts'
import type { Standing } from './items.ts'

/** Rows as read in one transaction, and what is known of those that the ward has not simply taken. */
export type Reading = { rows: StoredRow[]; standings: Map<string, Standing> }

/** Everything in the store. The digests are compared with the rows themselves on the way [S4]. */
export async function readAll(store: Store): Promise<Reading> {
  const names = [...documentTables, 'outbox', 'refusals', 'scopes'] as const
  const reading = await inTransaction(store, 'r', names, async (tables) => {
    const rows = await new Documents(tables).all()
    const waiting = await tables.outbox.orderBy('id').uniqueKeys()
    const refusals = await tables.refusals.toArray()
    return {
      rows,
      standings: standingsOf(waiting.map(String), refusals),
      scopes: await tables.scopes.toArray(),
    }
  })
  await correctDigests(store, reading.rows, reading.scopes)
  return reading
}

/** Some documents, with their standing. */
export const readSome = (store: Store, ids: string[]): Promise<Reading> =>
  inTransaction(store, 'r', [...documentTables, 'outbox', 'refusals'], async (tables) => {
    const rows = await new Documents(tables).some(ids)
    const waiting = await tables.outbox.where('id').anyOf(ids).uniqueKeys()
    const refusals = await tables.refusals.where('document').anyOf(ids).toArray()
    return { rows, standings: standingsOf(waiting.map(String), refusals) }
  })

/** What is known of documents that the ward has not simply taken. */
export function standingsOf(waiting: readonly string[], refusals: readonly Refusal[]): Map<string, Standing> {
  const standings = new Map<string, Standing>(waiting.map((id) => [id, { at: 'waiting' }]))
  for (const { document, code, id, state } of refusals) {
    if (state === 'open') standings.set(document, { at: 'refused', code, refusal: id })
  }
  return standings
}

/**
 * [S4] The digest kept per scope must be that of the rows really there. A browser that lost some of them would
 * otherwise go on claiming to be in step; the corrected digest makes the next sync see it and repair.
 */
async function correctDigests(
  store: Store,
  rows: readonly StoredRow[],
  scopes: readonly ScopeState[],
): Promise<void> {
  for (const { scope, pass, n, sum } of scopes) {
    const confirmed = rows.filter((row) => row.scope === scope && row.ver > 0 && row.pass === pass)
    const digest = digestOf(confirmed)
    if (isSameDigest(digest, { n, sum })) continue
    await inTransaction(store, 'rw', ['scopes'], async ({ scopes: kept }) => {
      const state = await kept.get(scope)
      // Moved on meanwhile: the next full reading looks again.
      if (state?.n === n && state.sum === sum) await kept.put({ ...state, ...digest })
    })
  }
  await inTransaction(store, 'rw', ['facts'], async (tables) => {
    await tables.facts.put({ ...(await factsIn(tables)), verifiedAt: Date.now() })
  })
}

const DAY_MS = 24 * 3_600_000

/** Once a day the rows are packed and counted again, since an opening from what was put aside does not look at them. */
export async function verifyDigests(store: Store): Promise<void> {
  const { verifiedAt } = await withDatabase(store, () => store.readFacts())
  if (Math.abs(Date.now() - verifiedAt) < DAY_MS) return
  await withDatabase(store, () =>
    inTransaction(store, 'rw', documentTables, async (tables) => new Documents(tables).gather()),
  )
  await withDatabase(store, () => readAll(store))
}
