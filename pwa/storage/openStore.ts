import { changeMember, type RegistryRow } from './registry.ts'
import { withDatabase } from './reopen.ts'
import { Store } from './store.ts'

type OpenableMember = Pick<RegistryRow, 'member' | 'identity' | 'storeBorn' | 'canary'>

/**
 * Opens a member's store. A new one remembers in the registry which one it is, so that a later one with the same name
 * is known for what it is: empty, because the browser took the old one away (D33).
 * @param store begun to be opened before (`beginOpening`) @throws StorageFailure `storage-lost` when the store is not the one that was made
 */
export async function openStore(row: OpenableMember, store = storeOf(row)): Promise<Store> {
  const { member, storeBorn } = row
  try {
    const { born, device } = await withDatabase(store, () => store.readFacts())
    if (device !== row.identity.device)
      await withDatabase(store, () => takeDevice(store, row.identity.device))
    if (storeBorn === null) await changeMember(member, (known) => ({ ...known, storeBorn: born }))
    return store
  } catch (error) {
    store.end()
    throw error
  }
}

/**
 * Begins to open a store while the PIN is still being proved: everything in it is sealed, so nothing is given away. Whoever was
 * not let in ends it.
 */
export function beginOpening(row: OpenableMember): Store {
  const store = storeOf(row)
  // What goes wrong here is met again, and said, by `openStore`.
  store.open().catch(() => undefined)
  return store
}

const storeOf = ({ member, storeBorn, canary }: OpenableMember): Store =>
  new Store(member, { expectedBorn: storeBorn, numbersAfter: canary.lastSentNo })

/** Somebody invited again has another device: what waits goes on under its numbers, from 1 (D47). */
const takeDevice = (store: Store, device: string): Promise<void> =>
  store.transaction('rw', store.facts, async () => {
    const facts = await store.readFacts()
    if (facts.device === device) return
    const numberOffset = facts.device === null ? facts.numberOffset : null
    await store.facts.put({ ...facts, device, numberOffset })
  })
