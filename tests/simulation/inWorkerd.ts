import 'fake-indexeddb/auto'
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { untilIdle, watchDatabases } from './phone/watched.ts'
import { pin } from './pinned.ts'
import type { Place } from './simulate.ts'
import { SqlWard } from './ward/sqlWard.ts'
import type { Ward } from './ward/ward.ts'

/** The ward inside a real Durable Object, with workerd's own SQLite and transactions. */
export async function placeInWorkerd(): Promise<Place> {
  watchDatabases()
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  if (!('type' in key)) throw new Error('one key, please')
  const renew = () => {
    Dexie.dependencies.indexedDB = new IDBFactory()
  }
  return { ward: wardInObject(), key, pin, renew, realm: { quiet, remove: (name) => Dexie.delete(name) } }
}

/** Every verb runs inside the object: its storage may be used nowhere else. */
function wardInObject(): Ward {
  const stub = env.WARD.getByName('mô phỏng')
  let ward: SqlWard | null = null
  const inside = <R>(work: (ward: SqlWard) => Promise<R>): Promise<R> =>
    runInDurableObject(stub, (_, { storage }) => {
      const transaction = <T>(verb: () => T) => storage.transactionSync(verb)
      ward ??= new SqlWard({ sql: storage.sql, transaction })
      return work(ward)
    })
  return {
    begin: (setup) => inside((own) => own.begin(setup)),
    sync: (...call) => inside((own) => own.sync(...call)),
    setHamlets: (...words) => inside((own) => own.setHamlets(...words)),
    retire: (...words) => inside((own) => own.retire(...words)),
    backup: () => inside((own) => own.backup()),
    restore: (epoch, now) => inside((own) => own.restore(epoch, now)),
    look: () => inside((own) => own.look()),
    tamper: (query) => inside((own) => own.tamper(query)),
  }
}

const quiet = (): Promise<void> => untilIdle(() => new Promise((resolve) => setTimeout(resolve, 0)), 8)
