import * as v from 'valibot'
import { type Mutation, PROTOCOL, ScopeId, uuidv7 } from '../../contract/index.ts'
import type { OutboxEntry } from './rows.ts'
import { factsIn, type Tables } from './tables.ts'

/** What travels of an entry: the mutation as it was written, under this device's number. */
export const numbered = ({ no, mutation }: OutboxEntry, offset: number): Mutation => ({
  no: no - offset,
  ...mutation,
})

/**
 * What to take off the database's numbers to have this device's, inside a transaction over outbox and facts. Fixed at the
 * first time that this phone sends under a device (D47), also when nothing waits: the answer itself may make it send again what
 * the ward lost [S8], and a later number below those would be taken for an older change [S3].
 */
export async function fixNumbers(tables: Tables): Promise<number> {
  const facts = await factsIn(tables)
  if (facts.numberOffset !== null) return facts.numberOffset
  const numberOffset = await numberBefore(tables)
  await tables.facts.put({ ...facts, numberOffset })
  return numberOffset
}

/** The database's number before the oldest that waits; where nothing does, before the next that will be written. */
async function numberBefore({ outbox }: Tables): Promise<number> {
  const oldest = await outbox.orderBy('no').first()
  if (oldest) return oldest.no - 1
  const used = await outbox.add(noMutation())
  await outbox.delete(used)
  return used
}

/** An entry that only moves the database's own counter forward, and is taken out at once. */
export function noMutation(): Omit<OutboxEntry, 'no'> {
  const [id, mid, scope] = [uuidv7(), uuidv7(), v.parse(ScopeId, '00000')]
  const at = new Date(0).toISOString()
  const about = { v: PROTOCOL, op: 'del', kind: 'none', base: null, fields: {} } as const
  return { mid, id, scope, mutation: { ...about, mid, id, scope, at } }
}

/**
 * Gives everything that waits numbers above `lastNo`, in its order, inside a transaction over outbox, rows and facts: this
 * phone was restored from an old copy, and the ward knows other mutations under these numbers (PROTOCOL 2.8).
 * @returns the new number in the database of each document's last mutation
 */
export async function renumber(tables: Tables, lastNo: number): Promise<Map<string, number>> {
  const offset = await fixNumbers(tables)
  const entries = await tables.outbox.orderBy('no').toArray()
  const highest = entries.at(-1)?.no ?? 0
  await tables.outbox.bulkDelete(entries.map(({ no }) => no))
  let no = Math.max(lastNo + offset, highest)
  const last = new Map<string, number>()
  for (const entry of entries) {
    no += 1
    const moved: OutboxEntry = { ...entry, no }
    await tables.outbox.add(moved)
    last.set(entry.id, no)
  }
  return last
}
