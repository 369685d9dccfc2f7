import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { countedIndicators } from '../../catalogue.ts'
import { rebuildCounters } from '../../domain/figures/rebuild.ts'
import { recountWard } from '../../domain/figures/recount.ts'
import { anyWard, hamletOf } from '../../testing/ward.suite.ts'
import { SqlLedger } from '../sqlLedger.ts'
import { isFounded, migrate, type Step, versionOf } from './migrate.ts'
import { provinceSteps } from './province.ts'
import { wardSteps } from './ward.ts'
import { withdrawalTable } from './withdrawals.ts'

/** The schema as SQLite wrote it down, without the platform's own tables. */
const schemaOf = (sql: SqlStorage) =>
  sql
    .exec("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name")
    .toArray()

/** Runs in the empty storage of an object that nobody has opened. */
const inEmpty = <T>(run: (sql: SqlStorage, storage: DurableObjectStorage) => T): Promise<T> =>
  runInDurableObject(env.WARD.getByName(uuidv7()), (_, { storage }) => run(storage.sql, storage))

const ledgers: [string, readonly Step[]][] = [
  ['a ward', wardSteps],
  ['a province', provinceSteps],
]

describe.each(ledgers)('the tables of %s', (_, steps) => {
  it.each(steps.map((__, version) => version))(
    'grow from version %i to the newest, and are the same',
    async (version) => {
      const [grown, fresh] = await Promise.all([
        inEmpty((sql) => {
          migrate(sql, steps.slice(0, version))
          migrate(sql, steps)
          return { schema: schemaOf(sql), version: versionOf(sql) }
        }),
        inEmpty((sql) => {
          migrate(sql, steps)
          return { schema: schemaOf(sql), version: versionOf(sql) }
        }),
      ])
      expect(grown).toEqual(fresh)
      expect(grown.version).toBe(steps.length)
    },
  )

  it('are left alone when they are new already', async () => {
    const versions = await inEmpty((sql) => {
      migrate(sql, steps)
      migrate(sql, steps)
      return versionOf(sql)
    })
    expect(versions).toBe(steps.length)
  })
})

it('a step that fails leaves the version and the tables as they were', async () => {
  const state = await inEmpty((sql, storage) => {
    const broken = [...wardSteps, 'CREATE TABLE half (id TEXT); CREATE NONSENSE']
    migrate(sql, wardSteps)
    expect(() => storage.transactionSync(() => migrate(sql, broken))).toThrow()
    return { version: versionOf(sql), half: schemaOf(sql).filter(({ name }) => name === 'half') }
  })
  expect(state).toEqual({ version: wardSteps.length, half: [] })
})

it('an object that was only looked at holds nothing', async () => {
  expect(await inEmpty((sql) => [isFounded(sql), versionOf(sql), schemaOf(sql)])).toEqual([false, 0, []])
})

it('records of the first version are counted once the roll-up is there', async () => {
  const ward = anyWard()
  const near = hamletOf(ward, 1)
  const [member, device] = [uuidv7(), uuidv7()]
  const result = await inEmpty((sql) => {
    migrate(sql, wardSteps.slice(0, 1))
    sql.exec(
      'INSERT INTO scope VALUES (1, ?, 0, 0, 0, 0, ?, 1), (2, ?, 1, 0, 1, 5, ?, 1)',
      ward,
      'x',
      near,
      'x',
    )
    const body = {
      guide: 'vneid',
      facts: {},
      at: '2026-11-22T02:00:00.000Z',
      household: null,
      person: null,
      ageBand: null,
    }
    sql.exec(
      "INSERT INTO document VALUES (2199023255553, ?, 'assistance', 1, ?, ?, 1, ?, 0, ?, NULL)",
      ...[uuidv7(), member, device, '2026-11-22T02:00:00.000Z', JSON.stringify(body)],
    )
    migrate(sql, wardSteps)
    const ledger = new SqlLedger(sql)
    rebuildCounters(ledger, countedIndicators)
    ledger.flush()
    const reread = new SqlLedger(sql)
    return { scope: reread.scopes.find(near), recount: recountWard(reread, countedIndicators) }
  })
  expect(result.scope).toMatchObject({ seq: 1, counters: { 'luot@all': 1, 'luot@2026-11': 1 } })
  expect(result.recount).toEqual({ records: 1, differences: [] })
})

it('[P6] (D74) consents that were taken back before the ward kept a note of it are noted from their certificates', async () => {
  const noted = await inEmpty((sql) => {
    migrate(sql, wardSteps.slice(0, wardSteps.indexOf(withdrawalTable)))
    const add = (cause: string, id: string | null, at: string) =>
      sql.exec(
        "INSERT INTO erasure (cause, id, kind, scope, at, counts, told) VALUES (?, ?, 'person', 'x', ?, '{}', 1)",
        ...[cause, id, at],
      )
    add('withdrawn', 'ba', '2026-11-22T02:00:00.000Z')
    add('withdrawn', 'ba', '2026-11-24T02:00:00.000Z')
    add('asked', 'ong', '2026-11-23T02:00:00.000Z')
    add('retention', null, '2026-11-23T02:00:00.000Z')
    migrate(sql, wardSteps)
    return sql.exec('SELECT * FROM withdrawal').toArray()
  })
  const last = '2026-11-24T02:00:00.000Z'
  expect(noted).toEqual([{ person: 'ba', said: last, heard: last }])
})
