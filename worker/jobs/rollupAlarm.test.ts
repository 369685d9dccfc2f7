import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { partOf } from '../testing/carried.suite.ts'
import { del, household, visit } from '../testing/documents.suite.ts'
import { openTown } from '../testing/ward.suite.ts'
import { RollupAlarm } from './rollupAlarm.ts'

const alarmOf = (ward: string) =>
  runInDurableObject(env.WARD.getByName(ward), (_, { storage }) => storage.getAlarm())
const minutesUntil = (at: number | null) => Math.round(((at ?? 0) - Date.now()) / 60_000)

/** The clock stands still: what is set for ten minutes from now lies ten minutes away. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a ward tells its province', () => {
  it('within ten minutes of a change, once for many pushes', async () => {
    const town = await openTown()
    const first = await alarmOf(town.ward)
    expect(minutesUntil(first)).toBe(10)
    const phone = await town.volunteer()
    await phone.push(visit(town.near, uuidv7()))
    await phone.push(visit(town.near, uuidv7()))
    expect(await alarmOf(town.ward)).toBe(first)
  })

  it('[C4] and a day later without one, so that silent phones show; a change makes it soon again', async () => {
    const town = await openTown()
    await runDurableObjectAlarm(env.WARD.getByName(town.ward))
    expect(minutesUntil(await alarmOf(town.ward))).toBe(24 * 60)
    await town.official.push(visit(town.near, uuidv7()))
    expect(minutesUntil(await alarmOf(town.ward))).toBe(10)
  })

  it('and when the province does not answer, again ten minutes later', async () => {
    const town = await openTown()
    await runInDurableObject(env.WARD.getByName(town.ward), async (_, { storage }) => {
      const alarm = new RollupAlarm(storage, false)
      await storage.deleteAlarm()
      await alarm.run(() => Promise.reject(new Error('down')))
      expect(minutesUntil(await storage.getAlarm())).toBe(10)
    })
  })

  it('[P6] at once when somebody was erased, so that no backup brings them back', async () => {
    const town = await openTown()
    const home = uuidv7()
    await town.official.push(household(town.near, home))
    await town.official.push(del('household', town.near, home))
    expect((await alarmOf(town.ward)) ?? 0).toBeLessThanOrEqual(Date.now() + 2_000)
  })

  it('[P6] [S14] also when the erasure was carried here by another phone', async () => {
    const town = await openTown()
    const [away, carrier, home] = [await town.volunteer(), await town.volunteer(), uuidv7()]
    const muts = away.write(household(town.near, home), del('household', town.near, home))
    expect((await carrier.post('carried', await partOf(away, town, muts))).status).toBe(200)
    expect((await alarmOf(town.ward)) ?? Number.NaN).toBeLessThanOrEqual(Date.now() + 2_000)
  })

  it('in a demo within seconds', async () => {
    const town = await openTown()
    await runInDurableObject(env.WARD.getByName(town.ward), async (_, { storage }) => {
      const alarm = new RollupAlarm(storage, true)
      await alarm.load()
      await alarm.changed()
      expect((await storage.getAlarm()) ?? 0).toBeLessThanOrEqual(Date.now() + 5_000)
    })
  })
})
