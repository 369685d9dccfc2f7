import { createRxDatabase } from 'rxdb/plugins/core'
import { replicateRxCollection } from 'rxdb/plugins/replication'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'

/** RxDB on its Dexie storage with its HTTP replication, pages of 1,000 down and 200 up. */
let collection
let address

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 36 },
    seq: { type: 'number' },
    body: { type: 'object', additionalProperties: true },
  },
  required: ['id'],
}

const asked = async (path, init) => (await fetch(address + path, init)).json()

globalThis.stack = {
  async open({ server }) {
    address = `${server}/rxdb`
    const database = await createRxDatabase({
      name: 'bench',
      storage: getRxStorageDexie(),
      multiInstance: false,
    })
    const made = await database.addCollections({ records: { schema } })
    collection = made.records
  },
  async write(records) {
    await collection.bulkInsert(records.map(({ id, body }) => ({ id, seq: 0, body })))
  },
  async sync() {
    const replication = replicateRxCollection({
      collection,
      replicationIdentifier: 'bench',
      live: false,
      pull: {
        batchSize: 1000,
        handler: (checkpoint, batchSize) => asked(`/pull?since=${checkpoint?.seq ?? 0}&limit=${batchSize}`),
      },
      push: {
        batchSize: 200,
        handler: (rows) =>
          asked('/push', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(rows),
          }),
      },
    })
    replication.error$.subscribe((error) => console.error(error))
    await replication.awaitInitialReplication()
    await replication.cancel()
  },
  count: () => collection.count().exec(),
}
