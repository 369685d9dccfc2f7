import { Dexie, type Table } from 'dexie'
import * as v from 'valibot'
import { Identity, uuidv7 } from '../../../contract/index.ts'
import { fromBase64url, toBase64url } from '../../storage/base64url.ts'
import { addHousehold, addPerson, editHousehold, finishAssistance, startDraft } from '../../storage/index.ts'
import { keyringOf } from '../../storage/sealing.ts'
import { HAMLET, testIdentity, uuid } from '../../storage/session.suite.ts'
import { Session } from '../../storage/session.ts'
import { Store, storeName } from '../../storage/store.ts'

const Row = v.record(v.string(), v.unknown())
/**
 * A member's database as a released app left it on a phone: its tables in Dexie's notation, what was in them, and what
 * opens it.
 */
export const Frozen = v.object({
  version: v.number(),
  tables: v.record(v.string(), v.string()),
  rows: v.record(v.string(), v.array(Row)),
  identity: Identity,
  key: v.object({ id: v.string(), raw: v.string() }),
})
export type Frozen = v.InferOutput<typeof Frozen>

/** The tables of a database in Dexie's notation. */
export const notationOf = (database: Dexie): Record<string, string> =>
  Object.fromEntries(
    database.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]),
  )

/** Work of every kind that nobody has sent yet, on the schema of today. */
export async function freeze(): Promise<Frozen> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const key = { id: 'khoa-thu', raw: toBase64url(raw) }
  const identity = testIdentity()
  const session = await thawed(identity, key)
  const home = uuid(await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' }))
  await editHousehold(session, home, { note: 'cổng xanh' })
  const person = uuid(await addPerson(session, { household: home, ageBand: '60+' }))
  const about = { household: home, person, guide: 'vneid-kiem-tra', revision: 1 }
  const done = await startDraft(session, about)
  await finishAssistance(session, done.id, {
    outcome: 'da_xong_hom_nay',
    facts: {},
    followUp: null,
    safety: true,
  })
  await startDraft(session, { ...about, guide: 'vssid-dang-ky', stepId: 'mo-ung-dung' })
  const { store } = session
  const tables = store.tables.filter(({ name }) => name !== 'snapshots')
  const rows = Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await everything(table)] as const)),
  )
  const frozen = { version: store.verno, tables: notationOf(store), rows, identity, key }
  await session.end()
  return frozen
}

const everything = (table: Table<Record<string, unknown>>): Promise<Record<string, unknown>[]> =>
  table.toArray()

/** Puts a frozen database on this phone, under a member of its own, as the old app had made it. */
export async function lay({ version, tables, rows, identity, key }: Frozen): Promise<Session> {
  const member = uuidv7()
  const old = new Dexie(storeName(member))
  old.version(version).stores(tables)
  for (const [name, held] of Object.entries(rows)) await old.table(name).bulkPut(held)
  old.close()
  return thawed({ ...identity, member }, key)
}

/** A session of today's app on that database. */
export async function thawed(identity: Identity, { id, raw }: Frozen['key']): Promise<Session> {
  const opened = await crypto.subtle.importKey('raw', fromBase64url(raw), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
  return new Session(identity, new Store(identity.member), keyringOf({ id, key: opened }))
}
