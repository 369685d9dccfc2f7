import * as v from 'valibot'
import { SettledList } from '../../contract/index.ts'
import { withDatabase } from './reopen.ts'
import type { Session } from './session.ts'

const KEY = 'settled'

/** What the ward's desk had decided about this member's refused work when it was last asked (PROTOCOL 10.3): names of changes and times. */
export async function keptSettled(session: Session): Promise<SettledList> {
  session.assertOpen()
  const row = await withDatabase(session.store, async () => session.store.snapshots.get(KEY))
  const parsed = row ? v.safeParse(SettledList, row.value) : null
  return parsed?.success ? parsed.output : { settled: [] }
}

/** Keeps the desk's word for times without network. */
export async function keepSettled(session: Session, value: SettledList): Promise<void> {
  session.assertOpen()
  const row = { key: KEY, etag: null, value, fetchedAt: session.at() }
  await withDatabase(session.store, async () => session.store.snapshots.put(row))
}
