import { withDatabase } from '../reopen.ts'
import { touchedIds } from '../rows.ts'
import type { Session } from '../session.ts'
import { firstAnswerKeys } from './firstAnswers.ts'
import { boardOf } from './index.ts'
import type { Item } from './items.ts'
import { BOARD_KEY, sealBoard } from './keptBoard.ts'

/** Fewer changes than these since the last time are read along with the board quickly enough. */
const WORTH_IT = 100

/**
 * Puts the board aside, sealed, so that the next opening reads one piece instead of every row. Only a copy: lost or
 * unreadable, the rows are read. Called when there is time, after a sync.
 */
export async function keepBoard(session: Session): Promise<void> {
  const { store } = session
  const { last, isNeeded } = await withDatabase(store, () =>
    store.transaction('r', store.touched, store.snapshots, async () => {
      const touched = await store.touched.toArray()
      const isKept = (await store.snapshots.where('key').equals(BOARD_KEY).count()) > 0
      const isNeeded = touched.flatMap(touchedIds).length >= WORTH_IT || !isKept
      return { last: touched[touched.length - 1]?.n ?? 0, isNeeded }
    }),
  )
  if (!isNeeded) return
  // Up to date after `last` was read: what is put aside holds at least those changes.
  const items = (await boardOf(session)).items()
  const fields = items.flatMap(sealedIn)
  // After a first pull nothing was drawn yet: opened here once, they are not opened at every cold start (D50).
  await Promise.all(fields.map((sealed) => session.open(sealed)))
  const texts = session.textsOf(fields)
  const value = await sealBoard(session, { items, texts })
  await withDatabase(store, () =>
    store.transaction('rw', store.touched, store.snapshots, async () => {
      await store.snapshots.put({ key: BOARD_KEY, etag: null, value, fetchedAt: session.at() })
      await store.touched.where('n').belowOrEqual(last).delete()
      // Their stamp names a change; numbers taken away must not seem to say that there was none.
      await store.snapshots.bulkDelete([...firstAnswerKeys])
    }),
  )
}

/** The fields that lists and search show. */
function sealedIn(item: Item) {
  if (item.kind === 'household') return item.note ? [item.label, item.note] : [item.label]
  return item.kind === 'person' && item.name ? [item.name] : []
}
