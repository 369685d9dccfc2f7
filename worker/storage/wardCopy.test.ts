import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  CopyPart,
  Identity,
  KeyNews,
  RefusalList,
  uuidv7,
  WardKeyState,
  WardTotals,
} from '../../contract/index.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import { ask, copyOf } from '../testing/copies.suite.ts'
import {
  assistance,
  consent,
  del,
  household,
  person,
  sealed,
  visit,
  WHEN,
} from '../testing/documents.suite.ts'
import { differences, figure } from '../testing/figures.suite.ts'
import { contentOf, countIn, rowsOf } from '../testing/inside.suite.ts'
import { newKeys, newSecret } from '../testing/phone.suite.ts'
import { openTown, type Town } from '../testing/ward.suite.ts'
import { phraseTable } from './migrations/phrases.ts'
import { wardSteps } from './migrations/ward.ts'

const documentsOf = (parts: readonly CopyPart[]) =>
  parts
    .filter(({ table }) => table === 'document')
    .flatMap(({ columns, rows }) =>
      rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
    )

async function putBack(town: Town, parts: readonly CopyPart[]) {
  const statuses = []
  for (const part of parts) statuses.push((await ask(town, 'restore', { part })).status)
  return statuses
}

const epochOf = async (town: Town) => (await town.official.sync([])).epoch
const wipe = async (town: Town) => {
  const [epoch, mark] = [await epochOf(town), (await copyOf(town))[0]?.mark]
  expect((await ask(town, 'wipe', { epoch, mark })).status).toBe(204)
}

async function townAtWork() {
  const town = await openTown()
  const phone = await town.volunteer()
  const [home, who] = [uuidv7(), uuidv7()]
  await phone.push(
    household(town.near, home),
    person(town.near, home, { ageBand: '60+' }, who),
    ...Array.from({ length: 30 }, () => visit(town.near, home)),
    assistance(town.near, { household: home, person: who, facts: { 'vneid.account': true } }),
  )
  return { town, phone, home, who }
}

