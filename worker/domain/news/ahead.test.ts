import { describe, expect, it } from 'vitest'
import { type Mutation, SyncAnswer, uuidv7 } from '../../../contract/index.ts'
import { bodyOf, call, refusal } from '../../testing/call.suite.ts'
import { household, visit } from '../../testing/documents.suite.ts'
import { countOfKind } from '../../testing/inside.suite.ts'
import { type Phone, words } from '../../testing/phone.suite.ts'
import { openTown, type Town } from '../../testing/ward.suite.ts'

/** A phone at the head of its hamlet's log, with two batches to send. */
async function ready(): Promise<{
  town: Town
  phone: Phone
  one: Mutation[]
  two: Mutation[]
  cursor: string
}> {
  const town = await openTown()
  const phone = await town.volunteer()
  const { scopes } = await phone.sync([], { [town.near]: null })
  const cursor = scopes[town.near]?.cursor ?? ''
  const one = phone.write(household(town.near), household(town.near))
  const two = phone.write(visit(town.near, uuidv7()), visit(town.near, uuidv7()))
  return { town, phone, one, two, cursor }
}

/** Sends a batch on top of another one whose answer nobody waited for. */
const ahead = (phone: Phone, muts: Mutation[], before: Mutation[], scopes: Record<string, string>) => {
  const { no, mid } = before.at(-1) ?? { no: 0, mid: '' }
  const json = { v: 1, app: 'test', epoch: null, scopes, muts, after: { no, mid } }
  return call(`${phone.path}/sync`, { token: phone.token, json })
}

describe('[S2] a call that did not wait for the answer to the one before it (PROTOCOL 2.9)', () => {
  it('is taken on top of that one, and its news go on from that answer, without echo', async () => {
    const { town, phone, one, two, cursor } = await ready()
    const first = await phone.sync(one, { [town.near]: cursor })
    const second = bodyOf(SyncAnswer, await ahead(phone, two, one, { [town.near]: cursor }))
    expect(second.verdicts.map(words)).toEqual(['ok', 'ok'])
    expect(second.scopes[town.near]).toMatchObject({ rows: [], from: first.scopes[town.near]?.cursor, n: 4 })
  })

  it('brings what others wrote between the two', async () => {
    const { town, phone, one, two, cursor } = await ready()
    await phone.sync(one, { [town.near]: cursor })
    const other = await town.volunteer()
    const theirs = household(town.near)
    await other.push(theirs)
    const { scopes } = bodyOf(SyncAnswer, await ahead(phone, two, one, { [town.near]: cursor }))
    expect(scopes[town.near]?.rows.map(({ id }) => id)).toEqual([theirs.id])
  })

  it('[S3] that came first stores nothing, and is taken when it comes again', async () => {
    const { town, phone, one, two, cursor } = await ready()
    expect(refusal(await ahead(phone, two, one, { [town.near]: cursor }))).toBe('409 earlier-missing')
    expect(await countOfKind(town.ward, 'visit')).toBe(0)
    await phone.sync(one)
    expect(bodyOf(SyncAnswer, await ahead(phone, two, one, {})).verdicts.map(words)).toEqual(['ok', 'ok'])
  })

  it('[S3] of a phone that was restored from an old copy stores nothing: the number has another name', async () => {
    const { phone, one, two } = await ready()
    await phone.sync(one)
    const others = one.map((mutation) => ({ ...mutation, mid: uuidv7() }))
    expect(refusal(await ahead(phone, two, others, {}))).toBe('409 earlier-missing')
  })

  it('stands on one that was refused, too [S6]', async () => {
    const { town, phone } = await ready()
    const bad = phone.write(household(town.far))
    const two = phone.write(household(town.near))
    expect((await phone.sync(bad)).verdicts.map(words)).toEqual(['scope-not-yours'])
    expect(bodyOf(SyncAnswer, await ahead(phone, two, bad, {})).verdicts.map(words)).toEqual(['ok'])
  })

  it('gets its verdicts without news when the ward has forgotten where the phone stands', async () => {
    const { town, phone, one, two, cursor } = await ready()
    await phone.sync(one, { [town.near]: cursor })
    await phone.sync(one.slice(0, 1), { [town.near]: cursor })
    const answer = bodyOf(SyncAnswer, await ahead(phone, two, one, { [town.near]: cursor }))
    expect(answer.verdicts.map(words)).toEqual(['ok', 'ok'])
    expect(answer.scopes).toEqual({})
  })
})
