import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { assistance, household, visit } from '../testing/documents.suite.ts'
import { differences, figure } from '../testing/figures.suite.ts'
import { contentOf, rowsOf } from '../testing/inside.suite.ts'
import { words } from '../testing/phone.suite.ts'
import { anyWard, openTown } from '../testing/ward.suite.ts'

describe('a ward’s object', () => {
  it('comes back from sleep and from a crash with everything that it acknowledged', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const first = phone.write(assistance(town.near))
    await phone.sync(first)
    await evictDurableObject(env.WARD.getByName(town.ward))
    expect((await phone.sync(first)).verdicts.map(words)).toEqual(['dup'])
    const second = phone.write(visit(town.near, uuidv7()))
    await phone.sync(second)
    await abortAllDurableObjects()
    expect((await phone.sync([...first, ...second])).verdicts.map(words)).toEqual(['dup', 'dup'])
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
  })

  it('[S2] a call that fails in the middle leaves nothing behind', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const before = await contentOf(town.ward)
    await rowsOf(
      town.ward,
      "CREATE TRIGGER poison BEFORE INSERT ON document WHEN NEW.no = 3 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    const muts = phone.write(household(town.near), assistance(town.near), visit(town.near, uuidv7()))
    expect((await phone.send(muts)).status).toBe(500)
    await rowsOf(town.ward, 'DROP TRIGGER poison')
    expect(await contentOf(town.ward)).toBe(before)
    expect((await phone.sync(muts)).verdicts.map(words)).toEqual(['ok', 'ok', 'ok'])
    expect(await differences(town.official)).toEqual([])
  })

  it('(decision 0021) a phrase that went with a call that failed is written again before anything is read with it', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await rowsOf(
      town.ward,
      "CREATE TRIGGER poison BEFORE INSERT ON document WHEN NEW.no = 1 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    const muts = phone.write(assistance(town.near, { facts: { 'vneid.account': true } }))
    expect((await phone.send(muts)).status).toBe(500)
    await rowsOf(town.ward, 'DROP TRIGGER poison')
    await phone.sync(muts)
    await evictDurableObject(env.WARD.getByName(town.ward))
    const [row] = await town.official.pull(town.near)
    expect(row?.body).toMatchObject({ facts: { 'vneid.account': true }, steps: [{ s: 'done' }] })
  })

  it('[C3] counts its ledger anew when a release brings other indicators', async () => {
    const town = await openTown()
    await (await town.volunteer()).push(assistance(town.near))
    await rowsOf(town.ward, "UPDATE scope SET counters = '{}'")
    await rowsOf(town.ward, "UPDATE meta SET value = 'an older catalogue' WHERE key = 'catalogue'")
    await evictDurableObject(env.WARD.getByName(town.ward))
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
  })

  it('that nobody opened holds nothing, however often it is asked', async () => {
    const ward = anyWard()
    const reply = await env.WARD.getByName(ward).me(uuidv7())
    expect(reply).toMatchObject({ ok: false, code: 'ward-unknown' })
    const tables = await runInDurableObject(env.WARD.getByName(ward), (_, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    )
    expect(tables).toEqual([])
  })

  it('[P1] [P5] keeps what is sealed as it came, and nothing that names a resident in clear', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await phone.push(
      household(town.near, uuidv7(), { note: { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'Y2lwaGVy' } }),
    )
    const text = await contentOf(town.ward)
    expect(text).toContain('Y2lwaGVy')
    expect(text).not.toMatch(/Nhà \d|ngõ|203\.0\.113/)
  })
})