describe('[S8] (D16) a ward is copied, taken away and put back', () => {
  it('everything is as it was, under a new epoch, and phones go on', async () => {
    const { town, phone } = await townAtWork()
    const before = { epoch: await epochOf(town), rows: await phone.pull(town.near) }
    const parts = await copyOf(town)
    await wipe(town)
    expect(refusal(await phone.get('me'))).toBe('404 ward-unknown')
    expect((await putBack(town, parts)).slice(-1)).toEqual([200])
    expect(await phone.pull(town.near)).toEqual(before.rows)
    expect(await epochOf(town)).not.toBe(before.epoch)
    expect(await differences(town.official)).toEqual([])
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
    expect(await phone.push(visit(town.near, uuidv7()))).toEqual(['ok'])
  })

  it('(D16) what was written after the copy comes again from the phones, once each', async () => {
    const { town, phone, home, who } = await townAtWork()
    const parts = await copyOf(town)
    const later = phone.write(assistance(town.near, { household: home, person: who }), visit(town.near, home))
    await phone.sync(later)
    await wipe(town)
    await putBack(town, parts)
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
    expect((await phone.sync(later)).verdicts.map(({ s }) => s)).toEqual(['ok', 'ok'])
    expect((await phone.sync(later)).verdicts.map(({ s }) => s)).toEqual(['dup', 'dup'])
    expect(await figure(town.official, town.near, 'luot')).toBe('2')
    expect(await differences(town.official)).toEqual([])
  })

  it('[P6] (D74) who was erased after the copy stays erased, also when a phone sends them again', async () => {
    const { town, phone, home, who } = await townAtWork()
    const [named, agreed, late] = [uuidv7(), uuidv7(), uuidv7()]
    const naming = phone.write(
      consent(town.near, named, {}, agreed),
      person(town.near, home, { ageBand: '60+', name: sealed('bmFtZWQ'), consent: agreed }, named),
    )
    await phone.sync(naming)
    const parts = await copyOf(town)
    const after = phone.write(person(town.near, home, { ageBand: '60+', note: sealed('bGF0ZQ') }, late))
    await phone.sync(after)
    await phone.push(del('person', town.near, who), del('person', town.near, late))
    await phone.push(consent(town.near, named, { decision: 'withdrawn' }))
    await runDurableObjectAlarm(env.WARD.getByName(town.ward))
    await wipe(town)
    await putBack(town, parts)
    expect(await contentOf(town.ward)).not.toContain('bmFtZWQ')
    const rows = await phone.pull(town.near)
    expect(rows.filter(({ id }) => id === who)).toMatchObject([{ del: true, body: {} }])
    expect((await phone.sync(after)).verdicts).toMatchObject([{ s: 'rejected', code: 'document-erased' }])
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
    expect(await differences(town.official)).toEqual([])
  })

  it('while parts are fetched or put back nobody is answered, phones come again, and the copy belongs together', async () => {
    const { town, phone } = await townAtWork()
    const first = bodyOf(CopyPart, await ask(town, 'copy', { from: null }))
    const busy = await phone.send([])
    expect(refusal(busy)).toBe('503 ledger-busy')
    expect(busy.headers.get('Retry-After')).toBe('30')
    for (let from = first.next; from; ) from = bodyOf(CopyPart, await ask(town, 'copy', { from })).next
    const parts = await copyOf(town)
    expect(new Set(parts.map(({ mark }) => mark)).size).toBe(1)
    await wipe(town)
    expect((await ask(town, 'restore', { part: parts[0] })).status).toBe(204)
    expect(refusal(await phone.send([]))).toBe('503 ledger-busy')
    // Broken off and begun again: the same parts are the same.
    expect((await putBack(town, parts)).at(-1)).toBe(200)
    expect((await phone.send([])).status).toBe(200)
  })

  it('[P3] who left after the copy stays away, on every phone, also when the province heard of it only at the end', async () => {
    const { town, phone } = await townAtWork()
    const [lost, second] = [await town.volunteer(), await town.welcome('can-bo')]
    await lost.put('phone-key', { exchangeKey: (await newKeys()).publicKey, holds: null })
    const parts = await copyOf(town)
    await town.official.remove(`members/${phone.member}`)
    await runDurableObjectAlarm(env.WARD.getByName(town.ward))
    await town.official.remove(`devices/${lost.device}`)
    await town.official.remove(`members/${second.member}`)
    await wipe(town)
    await putBack(town, parts)
    expect(refusal(await phone.get('me'))).toBe('403 member-retired')
    expect(refusal(await second.get('me'))).toBe('403 member-retired')
    expect(refusal(await lost.get('me'))).toBe('403 device-retired')
    expect((await town.official.get('me')).status).toBe(200)
    expect(await countIn(town.ward, 'phone_key')).toBe(0)
    expect(await countIn(town.ward, 'device', "state = 'retired'")).toBe(3)
  })

  it('[P3] (PROTOCOL 12.5) who joined after the copy and left does not come back as who they were', async () => {
    const { town } = await townAtWork()
    const parts = await copyOf(town)
    const gone = await town.volunteer()
    await town.official.remove(`members/${gone.member}`)
    await wipe(town)
    await putBack(town, parts)
    const { secret, secretHash } = await newSecret()
    const terms = {
      id: uuidv7(),
      secretHash,
      name: 'Chị Thử',
      role: 'thanh-vien',
      hamlets: [town.near],
      hours: 72,
    }
    await town.official.post('invitations', terms)
    const { publicKey } = await newKeys()
    const json = { invitation: terms.id, secret, publicKey, deviceLabel: '', was: gone.member }
    const { member } = bodyOf(Identity, await call(`${town.path}/enrolments`, { json }))
    expect(member).not.toBe(gone.member)
    const again = await copyOf(town)
    await wipe(town)
    await putBack(town, again)
    expect(await rowsOf(town.ward, 'SELECT state FROM member WHERE id = ?', member)).toEqual([
      { state: 'active' },
    ])
  })

  it('[P1] the ward’s key stays the newest that phones have taken, and can be changed again', async () => {
    const { town } = await townAtWork()
    const { publicKey } = await newKeys()
    const tells = (holds: string) => town.official.put('phone-key', { exchangeKey: publicKey, holds })
    const change = async (id: string, follows: string) =>
      (await town.official.post('keys', { id, follows, ring: sealed(), wraps: [] })).status
    await tells('k1')
    const parts = await copyOf(town)
    expect([await change('k2', 'k1'), await change('k3', 'k2')]).toEqual([201, 201])
    await tells('k3')
    await wipe(town)
    await putBack(town, parts)
    const { key, phones } = bodyOf(WardKeyState, await town.official.get('keys'))
    expect(key).toMatchObject({ id: 'k3', ring: sealed() })
    expect(phones.find(({ device }) => device === town.official.device)?.holds).toBe('k1')
    expect(bodyOf(KeyNews, await tells('k3'))).toMatchObject({ key: { id: 'k3' }, wrap: null })
    expect(await change('k4', 'k3')).toBe(201)
  })

  it('[P3] no invitation of the copy lets anybody in, whatever became of it since; a new one does', async () => {
    const { town } = await townAtWork()
    const { secret, secretHash } = await newSecret()
    const terms = { id: uuidv7(), secretHash, name: 'Anh Thử', role: 'thanh-vien', hamlets: [town.near] }
    await town.official.post('invitations', terms)
    const parts = await copyOf(town)
    await wipe(town)
    await putBack(town, parts)
    const { publicKey } = await newKeys()
    const json = { invitation: terms.id, secret, publicKey, deviceLabel: '' }
    expect(refusal(await call(`${town.path}/enrolments`, { json }))).toBe('410 invitation-withdrawn')
    expect((await (await town.volunteer()).get('me')).status).toBe(200)
  })

  it('[C4] the province follows at once, however far the ward had counted since the copy', async () => {
    const { town, phone } = await townAtWork()
    const ward = env.WARD.getByName(town.ward)
    const parts = await copyOf(town)
    for (let day = 0; day < 4; day++) {
      await phone.push(assistance(town.near))
      await runDurableObjectAlarm(ward)
    }
    await wipe(town)
    await putBack(town, parts)
    await runDurableObjectAlarm(ward)
    const [row] = await runInDurableObject(env.PROVINCE.getByName(town.province), (_, { storage }) =>
      storage.sql.exec<{ json: string }>('SELECT json FROM totals WHERE ward = ?', town.ward).toArray(),
    )
    const { rows } = v.parse(WardTotals, JSON.parse(row?.json ?? ''))
    const helps = rows.filter(({ indicator, period }) => indicator === 'luot' && period === 'all')
    expect(helps.map(({ numerator }) => numerator)).toEqual([1])
  })

  it('[P8] that a ward was copied stands in its audit, once a copy', async () => {
    const { town } = await townAtWork()
    const parts = await copyOf(town)
    expect(parts.length).toBeGreaterThan(3)
    expect(await rowsOf(town.ward, "SELECT member, count FROM audit WHERE what = 'copy ward'")).toEqual([
      { member: null, count: 1 },
    ])
  })

  it('(D16) a copy put in over another one that was broken off is that copy alone, and the ward works', async () => {
    const { town, phone } = await townAtWork()
    const older = await copyOf(town)
    const rows = await phone.pull(town.near)
    await phone.push(...Array.from({ length: 5 }, () => household(town.near)))
    const newer = await copyOf(town)
    await wipe(town)
    await putBack(town, newer.slice(0, -1))
    expect((await putBack(town, older)).at(-1)).toBe(200)
    expect(await phone.pull(town.near)).toEqual(rows)
    expect(await differences(town.official)).toEqual([])
    expect(await phone.push(household(town.near), visit(town.near, uuidv7()))).toEqual(['ok', 'ok'])
  })

  it('[P9] a part of another copy is refused with a code, and the import under way goes on', async () => {
    const { town, phone } = await townAtWork()
    const older = await copyOf(town)
    await phone.push(household(town.near))
    const newer = await copyOf(town)
    await wipe(town)
    await putBack(town, newer.slice(0, 3))
    for (const part of older.slice(1))
      expect(refusal(await ask(town, 'restore', { part }))).toBe('409 other-copy')
    expect((await putBack(town, newer.slice(3))).at(-1)).toBe(200)
    expect(await phone.push(household(town.near))).toEqual(['ok'])
  })

  it('an import that the release before began is begun again from the first part', async () => {
    const { town, phone } = await townAtWork()
    const parts = await copyOf(town)
    await wipe(town)
    await putBack(town, parts.slice(0, 2))
    await rowsOf(town.ward, 'DROP TABLE restoring')
    await rowsOf(town.ward, 'CREATE TABLE restoring (at TEXT)')
    expect(refusal(await ask(town, 'restore', { part: parts[2] }))).toBe('409 other-copy')
    expect((await putBack(town, parts)).at(-1)).toBe(200)
    expect(await phone.push(household(town.near))).toEqual(['ok'])
  })

  it('(D28) the last part twice at once is once: both are told the one new epoch, and the ward is whole', async () => {
    const { town, phone } = await townAtWork()
    const parts = await copyOf(town)
    const last = parts.at(-1)
    await wipe(town)
    await putBack(town, parts.slice(0, -1))
    const both = await Promise.all([1, 2].map(() => ask(town, 'restore', { part: last })))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const epoch = await epochOf(town)
    expect(both.map(({ body }) => body)).toEqual([1, 2].map(() => ({ ward: town.ward, epoch })))
    expect((await phone.send([])).status).toBe(200)
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
    expect(await differences(town.official)).toEqual([])
  })

  it('[P9] taken away again just as its last part arrives: it stands whole or not at all, and nothing breaks', async () => {
    const { town } = await townAtWork()
    const parts = await copyOf(town)
    await wipe(town)
    await putBack(town, parts.slice(0, -1))
    const [put, gone] = await Promise.all([
      ask(town, 'restore', { part: parts.at(-1) }),
      ask(town, 'wipe', { epoch: 'restoring' }),
    ])
    expect([put.status, gone.status].filter((status) => status >= 500)).toEqual([])
    // Whichever came first: after it the ward stands whole, or is put back from the beginning.
    if (put.status !== 200) expect((await putBack(town, parts)).at(-1)).toBe(200)
    expect((await town.official.send([])).status).toBe(200)
  })

  it('[S8] a ward that took in anything since the copy is not taken away: records, refused ones, unfinished guides, people', async () => {
    const { town, phone, home } = await townAtWork()
    const begun = {
      ...{ id: uuidv7(), household: home, person: null, guide: 'vneid-kiem-tra', revision: 1 },
      ...{ state: sealed('ZHJhZnQ'), updatedAt: WHEN },
    }
    const puts = { v: 1, app: 'test', epoch: null, scopes: {}, muts: [], drafts: { rev: 0, puts: [begun] } }
    const since: (() => Promise<unknown>)[] = [
      () => phone.push(visit(town.near, home)),
      () => phone.push(household(town.near, uuidv7(), { extra: '"'.repeat(100_000) })),
      () => phone.post('sync', puts),
      () => town.volunteer(),
      () => town.official.remove(`devices/${phone.device}`),
    ]
    for (const workOn of since) {
      const [epoch, mark] = [await epochOf(town), (await copyOf(town))[0]?.mark]
      await workOn()
      expect(refusal(await ask(town, 'wipe', { epoch, mark }))).toBe('409 ward-changed')
      expect((await town.official.send([])).status).toBe(200)
    }
    expect(refusal(await ask(town, 'wipe', { epoch: await epochOf(town) }))).toBe('409 ward-changed')
    await wipe(town)
  })

  it('(decision 0021) a copy says everything in full, as older releases did; what comes back of it is kept short', async () => {
    const { town, phone, home, who } = await townAtWork()
    const rows = await phone.pull(town.near)
    const parts = await copyOf(town)
    expect(parts.map(({ table }) => table)).not.toContain('phrase')
    expect(documentsOf(parts).find(({ kind }) => kind === 'assistance')).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      written_by: phone.member,
      device: phone.device,
      at: expect.stringMatching(/Z$/),
      body: expect.stringContaining(`"household":"${home}","person":"${who}"`),
    })
    await wipe(town)
    await putBack(town, parts)
    expect(await phone.pull(town.near)).toEqual(rows)
    expect(documentsOf(await copyOf(town))).toEqual(documentsOf(parts))
    expect(await countIn(town.ward, 'document', "typeof(id) <> 'blob'")).toBe(0)
  })

  it('(decision 0021) a copy made by the release before comes back too, whole', async () => {
    const { town, phone } = await townAtWork()
    const rows = await phone.pull(town.near)
    const before = wardSteps.indexOf(phraseTable)
    // Tables that came later are in no copy of then.
    const then = (await copyOf(town)).filter(({ table }) => table !== 'withdrawal' && table !== 'old_text')
    const parts = then.map((part, at) => ({
      ...part,
      next: at === then.length - 1 ? null : part.next,
      schema: before,
      rows: part.rows.map((row) =>
        part.table === 'meta' && row[0] === 'schema' ? ['schema', String(before)] : row,
      ),
    }))
    await wipe(town)
    expect((await putBack(town, parts)).at(-1)).toBe(200)
    expect(await phone.pull(town.near)).toEqual(rows)
    expect(await countIn(town.ward, 'document', "typeof(id) <> 'text'")).toBe(0)
    expect(await phone.push(visit(town.near, uuidv7()))).toEqual(['ok'])
    expect(await countIn(town.ward, 'document', "typeof(id) = 'blob'")).toBe(1)
    expect(await differences(town.official)).toEqual([])
  })

  it('(D57) (decision 0023) a home that a colleague wrote into is known as such when it comes back', async () => {
    const { town, home } = await townAtWork()
    const other = await town.volunteer()
    const everything = household(town.near, home, { label: sealed('bcOoYQ'), note: sealed(), state: 'here' })
    expect(await other.push(everything)).toEqual(['ok'])
    const parts = await copyOf(town)
    await wipe(town)
    await putBack(town, parts)
    expect(await other.push(del('household', town.near, home))).toEqual(['role-not-allowed'])
  })

  it('the ward tells its province soon, and phones can carry work to it, also when the copy is older than such keys', async () => {
    const { town } = await townAtWork()
    const parts = (await copyOf(town)).map((part) => ({
      ...part,
      rows: part.rows.filter(([key]) => part.table !== 'meta' || key !== 'carryKey'),
    }))
    await wipe(town)
    await putBack(town, parts)
    const ward = env.WARD.getByName(town.ward)
    const alarm = await runInDurableObject(ward, (_, { storage }) => storage.getAlarm())
    expect(alarm ?? Number.NaN).toBeLessThanOrEqual(Date.now() + 600_000)
    expect(bodyOf(Identity, await town.official.get('me')).carryKey).toHaveLength(87)
  })

  it('[S6] rows as long as a call may be come back too', async () => {
    const { town, phone } = await townAtWork()
    for (const long of ['"'.repeat(100_000), 'ạ'.repeat(80_000)])
      expect(await phone.push(household(town.near, uuidv7(), { extra: long }))).toEqual(['too-large'])
    const parts = await copyOf(town)
    await wipe(town)
    expect((await putBack(town, parts)).filter((status) => status > 204)).toEqual([])
    const { refusals } = bodyOf(RefusalList, await town.official.get('refusals'))
    expect(refusals.map(({ code }) => code)).toEqual(['too-large', 'too-large'])
  })

  it('[P9] parts that do not fit are refused with a code', async () => {
    const { town } = await townAtWork()
    const parts = await copyOf(town)
    expect(refusal(await ask(town, 'copy', { from: { table: 'meta', after: [] } }))).toBe('422 body-invalid')
    await wipe(town)
    const [first, last] = [parts[0], parts.at(-1)]
    expect(refusal(await ask(town, 'restore', { part: last }))).toBe('422 body-invalid')
    const holed = { ...first, rows: [['epoch', null]] }
    expect(refusal(await ask(town, 'restore', { part: holed }))).toBe('422 body-invalid')
    const phrases = { ...first, table: 'phrase', columns: ['no', 'text'], rows: [[1, '{}']] }
    expect(refusal(await ask(town, 'restore', { part: phrases }))).toBe('422 body-invalid')
    expect((await putBack(town, parts)).at(-1)).toBe(200)
  })

  it('[P9] nothing happens without the setup key, to an open ward, or to another than is meant', async () => {
    const { town } = await townAtWork()
    const [part] = await copyOf(town)
    const wrong = { setupKey: 'a wrong guess', from: null, epoch: 'x', part }
    for (const what of ['copy', 'wipe', 'restore'])
      expect(refusal(await call(`/api/setup/wards/${town.ward}/${what}`, { json: wrong }))).toBe(
        '403 setup-key-wrong',
      )
    expect(refusal(await ask(town, 'restore', { part }))).toBe('409 ward-exists')
    expect(refusal(await ask(town, 'wipe', { epoch: 'another' }))).toBe('422 body-invalid')
    expect(refusal(await ask(town, 'copy', { from: { table: 'no_such', after: null } }))).toBe(
      '422 body-invalid',
    )
    const away = Object.assign(Object.create(town), { ward: '10000' })
    expect(refusal(await ask(away, 'copy', { from: null }))).toBe('404 ward-unknown')
    expect(refusal(await ask(away, 'wipe', { epoch: 'restoring' }))).toBe('404 ward-unknown')
  })
})
