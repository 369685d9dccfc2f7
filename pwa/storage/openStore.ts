import { changeMember, type RegistryRow } from './registry.ts'
import { withDatabase } from './reopen.ts'
import { Store } from './store.ts'

/**
 * Opens a member's store. A new one remembers in the registry which one it is, so that a later one with the same name
 * is known for what it is: empty, because the browser took the old one away (D33).
 * @throws StorageFailure `storage-lost` when the store is not the one that was made
 */
export async function openStore(row: Pick<RegistryRow, 'member' | 'storeBorn' | 'canary'>): Promise<Store> {
  const { member, storeBorn, canary } = row
  const store = new Store(member, { expectedBorn: storeBorn, numbersAfter: canary.lastSentNo })
  try {
    const { born } = await withDatabase(store, () => store.readFacts())
    if (storeBorn === null) await changeMember(member, (known) => ({ ...known, storeBorn: born }))
    return store
  } catch (error) {
    store.end()
    throw error
  }
}
