import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayInVietnam, digestOf, ErasureList, SyncAnswer, uuidv7 } from '../../../contract/index.ts'
import { bodyOf, call } from '../../testing/call.suite.ts'
import { costOf } from '../../testing/cost.suite.ts'
import {
  assistance,
  consent,
  del,
  household,
  person,
  sealed,
  set,
  visit,
} from '../../testing/documents.suite.ts'
import { differences, figure } from '../../testing/figures.suite.ts'
import { contentOf, countIn, documentsIn, rowsOf } from '../../testing/inside.suite.ts'
import type { Phone } from '../../testing/phone.suite.ts'
import { openTown, SETUP_KEY, type Town } from '../../testing/ward.suite.ts'

const DAY_MS = 24 * 3_600_000

/** The ward's clock is the test's; the alarm rings when the test says so. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})

const today = () => dayInVietnam(Date.now())

/** The last day on which the ward looked at everything. */
async function dayOfRetention({ ward }: Town) {
  const query = "SELECT json_extract(value, '$.day') AS day FROM meta WHERE key = 'retention'"
  return (await rowsOf(ward, query))[0]?.day
}

/** Days pass, and the ward does all that runs by itself. */
async function later(town: Town, days: number) {
  vi.setSystemTime(Date.now() + days * DAY_MS)
  for (let alarm = 0; alarm < 12; alarm++) {
    await runDurableObjectAlarm(env.WARD.getByName(town.ward))
    if ((await dayOfRetention(town)) === today()) break
  }
  for (const phone of phonesOf(town)) await phone.signIn()
}
const phones = new Map<Town, Phone[]>()
const phonesOf = (town: Town) => [town.official, ...(phones.get(town) ?? [])]

async function place() {
  const town = await openTown()
  const phone = await town.volunteer()
  phones.set(town, [phone])
  const home = (label: string) => {
    const id = uuidv7()
    return { id, change: household(town.near, id, { label: sealed(label) }) }
  }
  return { town, phone, home }
}

/** The same with a home that has a note, and in it somebody who agreed to be called by a name. */
async function namedPlace() {
  const { town, phone, home } = await place()
  const [used, who, agreed] = [home('dXNlZA'), uuidv7(), uuidv7()]
  await phone.push(
    household(town.near, used.id, { label: sealed('dXNlZA'), note: sealed('bm90ZQ') }),
    consent(town.near, who, {}, agreed),
    person(town.near, used.id, { name: sealed('bmFtZQ'), consent: agreed }, who),
  )
  return { town, phone, used, who }
}

const isHeld = async (town: Town, text: string) => (await contentOf(town.ward)).includes(text)

