/**
 * `npm run bench:sync [-- --records 10000 --rounds 5 --only pull,push,news,slow --stacks ours,floor]`: our sync beside the
 * floor (Dexie's bulkPut over plain HTTP) and two peers (PouchDB with express-pouchdb, RxDB with its HTTP replication), on
 * the same records in the same run. Ratios travel, milliseconds do not. The peers come from bench/peers, which is
 * installed on first use. `slow` is the first pull on a weak phone; `push` and `news` run on both.
 */
import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../scripts/build.ts'
import { openField } from './sync/field.ts'
import { firstPulls, news, pushes, slowPulls } from './sync/parts.ts'
import { needPeers } from './sync/peers.ts'
import { printTable } from './sync/table.ts'

const { values } = parseArgs({
  options: {
    ...{ records: { type: 'string' }, rounds: { type: 'string' } },
    ...{ only: { type: 'string' }, stacks: { type: 'string' } },
  },
})
const records = Number(values.records ?? 10_000)
const rounds = Number(values.rounds ?? 5)
const parts = { pull: firstPulls, push: pushes, news, slow: slowPulls }
const wanted = values.only?.split(',') ?? Object.keys(parts)

await buildIfNeeded()
needPeers()
const field = await openField(records, values.stacks?.split(',') ?? ['floor', 'ours', 'pouchdb', 'rxdb'])
try {
  for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part(field, rounds)
  printTable(field.measured, { records, rounds })
} finally {
  await field.close()
}
