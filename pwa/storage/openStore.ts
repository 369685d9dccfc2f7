import { changeMember, type RegistryRow } from './registry.ts'
import { withDatabase } from './reopen.ts'
import { Store } from './store.ts'

type OpenableMember = Pick<RegistryRow, 'member' | 'identity' | 'storeBorn' | 'canary'>

/**
 * Opens a member's store. A new one remembers in the registry which one it is, so that a later one with the same name
 * is known for what it is: empty, because the browser took the old one away (D33).
 * @throws StorageFailure `storage-lost` when the store is not the one that was made
 */
export async function openStore(row: OpenableMember): Promise<Store> {
  const { member, storeBorn, canary } = row
  const store = new Store(member, { expectedBorn: storeBorn, numbersAfter: canary.lastSentNo })
  try {
    const { born } = await withDatabase(store, () => store.readFacts())
    await withDatabase(store, () => takeDevice(store, row.identity.device))
    if (storeBorn === null) await changeMember(member, (known) => ({ ...known, storeBorn: born }))
    return store
  } catch (error) {
    store.end()
    throw error
  }
}

/** Somebody invited again has another device: what waits goes on under its numbers, from 1 (D47). */
const takeDevice = (store: Store, device: string): Promise<void> =>
  store.transaction('rw', store.facts, async () => {
    const facts = await store.readFacts()
    if (facts.device === device) return
    const numberOffset = facts.device === null ? facts.numberOffset : null
    await store.facts.put({ ...facts, device, numberOffset })
  })
