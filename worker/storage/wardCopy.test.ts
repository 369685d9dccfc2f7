import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { CopyPart, type CopyPlace, Identity, RefusalList, uuidv7 } from '../../contract/index.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
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
import { contentOf } from '../testing/inside.suite.ts'
import { openTown, SETUP_KEY, type Town } from '../testing/ward.suite.ts'

const ask = (town: Town, what: string, json: object) =>
  call(`/api/setup/wards/${town.ward}/${what}`, { json: { setupKey: SETUP_KEY, ...json } })

async function copyOf(town: Town): Promise<CopyPart[]> {
  const parts: CopyPart[] = []
  for (let from: CopyPlace | null = null; ; ) {
    const part: CopyPart = bodyOf(CopyPart, await ask(town, 'copy', { from }))
    parts.push(part)
    if (!part.next) return parts
    from = part.next
  }
}

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
