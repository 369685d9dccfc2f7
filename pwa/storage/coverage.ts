import * as v from 'valibot'
import {
  type AgeBand,
  type Contribution,
  type CountedIndicator,
  type CountedRecord,
  ProvinceCoverage,
  recount,
  WardCoverage,
} from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { withDatabase } from './reopen.ts'
import type { Session } from './session.ts'

export type SnapshotOf<T> = { coverage: T; fetchedAt: string }

/** Names under which snapshots are kept. */
export const snapshotKeys = { ward: 'coverage', province: 'province-coverage' } as const

/** The ward's coverage as last told by the server, readable without network; null before the first time. */
export const coverageSnapshot = (session: Session): Promise<SnapshotOf<WardCoverage> | null> =>
  snapshot(session, snapshotKeys.ward, WardCoverage)

/** The province's coverage as last told. */
export const provinceSnapshot = (session: Session): Promise<SnapshotOf<ProvinceCoverage> | null> =>
  snapshot(session, snapshotKeys.province, ProvinceCoverage)

async function snapshot<T>(
  session: Session,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<SnapshotOf<T> | null> {
  session.assertOpen()
  const row = await withDatabase(session.store, async () => session.store.snapshots.get(key))
  const parsed = row ? v.safeParse(schema, row.value) : null
  return row && parsed?.success ? { coverage: parsed.output, fetchedAt: row.fetchedAt } : null
}

/**
 * [C2] What this phone counts by itself per hamlet, with the function that the ward counts with.
 * Records the ward refused do not count there, so they do not count here.
 */
export async function countHere(
  session: Session,
  indicators: readonly CountedIndicator[],
  hamlet?: string,
): Promise<Record<string, Contribution>> {
  const board = await boardOf(session)
  const bands = new Map<string, AgeBand>(board.all('person').map(({ id, ageBand }) => [id, ageBand]))
  const byHamlet = new Map<string, CountedRecord[]>()
  for (const item of board.all('assistance')) {
    if (hamlet !== undefined && item.hamlet !== hamlet) continue
    if (!board.isEffective(item) || board.standing(item.id).at === 'refused') continue
    const records = byHamlet.get(item.hamlet) ?? []
    const { household, person, ageBand, guide, facts, when, order } = item
    records.push({ household, person, ageBand, guide, facts, at: when, order })
    byHamlet.set(item.hamlet, records)
  }
  return Object.fromEntries(
    [...byHamlet].map(([code, records]) => [code, recount(records, bands, indicators)]),
  )
}
