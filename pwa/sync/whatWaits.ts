import { withDatabase } from '../storage/reopen.ts'
import type { Store } from '../storage/store.ts'
import { unmirrored } from './drafts/applyDrafts.ts'

/** What of a store the ward does not have yet. `mirror`: only a copy of unfinished guides. */
export type Waiting = 'no' | 'mirror' | 'send'

/** @param keptHere what of unfinished guides the ward did not keep: not sent again before it changes */
export const whatWaits = (store: Store, keptHere: string): Promise<Waiting> =>
  withDatabase(store, async () => {
    if ((await store.outbox.count()) > 0) return 'send'
    const carried = await store.carried.toArray()
    if (carried.some(({ state }) => state === 'waiting')) return 'send'
    const here = await unmirrored(store)
    return here === '' || here === keptHere ? 'no' : 'mirror'
  })
