import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dayInVietnam, type Uuid, uuidv7 } from '../../contract/index.ts'
import { costOf } from '../testing/cost.suite.ts'
import { assistance, type Change, household, person, sealed } from '../testing/documents.suite.ts'
import { rowsOf } from '../testing/inside.suite.ts'
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

/** Days of a team that are measured, behind one in which the ward meets its phrases and makes the tallies of its homes. */
const MEASURED = 4
/**
 * Homes that a team helps to their end in a month, for the months with erasing: eight records each, then nobody comes again.
 * For 10,000 volunteers that is 750,000 homes a month.
 */
const RECORDS_OF_A_HOME = 8
const LEFT_HOMES = 60
const VOLUNTEERS = 10_000
const TEAM_DAY = 160
const NEW_HOMES = (VOLUNTEERS * (TEAM_DAY / TEAM) * DAYS) / RECORDS_OF_A_HOME
/** Months in which a home that was left is still there, and in which its ids are known afterwards [P7]. */
const WHOLE_MONTHS = 3
const KNOWN_MONTHS = 24

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

const arrive = ({ near }: Town, { home, persons }: Home): Change[] => [
  household(near, home),
  ...persons.map((id) => person(near, home, {}, id)),
]

/** A team at work in a hamlet whose log lies between those of others, as it does in a real ward. */
async function team() {
  const town = await openTown()
  const phones = await Promise.all(Array.from({ length: TEAM }, () => town.volunteer()))
  await town.official.push(household(town.far))
  return { town, phones }
}

/** What a volunteer's day uses, as measured. */
async function volunteersDay() {
  const { town, phones } = await team()
  const homes = Array.from({ length: HOMES }, homeOf)
  for (const home of homes) await town.official.push(...arrive(town, home))
  await dayOf(town, phones, homes)
  const days = { read: 0, written: 0, bytes: 0 }
  for (let day = 0; day < MEASURED; day++) {
    const { read, written, bytes } = await dayOf(town, phones, homes)
    days.read += read / MEASURED
    days.written += written / MEASURED
    days.bytes += bytes / MEASURED
  }
  const look = await costOf(town.ward, () => town.official.get('coverage'))
  return {
    look: look.read,
    read: days.read / TEAM,
    written: (days.written + ALARM_ROWS / TEAMS) / TEAM,
    bytes: days.bytes / TEAM,
  }
}
type Day = Awaited<ReturnType<typeof volunteersDay>>
let measured: Promise<Day> | undefined
const day = (): Promise<Day> => {
  measured ??= volunteersDay()
  return measured
}

/** What `volunteers` and `heads` use in a month; of bytes, what they add. */
const monthOf = (day: Day, volunteers: number, heads: number) => ({
  requests: (volunteers * REQUESTS + heads * LOOKS) * DAYS,
  read: (volunteers * day.read + heads * LOOKS * day.look) * DAYS,
  written: volunteers * day.written * DAYS,
  bytes: volunteers * day.bytes * DAYS,
})

const retentionDay = async ({ ward }: Town) =>
  (await rowsOf(ward, "SELECT json_extract(value, '$.day') AS day FROM meta WHERE key = 'retention'"))[0]?.day

async function later(town: Town, days: number): Promise<void> {
  vi.setSystemTime(Date.now() + days * 24 * 3_600_000)
  while ((await retentionDay(town)) !== dayInVietnam(Date.now()))
    await runDurableObjectAlarm(env.WARD.getByName(town.ward))
}

/** What a home that is helped and left keeps and costs: while it is there, and when it is erased but its ids are known. */
async function leftHome() {
  const { town, phones } = await team()
  const [phone] = phones
  if (!phone) throw new Error('a team without phones')
  const homes = Array.from({ length: LEFT_HOMES }, homeOf)
  const before = await bytesOf(town)
  const came = await costOf(town.ward, async () => {
    for (const home of homes) await phone.push(...arrive(town, home))
  })
  for (let round = 0; round < RECORDS_OF_A_HOME / 2; round++)
    for (const home of homes) await phone.push(...helps(town, home))
  const whole = await bytesOf(town)
  const went = await costOf(town.ward, () => later(town, 91))
  await later(town, 91)
  const known = await bytesOf(town)
  return {
    whole: (whole - before) / LEFT_HOMES,
    known: (known - before) / LEFT_HOMES,
    written: (came.written + went.written) / LEFT_HOMES,
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})

it('(design §11) 1,500 volunteers fit the free plan', async () => {
  const { requests, read, written } = monthOf(await day(), 1_500, 450)
  expect(requests / DAYS).toBeLessThanOrEqual(freeDay.requests)
  expect(read / DAYS).toBeLessThanOrEqual(freeDay.read)
  expect(written / DAYS).toBeLessThanOrEqual(freeDay.written)
})

it('a record keeps less than 300 bytes, with its index and what the tally of its home grows by', async () => {
  const { bytes } = await day()
  expect((bytes * TEAM) / TEAM_DAY).toBeLessThan(300)
})

it('(design §11) 10,000 volunteers cost at most $8 a month for nine months, also if nothing is ever erased', async () => {
  const month = monthOf(await day(), VOLUNTEERS, HEADS)
  expect(dollarsOf({ ...month, bytes: 9 * month.bytes })).toBeLessThanOrEqual(8)
})

it('(design §11) [P7] and for a year, homes included, when those that nobody goes to any more are erased by themselves', async () => {
  const month = monthOf(await day(), VOLUNTEERS, HEADS)
  const home = await leftHome()
  const usageIn = (months: number) => ({
    ...month,
    written: month.written + NEW_HOMES * home.written,
    bytes:
      NEW_HOMES *
      (home.whole * Math.min(months, WHOLE_MONTHS) +
        home.known * Math.min(Math.max(months - WHOLE_MONTHS, 0), KNOWN_MONTHS)),
  })
  expect(dollarsOf(usageIn(12))).toBeLessThanOrEqual(8)
})
