import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { activity, watchDatabases } from './phone/watched.ts'
import { pin } from './pinned.ts'
import type { Place } from './simulate.ts'
import { NodeSql } from './ward/nodeSql.ts'
import { SqlWard } from './ward/sqlWard.ts'

/** Turns of the event loop without any database at work, after which nothing moves by itself any more. */
const IDLE_TURNS = 8

/** Thousands of runs a minute: a stand-in of IndexedDB in memory, and Node's SQLite. */
export async function placeInNode(): Promise<Place & { close: () => void }> {
  watchDatabases()
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const sql = new NodeSql()
  const ward = new SqlWard({ sql, transaction: (work) => sql.transaction(work) })
  const renew = () => {
    Dexie.dependencies.indexedDB = new IDBFactory()
  }
  const realm = { quiet, remove: (name: string) => Dexie.delete(name) }
  return { ward, key, pin, renew, realm, close: () => sql.close() }
}

async function quiet(): Promise<void> {
  let [idle, before] = [0, -1]
  while (idle < IDLE_TURNS) {
    await new Promise((resolve) => setImmediate(resolve))
    idle = activity.running === 0 && activity.total === before ? idle + 1 : 0
    before = activity.total
  }
}
