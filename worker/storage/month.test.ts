import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { type Uuid, uuidv7 } from '../../contract/index.ts'
import { costOf } from '../testing/cost.suite.ts'
import { assistance, type Change, household, person, sealed } from '../testing/documents.suite.ts'
import type { Phone } from '../testing/phone.suite.ts'
import { dollarsOf, freeDay } from '../testing/prices.suite.ts'
import { openTown, type Town } from '../testing/ward.suite.ts'

/** A team of a hamlet; each member makes 20 records a day, in homes of two persons, over six syncs (sync.md §3). */
const TEAM = 8
const HOMES = 40
const homesOfSyncs = [2, 2, 1, 2, 2, 1]
const DAYS = 30
/** A token lasts an hour, so each of the six syncs may need a fresh one: two requests. */
const REQUESTS = homesOfSyncs.length * 3
/** Rows that an alarm costs: its own, the version of the sums, and the province's row; six an hour, ten hours. */
const ALARM_ROWS = 3 * 60
/** Teams of a ward, which share its alarms: it has at least so many hamlets. */
const TEAMS = 10
/** A leader looks at coverage five times a day. */
const HEADS = 3_000
const LOOKS = 5

type Home = { home: Uuid; persons: [Uuid, Uuid] }
const homeOf = (): Home => ({ home: uuidv7(), persons: [uuidv7(), uuidv7()] })

const note = sealed('A'.repeat(128))
const steps = Array.from({ length: 8 }, (_, step) => ({ id: `buoc-${step + 1}`, s: 'done' }))
const helps = ({ near }: Town, { home, persons }: Home): Change[] =>
  persons.map((who) =>
    assistance(near, {
      household: home,
      person: who,
      ageBand: '18-59',
      steps,
      note,
      facts: { 'vneid.account': true },
    }),
  )

const bytesOf = ({ ward }: Town): Promise<number> =>
  runInDurableObject(env.WARD.getByName(ward), (_, { storage }) => storage.sql.databaseSize)

/** One day of a team, every sync with the cursor of the one before. @returns rows of the ward's object, and bytes */
async function dayOf(town: Town, phones: readonly Phone[], homes: readonly Home[]) {
  const cursors = new Map<Phone, string | null>()
  for (const phone of phones)
    cursors.set(phone, (await phone.sync([], { [town.near]: null })).scopes[town.near]?.cursor ?? null)
  let next = 0
  const before = await bytesOf(town)
  const cost = await costOf(town.ward, async () => {
    for (const count of homesOfSyncs)
      for (const phone of phones) {
        const changes: Change[] = []
        for (let i = 0; i < count; i++) changes.push(...helps(town, homes[next++ % homes.length] ?? homeOf()))
        const { scopes } = await phone.sync(phone.write(...changes), {
          [town.near]: cursors.get(phone) ?? null,
        })
        cursors.set(phone, scopes[town.near]?.cursor ?? null)
      }
  })
  return { ...cost, bytes: (await bytesOf(town)) - before }
}

it('(design §11) the first month of 10,000 volunteers costs at most $8, and 1,500 fit the free plan', async () => {
  const town = await openTown()
  const phones = await Promise.all(Array.from({ length: TEAM }, () => town.volunteer()))
  const homes = Array.from({ length: HOMES }, homeOf)
  for (const { home, persons } of homes)
    await town.official.push(
      household(town.near, home),
      ...persons.map((id) => person(town.near, home, {}, id)),
    )
  const day = await dayOf(town, phones, homes)
  const look = await costOf(town.ward, () => town.official.get('coverage'))
  const perVolunteer = {
    read: day.read / TEAM,
    written: (day.written + ALARM_ROWS / TEAMS) / TEAM,
    bytes: day.bytes / TEAM,
  }
  const monthOf = (volunteers: number, heads: number, months: number) => ({
    requests: (volunteers * REQUESTS + heads * LOOKS) * DAYS,
    read: (volunteers * perVolunteer.read + heads * LOOKS * look.read) * DAYS,
    written: volunteers * perVolunteer.written * DAYS,
    bytes: volunteers * perVolunteer.bytes * DAYS * months,
  })
  const first = monthOf(10_000, HEADS, 1)
  expect(dollarsOf(first)).toBeLessThanOrEqual(8)
  const free = monthOf(1_500, 450, 1)
  expect(free.requests / DAYS).toBeLessThanOrEqual(freeDay.requests)
  expect(free.read / DAYS).toBeLessThanOrEqual(freeDay.read)
  expect(free.written / DAYS).toBeLessThanOrEqual(freeDay.written)
})