describe('[P7] retention runs by itself', () => {
  it('a home goes 90 days after its last visit, with everybody in it; counts stay, the recount agrees', async () => {
    const { town, phone, home } = await place()
    const [seen, unseen, who, agreed] = [home('c2Vlbg'), home('dW5zZWVu'), uuidv7(), uuidv7()]
    await phone.push(
      seen.change,
      unseen.change,
      consent(town.near, who, {}, agreed),
      person(town.near, seen.id, { name: sealed('bmFtZQ'), consent: agreed }, who),
      visit(town.near, seen.id),
      assistance(town.near, { household: seen.id, person: who, facts: { 'vneid.account': true } }),
    )
    const before = [
      await figure(town.official, town.near, 'ho'),
      await figure(town.official, town.near, 'ID2'),
    ]
    await later(town, 60)
    await phone.push(visit(town.near, seen.id))
    await later(town, 60)
    expect(await isHeld(town, 'c2Vlbg')).toBe(true)
    await later(town, 31)
    for (const text of ['c2Vlbg', 'bmFtZQ']) expect(await isHeld(town, text)).toBe(false)
    expect(await isHeld(town, 'dW5zZWVu')).toBe(true)
    const after = [
      await figure(town.official, town.near, 'ho'),
      await figure(town.official, town.near, 'ID2'),
    ]
    expect(after).toEqual(before)
    expect(await differences(town.official)).toEqual([])
    const { erasures } = bodyOf(ErasureList, await town.official.get('erasures'))
    expect(erasures).toMatchObject([
      {
        cause: 'retention',
        id: null,
        counts: { household: 1, person: 1, consent: 1, visit: 2, assistance: 1 },
      },
    ])
  })

  it('a phone hears of it with its next news, and both agree on what is left [S4]', async () => {
    const { town, phone, home } = await place()
    const seen = home('c2Vlbg')
    await phone.push(seen.change, visit(town.near, seen.id))
    const { scopes } = await phone.sync([], { [town.near]: null })
    await later(town, 91)
    const news = (await phone.sync([], { [town.near]: scopes[town.near]?.cursor ?? null })).scopes[town.near]
    expect(news?.rows).toMatchObject([{ id: seen.id, kind: 'household', del: true, body: {} }])
    expect({ n: news?.n, sum: news?.sum }).toEqual(digestOf([]))
  })

  it('12 months at most: a home nobody visited or wrote goes, names and notes too', async () => {
    const { town, phone, home } = await place()
    const [old, edited, who, agreed] = [home('b2xk'), home('ZWRpdGVk'), uuidv7(), uuidv7()]
    await phone.push(
      old.change,
      edited.change,
      consent(town.near, who, {}, agreed),
      person(town.near, edited.id, { name: sealed('bmFtZQ'), consent: agreed }, who),
    )
    await later(town, 200)
    await phone.push(set('household', town.near, edited.id, { label: sealed('YWdhaW4') }))
    await later(town, 166)
    expect(await isHeld(town, 'b2xk')).toBe(false)
    expect(await isHeld(town, 'bmFtZQ')).toBe(false)
    expect(await isHeld(town, 'YWdhaW4')).toBe(true)
    expect((await phone.pull(town.near)).find(({ id }) => id === who)?.body).toMatchObject({ name: null })
    await later(town, 200)
    expect(await isHeld(town, 'YWdhaW4')).toBe(false)
  })

  it('(decision 0018) a home that is visited stays after 12 months, without old names and notes, and goes 90 days after its last visit', async () => {
    const { town, phone, used } = await namedPlace()
    for (let month = 0; month < 12; month++) {
      await later(town, 31)
      await phone.push(visit(town.near, used.id))
    }
    await later(town, 31)
    expect(await isHeld(town, 'dXNlZA')).toBe(true)
    for (const text of ['bm90ZQ', 'bmFtZQ']) expect(await isHeld(town, text), text).toBe(false)
    const rows = await phone.pull(town.near)
    expect(rows.find(({ id }) => id === used.id)?.body).toMatchObject({
      ...{ label: sealed('dXNlZA'), note: null },
    })
    await phone.push(set('household', town.near, used.id, { state: 'moved' }, 1))
    expect((await town.official.get('lost')).body).toEqual({ lost: [] })
    await later(town, 61)
    expect(await isHeld(town, 'dXNlZA')).toBe(false)
    expect(await differences(town.official)).toEqual([])
  })

  it('(decision 0018) nor does a home stay for ever whose last record went with the person it was about', async () => {
    const { town, phone, home } = await place()
    const [used, who] = [home('dXNlZA'), uuidv7()]
    await phone.push(used.change)
    await later(town, 360)
    await phone.push(
      person(town.near, used.id, {}, who),
      assistance(town.near, { household: used.id, person: who, facts: {} }),
    )
    await town.official.push(del('person', town.near, who))
    await later(town, 10)
    expect(await isHeld(town, 'dXNlZA')).toBe(true)
    await later(town, 366)
    expect(await isHeld(town, 'dXNlZA')).toBe(false)
  })

  it('(decision 0018) 12 months also when something else of the person or home is edited all the time', async () => {
    const { town, phone, used, who } = await namedPlace()
    const edit = (month: number) => [
      visit(town.near, used.id),
      set('person', town.near, who, { ageBand: month % 2 ? '60+' : '18-59' }, null),
      set('household', town.near, used.id, { state: month % 2 ? 'gone' : 'here' }, null),
    ]
    for (let month = 0; month < 12; month++) {
      await later(town, 30)
      await phone.push(...edit(month))
    }
    for (const text of ['bm90ZQ', 'bmFtZQ']) expect(await isHeld(town, text), text).toBe(true)
    await later(town, 6)
    for (const text of ['bm90ZQ', 'bmFtZQ']) expect(await isHeld(town, text), text).toBe(false)
    const rows = await phone.pull(town.near)
    expect(rows.find(({ id }) => id === who)?.body).toMatchObject({
      name: null,
      consent: null,
      ageBand: '60+',
    })
    expect(rows.find(({ id }) => id === used.id)?.body).toMatchObject({ label: sealed('dXNlZA'), note: null })
    expect(await countIn(town.ward, 'old_text')).toBe(0)
    expect(await differences(town.official)).toEqual([])
  })

  it('[S8] a name whose 12 months are over does not come back with what a phone sends again', async () => {
    const { town, phone, home } = await place()
    const [house, who, agreed] = [home('bmhh'), uuidv7(), uuidv7()]
    const named = person(town.near, house.id, { name: sealed('bmFtZQ'), consent: agreed }, who)
    await phone.push(house.change, consent(town.near, who, {}, agreed), named)
    await later(town, 340)
    await phone.push(visit(town.near, house.id), set('person', town.near, who, { ageBand: '60+' }, 1))
    const held = (await phone.pull(town.near)).find(({ id }) => id === who)
    await later(town, 30)
    expect(await isHeld(town, 'bmFtZQ')).toBe(false)
    await phone.push({ ...named, base: held?.ver ?? 0, fields: { ...named.fields, ageBand: '60+' } })
    expect(await isHeld(town, 'bmFtZQ')).toBe(false)
  })

  it('(decision 0018) a name that is written anew has its 12 months from then on', async () => {
    const { town, phone, home } = await place()
    const [used, who, agreed] = [home('dXNlZA'), uuidv7(), uuidv7()]
    await phone.push(
      used.change,
      consent(town.near, who, {}, agreed),
      person(town.near, used.id, { name: sealed('bmFtZQ'), consent: agreed }, who),
    )
    await later(town, 60)
    await phone.push(set('person', town.near, who, { ageBand: '60+' }))
    await later(town, 60)
    await phone.push(
      set('person', town.near, who, { name: sealed('YWdhaW4') }, 2),
      set('household', town.near, used.id, { label: sealed('dXNlZA') }),
    )
    await later(town, 240)
    expect(await isHeld(town, 'YWdhaW4')).toBe(true)
    await later(town, 10)
    expect(await isHeld(town, 'YWdhaW4')).toBe(true)
  })

  it('[S12] 9.4 unfinished guides go 90 days after they changed, also those of a member who never comes again', async () => {
    const { town, phone } = await place()
    const draft = (ct: string) => ({
      ...{ id: uuidv7(), household: null, person: null, guide: 'vneid-kiem-tra', revision: 1 },
      ...{ state: sealed(ct), updatedAt: new Date().toISOString() },
    })
    const mirror = (rev: number, ...puts: object[]) =>
      call(`${phone.path}/sync`, {
        token: phone.token,
        json: { v: 1, app: 'test', epoch: null, scopes: {}, muts: [], drafts: { rev, puts, ends: [] } },
      })
    await mirror(0, draft('b25l'), draft('dHdv'))
    await later(town, 91)
    for (const text of ['b25l', 'dHdv']) expect(await isHeld(town, text), text).toBe(false)
    expect(await countIn(town.ward, 'draft')).toBe(1)
    const { drafts } = bodyOf(SyncAnswer, await mirror(2, draft('dGhyZWU')))
    expect(drafts?.rev).toBe(3)
  })

  it('[P8] the audit of the province goes after 24 months, with what its wards tell it every day', async () => {
    const { town } = await place()
    const invitation = { id: uuidv7(), secretHash: 'A'.repeat(43), name: 'Ai' }
    const json = { setupKey: SETUP_KEY, province: town.province, name: 'Tỉnh', invitation }
    expect((await call('/api/setup/provinces', { json })).status).toBe(201)
    const lines = () =>
      runInDurableObject(env.PROVINCE.getByName(town.province), (_, { storage: { sql } }) =>
        sql.exec('SELECT no FROM audit').toArray(),
      )
    await later(town, 729)
    expect(await lines()).toHaveLength(1)
    await later(town, 2)
    expect(await lines()).toEqual([])
  })

  it('tombstones are served for 90 days; then low water rises, and the id still cannot come back', async () => {
    const { town, phone, home } = await place()
    const gone = home('Z29uZQ')
    await phone.push(gone.change)
    const { scopes } = await phone.sync([], { [town.near]: null })
    const cursor = scopes[town.near]?.cursor ?? null
    await phone.push(del('household', town.near, gone.id))
    await later(town, 89)
    expect((await phone.sync([], { [town.near]: cursor })).scopes[town.near]?.rows).toHaveLength(1)
    await later(town, 2)
    const news = (await phone.sync([], { [town.near]: cursor })).scopes[town.near]
    expect(news).toMatchObject({ reset: true, rows: [] })
    expect(await phone.push(gone.change)).toEqual(['document-erased'])
    await later(town, 730)
    expect((await documentsIn(town.ward)).filter(({ id }) => id === gone.id)).toEqual([])
  })

  it('[P8] audit and certificates after 24 months, lost values after 90 days, unused invitations too', async () => {
    const { town, phone, home } = await place()
    const one = home('b25l')
    await phone.push(one.change)
    await phone.push(del('household', town.near, one.id))
    await rowsOf(
      town.ward,
      "INSERT INTO lost (document, field, value, stamp, at) VALUES ('x', 'note', '1', '{}', ?)",
      new Date().toISOString(),
    )
    await town.official.post('invitations', {
      ...{ id: uuidv7(), secretHash: 'A'.repeat(43), name: 'Ai', role: 'can-bo', hamlets: [] },
    })
    const counts = async () => ({
      audit: (await countIn(town.ward, 'audit')) > 0,
      lost: await countIn(town.ward, 'lost'),
      certificates: await countIn(town.ward, 'erasure'),
      unused: await countIn(town.ward, 'invitation', 'device IS NULL'),
    })
    expect(await counts()).toEqual({ audit: true, lost: 1, certificates: 1, unused: 1 })
    await later(town, 94)
    expect(await counts()).toEqual({ audit: true, lost: 0, certificates: 1, unused: 0 })
    await later(town, 640)
    expect(await counts()).toEqual({ audit: false, lost: 0, certificates: 0, unused: 0 })
  })

  it('[S3] an old refusal keeps its answer and loses its content', async () => {
    const { town, phone } = await place()
    const refused = phone.write(household(town.far, uuidv7(), { label: sealed('cmVmdXNlZA') }))
    await phone.sync(refused)
    expect(await isHeld(town, 'cmVmdXNlZA')).toBe(true)
    await later(town, 366)
    expect(await isHeld(town, 'cmVmdXNlZA')).toBe(false)
    expect((await phone.sync(refused)).verdicts).toMatchObject([{ code: 'scope-not-yours' }])
  })

  it('a home goes by its newest visit also when that was before such days were noted', async () => {
    const { town, phone, home } = await place()
    const seen = home('c2Vlbg')
    await phone.push(seen.change, visit(town.near, seen.id))
    await later(town, 60)
    await phone.push(visit(town.near, seen.id))
    await rowsOf(town.ward, "UPDATE tally SET json = json_remove(json, '$.last')")
    await later(town, 40)
    expect(await isHeld(town, 'c2Vlbg')).toBe(true)
    await later(town, 60)
    expect(await isHeld(town, 'c2Vlbg')).toBe(false)
  })

  it('(decision 0018) such a home is also kept beyond 12 months', async () => {
    const { town, phone, home } = await place()
    const seen = home('c2Vlbg')
    await phone.push(seen.change)
    await later(town, 360)
    await phone.push(visit(town.near, seen.id))
    await rowsOf(town.ward, "UPDATE tally SET json = json_remove(json, '$.last')")
    await later(town, 10)
    expect(await isHeld(town, 'c2Vlbg')).toBe(true)
  })

  it('help that names only a person is a visit to the home they live in', async () => {
    const { town, phone, home } = await place()
    const [seen, who] = [home('c2Vlbg'), uuidv7()]
    await phone.push(seen.change, person(town.near, seen.id, {}, who), visit(town.near, seen.id))
    await later(town, 60)
    await phone.push(assistance(town.near, { household: null, person: who }))
    await later(town, 40)
    expect(await isHeld(town, 'c2Vlbg')).toBe(true)
  })

  it('(D09) 5,000 old records go 250 at a time; a day on which nothing is due costs a handful of rows', async () => {
    const { town } = await place()
    await rowsOf(
      town.ward,
      `WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 5999)
       INSERT INTO document (k, id, kind, ver, written_by, device, no, at, state, body)
       SELECT (SELECT no FROM scope WHERE id = ?1) * 1099511627776 + i, printf('01900000-0000-7000-8000-%012d', i),
         'visit', 1, ?2, ?2, i, ?3, 0, json_object('household', printf('01900000-0000-7000-8000-%012d', 0)) FROM n`,
      town.near,
      uuidv7(),
      new Date(Date.now() - 200 * DAY_MS).toISOString(),
    )
    await rowsOf(town.ward, 'UPDATE scope SET seq = 6000, n = 5000 WHERE id = ?', town.near)
    await later(town, 1)
    expect(
      (await documentsIn(town.ward)).filter(({ kind, state }) => kind === 'visit' && state === 0),
    ).toEqual([])
    const { erasures } = bodyOf(ErasureList, await town.official.get('erasures'))
    const pieces = erasures.map(({ counts }) => counts.visit)
    expect(pieces).toEqual(Array(20).fill(250))
    vi.setSystemTime(Date.now() + DAY_MS)
    const cost = await costOf(town.ward, () => runDurableObjectAlarm(env.WARD.getByName(town.ward)))
    expect(await dayOfRetention(town)).toBe(today())
    expect(cost.written).toBeLessThan(10)
    expect(cost.read).toBeLessThan(200)
  })
})
