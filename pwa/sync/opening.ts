import { verifyDigests } from '../storage/board/reading.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Store } from '../storage/store.ts'

/**
 * [S4] Each opening looks once a day whether the digests are those of the rows, and may repair a scope once more; within
 * one opening, a repair that did not help is not tried again and again.
 */
export async function prepareOpening(store: Store): Promise<void> {
  await verifyDigests(store)
  await withDatabase(store, () =>
    store.scopes.toCollection().modify((state) => {
      state.repaired = false
    }),
  )
}
