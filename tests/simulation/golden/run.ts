import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import * as v from 'valibot'
import {
  type Contribution,
  type CoverageRow,
  type Identity,
  isHamlet,
  monthInVietnam,
  ProvinceCode,
  uuidv7,
} from '../../../contract/index.ts'
import { countHere } from '../../../pwa/storage/coverage.ts'
import { keyringOf } from '../../../pwa/storage/sealing.ts'
import { syncOnce } from '../../../pwa/sync/syncOnce.ts'
import { chanceFrom } from '../../../scripts/demo/chance.ts'
import { catalogue, countedIndicators } from '../../../worker/catalogue.ts'
import { coverageOf } from '../../../worker/domain/figures/coverage.ts'
import { recountWard } from '../../../worker/domain/figures/recount.ts'
import { SqlLedger } from '../../../worker/storage/sqlLedger.ts'
import { Network } from '../phone/network.ts'
import { Seat } from '../phone/seat.ts'
import { type Clock, pin } from '../pinned.ts'
import { NodeSql } from '../ward/nodeSql.ts'
import { SqlWard } from '../ward/sqlWard.ts'
import { hamlets, WARD } from '../world/setting.ts'
import { deed, HAMLET, HOUR_MS, turns, Writer } from './log.ts'

/** What a log came to: three counts of the hamlet, and the closed month as it is told. */
export type Told = {
  phone: Contribution
  ward: Contribution
  differences: number
  /** The rows of the month that ended, and what they were at midnight. */
  closed: CoverageRow[]
  atMidnight: Contribution
  month: string
  late: number
}

const STEPS = 36

/** One seeded log over the turn of a month: three writers, a leader whose phone reads, the ward. */
export async function goldenLog(seed: number, key: CryptoKey): Promise<Told> {
  const chance = chanceFrom(seed)
  const turn = turns[seed % turns.length] ?? 0
  const clock: Clock = { now: turn - 60 * HOUR_MS }
  Dexie.dependencies.indexedDB = new IDBFactory()
  const unpin = pin(chance, clock)
  const sql = new NodeSql()
  try {
    const ward = new SqlWard({ sql, transaction: (work) => sql.transaction(work) })
    const writers = [0, 1, 2].map(() => new Writer(chance.whole(-72, 72) * HOUR_MS))
    const reader = readerOf(key, clock)
    const { member, device } = reader.identity
    await ward.begin({
      people: [
        { member, device, role: 'to-truong', hamlets: [...hamlets] },
        ...writers.map((writer) => ({
          member: writer.member,
          device: writer.device,
          role: 'thanh-vien' as const,
          hamlets: [...hamlets],
        })),
      ],
      ...{ hamlets: [...hamlets], pageRows: 50, now: new Date(clock.now).toISOString() },
    })
    const counters = () => new SqlLedger(sql).scopes.find(HAMLET)?.counters ?? {}
    const send = async (writer: Writer, times = 1) => {
      const muts = writer.waiting.splice(0)
      const halves = chance.happens(0.3)
        ? [muts.slice(muts.length >> 1), muts.slice(0, muts.length >> 1)]
        : [muts]
      for (let time = 0; time < times; time++)
        for (const part of halves)
          await ward.sync(writer.device, call(part), new Date(clock.now).toISOString(), null)
    }
    let atMidnight: Contribution | null = null
    for (let step = 0; step < STEPS; step++) {
      clock.now += chance.whole(1, 6) * HOUR_MS
      // Now and then exactly around midnight.
      if (clock.now < turn && chance.happens(0.2))
        clock.now = Math.max(clock.now, turn + (chance.happens(0.5) ? -60_000 : 60_000))
      if (clock.now >= turn) atMidnight ??= { ...counters() }
      const writer = writers[chance.whole(0, 2)]
      if (!writer) continue
      deed(writer, chance, clock.now, seed % 2 === 1)
      if (chance.happens(0.25)) await send(writer, chance.whole(1, 2))
    }
    clock.now = Math.max(clock.now, turn) + 48 * HOUR_MS
    atMidnight ??= { ...counters() }
    for (const writer of writers) await send(writer)
    return await told(sql, ward, reader, { clock, atMidnight, turn })
  } finally {
    unpin()
    sql.close()
  }
}

type Ended = { clock: Clock; atMidnight: Contribution; turn: number }

async function told(
  sql: NodeSql,
  ward: SqlWard,
  reader: Seat,
  { clock, atMidnight, turn }: Ended,
): Promise<Told> {
  const session = await reader.open()
  const now = () => new Date(clock.now).toISOString()
  const fetchOf = async (_: unknown, init?: RequestInit) => {
    const served = await ward.sync(reader.identity.device, JSON.parse(String(init?.body)), now(), null)
    return served === 'reset'
      ? new Response('', { status: 503 })
      : new Response(served.text, { status: served.status })
  }
  const outcome = await syncOnce({
    ...{ store: session.store, identity: reader.identity, now: () => clock.now },
    door: { base: '', fetch: fetchOf },
    tokens: { token: async () => ({ ok: true, value: 'x' }) },
    noteSent: async () => {},
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  const here = await countHere(session, countedIndicators, HAMLET)
  await session.end()
  const ledger = new SqlLedger(sql)
  const month = monthInVietnam(turn - 1)
  const { rows } = coverageOf(ledger, { catalogue, closedMonths: 13, now: now() })
  const counters = ledger.scopes.find(HAMLET)?.counters ?? {}
  return {
    ...{ phone: real(here[HAMLET] ?? {}), ward: real(counters), atMidnight: real(atMidnight), month },
    differences: recountWard(ledger, countedIndicators).differences.length,
    closed: rows.filter(({ hamlet, period }) => hamlet === HAMLET && period === month),
    late: (counters[`luot@${month}`] ?? 0) - (atMidnight[`luot@${month}`] ?? 0),
  }
}

const real = (figures: Contribution): Contribution =>
  Object.fromEntries(Object.entries(figures).filter(([, amount]) => amount !== 0))

const call = (muts: unknown[]) => ({ v: 1, app: 'golden', epoch: null, scopes: {}, muts })

function readerOf(key: CryptoKey, clock: Clock): Seat {
  const identity: Identity = {
    ...{ ward: WARD, province: v.parse(ProvinceCode, '19'), wardName: 'Phường thử', name: 'Người thử' },
    ...{ member: uuidv7(), device: uuidv7(), role: 'to-truong', scopeVersion: 1 },
    hamlets: hamlets.filter(isHamlet),
  }
  return new Seat(identity, keyringOf({ id: 'khoa-thu', key }), clock, new Network())
}
