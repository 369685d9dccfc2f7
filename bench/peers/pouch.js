import PouchDB from 'pouchdb-browser'

/** PouchDB as it comes, replicating with express-pouchdb: what CHT builds on. */
let local
let remote

globalThis.stack = {
  async open({ server }) {
    local = new PouchDB('bench')
    remote = new PouchDB(`${server}/pouch/bench`)
    await local.info()
  },
  async write(records) {
    await local.bulkDocs(records.map(({ id, body }) => ({ _id: id, ...body })))
  },
  async sync() {
    await local.replicate.to(remote)
    await local.replicate.from(remote)
  },
  async count() {
    return (await local.info()).doc_count
  },
}
