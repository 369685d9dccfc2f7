import { StorageFailure } from './failure.ts'
import { noteMember, type RegistryRow } from './registry.ts'
import { inTime, withDatabase } from './reopen.ts'
import { Store } from './store.ts'
import { factsIn, inTransaction } from './tables.ts'

type OpenableMember = Pick<RegistryRow, 'member' | 'identity' | 'storeBorn' | 'canary'>

/**
 * Opens a member's store. A new one remembers in the registry which one it is, so that a later one with the same name
 * is known for what it is: empty, because the browser took the old one away (D33).
 * @param store begun to be opened before (`beginOpening`) @throws StorageFailure `storage-lost` when the store is not the one that was made, `storage-stuck` when the browser does not answer
 */
export async function openStore(row: OpenableMember, store = storeOf(row)): Promise<Store> {
  const { member, storeBorn } = row
  try {
    const { born, device } = await inTime(withDatabase(store, () => store.readFacts()))
    if (device !== row.identity.device)
      await withDatabase(store, () => takeDevice(store, row.identity.device))
    if (storeBorn === null) await noteMember(member, (known) => ({ ...known, storeBorn: born }))
    return store
  } catch (error) {
    const isStuck = error instanceof StorageFailure && error.code === 'storage-stuck'
    if (isStuck) endOnceOpen(store)
    else store.end()
    throw error
  }
}

/** What makes an opening long may be a step to a new version: it is not cut, and the next try finds it done. */
function endOnceOpen(store: Store): void {
  store
    .open()
    .catch(() => undefined)
    .finally(() => store.end())
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
  new Store(member, { expectedBorn: storeBorn, numbersAfter: canary.lastSentNo, received: canary.received })

/** Somebody invited again has another device: what waits goes on under its numbers, from 1 (D47). */
const takeDevice = (store: Store, device: string): Promise<void> =>
  inTransaction(store, 'rw', ['facts'], async (tables) => {
    const facts = await factsIn(tables)
    if (facts.device === device) return
    const numberOffset = facts.device === null ? facts.numberOffset : null
    await tables.facts.put({ ...facts, device, numberOffset })
  })
