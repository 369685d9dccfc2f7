import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import { household, sealed, set } from '../../testing/documents.suite.ts'
import { rowsOf } from '../../testing/inside.suite.ts'
import { words } from '../../testing/phone.suite.ts'
import { openTown, type Town } from '../../testing/ward.suite.ts'

afterEach(() => {
  vi.useRealTimers()
})
const passHours = (hours: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
}

const notes = (town: Town) => rowsOf(town.ward, "SELECT device, what FROM audit WHERE what = 'went back'")

/** A town with something in its log, and a phone that claims to have read further in it. */
async function ahead() {
  const town = await openTown()
  const phone = await town.volunteer()
  await phone.push(household(town.near))
  const { epoch, scopes } = await phone.sync([], { [town.near]: null })
  const beyond = (of: string) => ({ [town.near]: `${of}.${scopes[town.near]?.n ?? 0}000` })
  return { town, phone, epoch, cursor: scopes[town.near]?.cursor ?? '', beyond }
}

it('[S8] (D16) a phone that has read further than the log goes: a new epoch begins, and what it brings is taken', async () => {
  const { town, phone, epoch, cursor, beyond } = await ahead()
  const before = await phone.sync([], { [town.near]: cursor })
  expect(before.epoch).toBe(epoch)
  const mine = phone.write(household(town.near))
  const answer = await phone.sync(mine, beyond(epoch))
  expect(answer.epoch).not.toBe(epoch)
  expect(answer.scopeVersion).toBeGreaterThan(before.scopeVersion)
  expect(answer.verdicts.map(words)).toEqual(['ok'])
  expect(answer.scopes[town.near]).toMatchObject({ reset: true, n: 2 })
  expect(answer.scopes[town.near]?.cursor).toMatch(new RegExp(`^${answer.epoch}\\.`))
  expect(await notes(town)).toEqual([{ device: phone.device, what: 'went back' }])
  const other = await (await town.volunteer()).sync([], { [town.near]: cursor })
  expect(other).toMatchObject({ epoch: answer.epoch, scopes: { [town.near]: { reset: true } } })
})

it('[S8] believes the same phone once a day, so that it cannot keep all others busy, and another one all the same', async () => {
  const { town, phone, epoch, beyond } = await ahead()
  const other = await town.volunteer()
  const first = await phone.sync([], beyond(epoch))
  const again = await phone.sync([], beyond(first.epoch))
  expect(again).toMatchObject({ epoch: first.epoch, scopes: { [town.near]: { reset: true } } })
  const second = await other.sync([], beyond(first.epoch))
  expect(second.epoch).not.toBe(first.epoch)
  passHours(25)
  await phone.signIn()
  expect((await phone.sync([], beyond(second.epoch))).epoch).not.toBe(second.epoch)
  expect(await notes(town)).toHaveLength(3)
})

it('[C3] [P3] a ward whose own database alone went back: its province follows its sums again, and who left stays away', async () => {
  const { town, phone, epoch, beyond } = await ahead()
  const leaving = await town.volunteer()
  await town.official.remove(`members/${leaving.member}`)
  const alarm = () => runDurableObjectAlarm(env.WARD.getByName(town.ward))
  const sums = () =>
    runInDurableObject(env.PROVINCE.getByName(town.province), (_, { storage }) =>
      storage.sql.exec('SELECT json FROM totals WHERE ward = ?', town.ward).toArray(),
    )
  for (let n = 0; n < 5; n++) {
    await phone.push(household(town.near))
    await alarm()
  }
  const before = await sums()
  await rowsOf(town.ward, "UPDATE meta SET value = '1' WHERE key = 'pushed'")
  await rowsOf(town.ward, "UPDATE member SET state = 'active' WHERE id = ?", leaving.member)
  await phone.sync(phone.write(household(town.near)), beyond(epoch))
  expect(await rowsOf(town.ward, 'SELECT state FROM member WHERE id = ?', leaving.member)).toEqual([
    { state: 'retired' },
  ])
  await alarm()
  expect(await sums()).not.toEqual(before)
})

it('[P4] a log that the phone may not read, an older epoch and a null cursor say nothing about the ward', async () => {
  const { town, phone, epoch } = await ahead()
  for (const cursors of [
    { [town.far]: `${epoch}.9999` },
    { [town.near]: 'zzzzzzzz.9999' },
    { [town.near]: null },
  ])
    expect((await phone.sync([], cursors)).epoch).toBe(epoch)
  expect(await notes(town)).toEqual([])
})

it.each(['edited', 'written'] as const)(
  '[S5] [S8] what is %s in the new life is newer than anything from before, whatever its version was',
  async (what) => {
    const { town, phone, epoch, beyond } = await ahead()
    const home = household(town.near)
    if (what === 'edited') await phone.push(home)
    await phone.sync([], beyond(epoch))
    const [mine, old] = [sealed('bW9p'), sealed('Y3U')]
    const change = { ...home, fields: { ...home.fields, note: mine } }
    await phone.push(what === 'edited' ? set('household', town.near, home.id, { note: mine }, 1) : change)
    const other = await town.volunteer()
    await other.push({ ...home, base: 500, fields: { ...home.fields, note: old } })
    const row = (await other.pull(town.near)).find(({ id }) => id === home.id)
    expect(row?.body).toMatchObject({ note: mine })
  },
)

it('[S5] an early edit of every field stays over the old document that completes it', async () => {
  const { town, phone, epoch, beyond } = await ahead()
  const [binh, other] = [await town.volunteer(), await town.volunteer()]
  await phone.sync([], beyond(epoch))
  const home = household(town.near)
  const [mine, old, older] = [sealed('bW9p'), sealed('Y3U'), sealed('Y3Ux')]
  await binh.push(set('household', town.near, home.id, { label: mine, note: mine, state: 'here' }, 5))
  await phone.push({ ...home, base: 7, fields: { label: older, note: older, state: 'here' } })
  await other.push({ ...home, base: 8, fields: { label: old, note: old, state: 'here' } })
  const row = (await phone.pull(town.near)).find(({ id }) => id === home.id)
  expect(row?.body).toMatchObject({ label: mine, note: mine })
})
