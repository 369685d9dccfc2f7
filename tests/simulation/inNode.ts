import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { untilIdle, watchDatabases } from './phone/watched.ts'
import { pin } from './pinned.ts'
import type { Place } from './simulate.ts'
import { NodeSql } from './ward/nodeSql.ts'
import { SqlWard } from './ward/sqlWard.ts'

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

const quiet = (): Promise<void> => untilIdle(() => new Promise((resolve) => setImmediate(resolve)), 8)
