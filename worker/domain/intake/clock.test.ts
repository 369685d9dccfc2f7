import { expect, it } from 'vitest'
import { type Mutation, monthInVietnam, type ScopeId, uuidv7 } from '../../../contract/index.ts'
import { assistance, del, household, visit } from '../../testing/documents.suite.ts'
import { differences, figure } from '../../testing/figures.suite.ts'
import { rowsOf } from '../../testing/inside.suite.ts'
import { type Phone, words } from '../../testing/phone.suite.ts'
import { openTown } from '../../testing/ward.suite.ts'

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
/** A call that goes on from what the phone has read: what comes is what it does not know yet. */
async function sent(phone: Phone, scope: ScopeId, muts: Mutation[]) {
  const { scopes } = await phone.sync([], { [scope]: null })
  const { verdicts, scopes: news } = await phone.sync(muts, { [scope]: scopes[scope]?.cursor ?? null })
  return { verdicts: verdicts.map(words), rows: news[scope]?.rows ?? [] }
}
const bodyIn = (rows: { id: string; body: Record<string, unknown> }[], id: string) =>
  rows.find((row) => row.id === id)?.body

it('7.5 help told of in a month that has not come is kept under its arrival, and comes back to its phone', async () => {
  const town = await openTown()
  const phone = await town.volunteer()
  const [home, helped, said] = [uuidv7(), uuidv7(), inDays(40)]
  await phone.push(household(town.near, home))
  const [wrong] = phone.write(assistance(town.near, { household: home, at: said, startedAt: said }, helped))
  if (!wrong) throw new Error('nothing written')
  const { verdicts, rows } = await sent(phone, town.near, [wrong])
  expect(verdicts).toEqual(['ok'])
  const came = bodyIn(rows, helped)
  expect(came?.saidAt).toBe(said)
  expect(monthInVietnam(String(came?.at))).toBe(monthInVietnam(Date.now()))
  const held = bodyIn(await (await town.volunteer()).pull(town.near), helped)
  expect(held).toEqual(came)
  expect((await phone.sync([wrong])).verdicts.map(words)).toEqual(['dup'])
})

it('7.5 [S13] help of months ago stays where it was, with what its phone says of its clock', async () => {
  const town = await openTown()
  const phone = await town.volunteer()
  const [home, at] = [uuidv7(), inDays(-100)]
  await phone.push(household(town.near, home))
  const late = visit(town.near, home, { at, clockOff: -259_200 })
  const { rows } = await sent(phone, town.near, phone.write(late))
  expect(rows).toEqual([])
  const held = bodyIn(await (await town.volunteer()).pull(town.near), late.id)
  expect(held).toMatchObject({ at, clockOff: -259_200 })
  expect(held).not.toHaveProperty('saidAt')
})

it('7.5 (D74) help for a home that was erased counts in the month of its arrival, too, when it tells of one to come', async () => {
  const town = await openTown()
  const phone = await town.volunteer()
  const [home, said] = [uuidv7(), inDays(400)]
  await phone.push(household(town.near, home))
  await phone.push(del('household', town.near, home))
  await phone.push(assistance(town.near, { household: home, at: said, startedAt: said }))
  expect(await figure(town.official, town.near, 'luot')).toBe('1')
  const kept = await rowsOf(town.ward, 'SELECT counters AS months FROM scope UNION ALL SELECT json FROM kept')
  expect(JSON.stringify(kept)).toContain(monthInVietnam(Date.now()))
  expect(JSON.stringify(kept)).not.toContain(monthInVietnam(said))
  expect(await differences(town.official)).toEqual([])
})
