import { withDatabase } from '../reopen.ts'
import { type Touched, touchedIds } from '../rows.ts'
import type { Session } from '../session.ts'
import { inTransaction } from '../tables.ts'
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
  const { last, ids, isNeeded } = await withDatabase(store, () =>
    inTransaction(store, 'r', ['touched', 'snapshots'], async (tables) => {
      const touched = await tables.touched.toArray()
      const isKept = (await tables.snapshots.where('key').equals(BOARD_KEY).count()) > 0
      const ids = touched.flatMap(touchedIds)
      return { last: touched[touched.length - 1]?.n ?? 0, ids, isNeeded: ids.length >= WORTH_IT || !isKept }
    }),
  )
  if (!isNeeded) return
  // Up to date after `last` was read: what is put aside holds at least those changes.
  const items = (await (await boardOf(session)).lookAgain(ids)).items()
  const fields = items.flatMap(sealedIn)
  // After a first pull nothing was drawn yet: opened here once, they are not opened at every cold start (D50).
  await Promise.all(fields.map((sealed) => session.open(sealed)))
  const texts = session.textsOf(fields)
  const value = await sealBoard(session, { items, texts })
  await withDatabase(store, () =>
    inTransaction(store, 'rw', ['touched', 'snapshots'], async ({ touched, snapshots }) => {
      // [P6] Everything was read anew, or somebody was erased meanwhile: no note says what the board lacks or must not hold.
      if (await touched.where('n').above(last).filter(isAll).count()) return
      await snapshots.put({ key: BOARD_KEY, etag: null, value, fetchedAt: session.at() })
      await touched.where('n').below(last).delete()
      // The stamp of first answers names a change: a number that was there once must not come back.
      await touched.update(last, { ids: [], all: true })
      await snapshots.bulkDelete([...firstAnswerKeys])
    }),
  )
}

const isAll = ({ all }: Touched): boolean => all === true

/** The fields that lists and search show. */
function sealedIn(item: Item) {
  if (item.kind === 'household') return item.note ? [item.label, item.note] : [item.label]
  return item.kind === 'person' && item.name ? [item.name] : []
}
