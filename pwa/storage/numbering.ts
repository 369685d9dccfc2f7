import type { Mutation } from '../../contract/index.ts'
import type { OutboxEntry } from './rows.ts'
import type { Store } from './store.ts'

/** What travels of an entry: the mutation as it was written, under this device's number. */
export const numbered = ({ no, mutation }: OutboxEntry, offset: number): Mutation => ({
  no: no - offset,
  ...mutation,
})

/**
 * What to take off the database's numbers to have this device's, inside a transaction over outbox and facts. Fixed at the
 * first time that numbers leave this phone under a device (D47).
 */
export async function fixNumbers(store: Store): Promise<number> {
  const facts = await store.readFacts()
  if (facts.numberOffset !== null) return facts.numberOffset
  const oldest = await store.outbox.orderBy('no').first()
  if (!oldest) return 0
  await store.facts.put({ ...facts, numberOffset: oldest.no - 1 })
  return oldest.no - 1
}

/**
 * Gives everything that waits numbers above `lastNo`, in its order, inside a transaction over outbox, rows and facts: this
 * phone was restored from an old copy, and the ward knows other mutations under these numbers (PROTOCOL 2.8).
 * @returns the new number in the database of each document's last mutation
 */
export async function renumber(store: Store, lastNo: number): Promise<Map<string, number>> {
  const offset = await fixNumbers(store)
  const entries = await store.outbox.orderBy('no').toArray()
  const highest = entries.at(-1)?.no ?? 0
  await store.outbox.bulkDelete(entries.map(({ no }) => no))
  let no = Math.max(lastNo + offset, highest)
  const last = new Map<string, number>()
  for (const entry of entries) {
    no += 1
    const moved: OutboxEntry = { ...entry, no }
    await store.outbox.add(moved)
    last.set(entry.id, no)
  }
  return last
}
