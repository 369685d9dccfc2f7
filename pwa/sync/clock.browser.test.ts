import { expect, it } from 'vitest'
import { CLOCK_OFF_MS } from '../../contract/index.ts'
import { addHousehold, recordVisit } from '../storage/index.ts'
import { HAMLET, WARD } from '../storage/session.suite.ts'
import type { Session } from '../storage/session.ts'
import { testPhone } from './phone.suite.ts'
import { TestWard } from './ward.suite.ts'

const DAY_MS = 86_400_000
/** The clock of the ward in memory. */
const WARD_TIME = Date.parse('2026-11-22T03:00:00.000Z')

/** The fields of the newest change that waits. */
const newest = async ({ store }: Session) => (await store.outbox.orderBy('no').last())?.mutation.fields ?? {}

async function contacted(wrongBy: number) {
  const ward = new TestWard()
  ward.scopes = new Set([WARD, HAMLET])
  const clock = { now: WARD_TIME + wrongBy }
  const phone = await testPhone(ward, { clock })
  expect((await phone.sync()).ok).toBe(true)
  const home = await addHousehold(phone.session, { hamlet: HAMLET, label: 'Nhà 12' })
  const { lastContact } = await phone.session.store.readFacts()
  return { ...phone, clock, home, heard: Date.parse(lastContact ?? '') }
}

it('7.5 (D58) three days off: help is dated by the ward’s clock, and says by how much it was corrected', async () => {
  const { session, home, heard } = await contacted(3 * DAY_MS)
  await recordVisit(session, { household: home, result: 'met' })
  const { at, clockOff } = await newest(session)
  expect(Math.abs(Date.parse(String(at)) - heard)).toBeLessThan(CLOCK_OFF_MS)
  expect(Math.round(Number(clockOff) / 86_400)).toBe(-3)
  await session.end()
})

it('7.5 (D47) a battery ran empty and the clock began again two years ago: nothing is dated before the last contact', async () => {
  const { session, home, heard, clock } = await contacted(0)
  await recordVisit(session, { household: home, result: 'met' })
  expect(await newest(session)).not.toHaveProperty('clockOff')
  clock.now -= 2 * 365 * DAY_MS
  await recordVisit(session, { household: home, result: 'absent' })
  expect(Date.parse(String((await newest(session)).at))).toBeGreaterThanOrEqual(heard)
  expect(session.today()).toBe(new Date(heard + 7 * 3_600_000).toISOString().slice(0, 10))
  await session.end()
})
