import compression from 'compression'
import express from 'express'
import pouchServer from 'express-pouchdb'
import PouchDB from 'pouchdb'
import memory from 'pouchdb-adapter-memory'

const FLOOR_PAGE = 2000

/**
 * The servers of the floor and of the peers, in one process, all in memory: they lose no time on a disk, ours does.
 * @param {{ id: string, body: Record<string, unknown> }[]} records what every phone pulls first
 * @returns {Promise<{ url: string, add: (records: object[]) => Promise<void>, stop: () => void }>}
 */
export async function startPeers(records) {
  const log = records.map(({ id, body }, place) => ({ id, seq: place + 1, body }))
  const known = new Map(log.map((row) => [row.id, row]))
  const append = ({ id, body }) => {
    if (known.has(id)) return
    const row = { id, seq: log.length + 1, body }
    log.push(row)
    known.set(id, row)
  }
  const Memory = PouchDB.plugin(memory).defaults({ adapter: 'memory' })
  const couch = new Memory('bench')
  const documents = (rows) => rows.map(({ id, body }) => ({ _id: id, ...body }))
  await couch.bulkDocs(documents(records))

  const app = express()
  app.use(compression({ threshold: 0 }))
  const json = express.json({ limit: '50mb' })
  app.get('/page/:stack', (_request, response) =>
    response.type('html').send('<!doctype html><title>bench</title>'),
  )
  app.get('/floor/rows', ({ query }, response) => {
    const since = Number(query.since)
    const rows = log.slice(since, since + FLOOR_PAGE)
    response.json({ rows, more: since + rows.length < log.length })
  })
  app.post('/floor/rows', json, ({ body }, response) => {
    body.forEach(append)
    response.json({})
  })
  app.get('/rxdb/pull', ({ query }, response) => {
    const since = Number(query.since)
    const documents = log
      .slice(since, since + Number(query.limit))
      .map((row) => ({ ...row, _deleted: false }))
    response.json({ documents, checkpoint: { seq: documents.at(-1)?.seq ?? since } })
  })
  app.post('/rxdb/push', json, ({ body }, response) => {
    for (const { newDocumentState } of body) append(newDocumentState)
    response.json([])
  })
  app.use(
    '/pouch',
    pouchServer(Memory, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }),
  )
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async add(more) {
      for (const record of more) append(record)
      await couch.bulkDocs(documents(more))
    },
    stop: () => server.closeAllConnections() ?? server.close(),
  }
}
