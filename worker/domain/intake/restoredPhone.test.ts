import { describe, expect, it } from 'vitest'
import { type Mutation, SyncAnswer, uuidv7 } from '../../../contract/index.ts'
import { bodyOf, call } from '../../testing/call.suite.ts'
import { household, set, visit } from '../../testing/documents.suite.ts'
import { countOfKind } from '../../testing/inside.suite.ts'
import { type Phone, words } from '../../testing/phone.suite.ts'
import { openTown } from '../../testing/ward.suite.ts'

/** A call of a phone that can renumber (PROTOCOL 2.8). */
async function send(phone: Phone, muts: readonly Mutation[]) {
  const json = { v: 1, app: 'test', epoch: null, scopes: {}, muts, renumbers: true }
  return bodyOf(SyncAnswer, await call(`${phone.path}/sync`, { token: phone.token, json }))
}
const numbered = (muts: readonly Mutation[], from: number) => muts.map((mut, i) => ({ ...mut, no: from + i }))

/** A home that went through five numbers of one phone. */
async function longUsed() {
  const town = await openTown()
  const phone = await town.volunteer()
  const id = uuidv7()
  const used = phone.write(
    household(town.near, id),
    ...['here', 'gone', 'here'].map((state, i) => set('household', town.near, id, { state }, i + 1)),
    visit(town.near, id),
  )
  await send(phone, used)
  return { town, phone, id, used }
}

describe('[S3] (D32) a phone restored from an old copy uses numbers again', () => {
  it('an edit under a used number is not taken for a repeat: it is told which numbers are free', async () => {
    const { town, phone, id } = await longUsed()
    const again = numbered(phone.write(set('household', town.near, id, { state: 'gone' }, 4)), 3)
    const told = await send(phone, again)
    expect(told.verdicts.map(words)).toEqual(['taken'])
    expect(told.lastNo).toBe(5)
    const renumbered = numbered(again, 6)
    expect((await send(phone, renumbered)).verdicts.map(words)).toEqual(['ok'])
    expect((await send(phone, renumbered)).verdicts.map(words)).toEqual(['dup'])
    expect((await phone.pull(town.near)).find((row) => row.id === id)?.body.state).toBe('gone')
  })

  it('what it had sent before the copy is still `dup`, and nothing new of the call gets in front of the rest', async () => {
    const { town, phone, id, used } = await longUsed()
    const [later, last] = phone.write(
      set('household', town.near, id, { state: 'gone' }, 4),
      visit(town.near, id),
    )
    const muts = [
      ...used.slice(1, 3),
      ...numbered(
        [later, last].filter((mut) => mut !== undefined),
        5,
      ),
    ]
    const told = await send(phone, muts)
    expect(told.verdicts.map(words)).toEqual(['dup', 'dup', 'taken', 'taken'])
    expect(await countOfKind(town.ward, 'visit')).toBe(1)
  })

  it('a whole document that is here already is a repeat, whatever its number', async () => {
    const { phone, used } = await longUsed()
    const [home] = used
    expect((await send(phone, home ? [{ ...home, no: 4 }] : [])).verdicts.map(words)).toEqual(['dup'])
  })

  it('a refused number that is used again for something else is told too', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [stray] = phone.write(visit(town.far, uuidv7()))
    const [fresh] = phone.write(visit(town.near, uuidv7()))
    if (!stray || !fresh) throw new Error('two, please')
    expect((await send(phone, [stray])).verdicts.map(words)).toEqual(['scope-not-yours'])
    expect((await send(phone, [{ ...fresh, no: stray.no }])).verdicts.map(words)).toEqual(['taken'])
    expect((await send(phone, [stray])).verdicts.map(words)).toEqual(['scope-not-yours'])
  })

  it('[S9] an app that cannot renumber is answered as before', async () => {
    const { town, phone, id } = await longUsed()
    const [edit, ...visits] = phone.write(
      set('household', town.near, id, { state: 'gone' }, 4),
      visit(town.near, id),
    )
    if (!edit) throw new Error('an edit, please')
    const { verdicts, lastNo } = await phone.sync([{ ...edit, no: 3 }, ...numbered(visits, 4)])
    expect([verdicts.map(words), lastNo]).toEqual([['dup', 'ok'], undefined])
  })
})
