import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { consent, del, household, person, sealed, set } from '../../testing/documents.suite.ts'
import { countIn, rowsOf } from '../../testing/inside.suite.ts'
import { words } from '../../testing/phone.suite.ts'
import { openTown } from '../../testing/ward.suite.ts'

const bodyOf = (rows: { id: string; body: Record<string, unknown> }[], id: string) =>
  rows.find((row) => row.id === id)?.body

describe('two phones edit the same house', () => {
  it('[S5] (D14) different fields are both kept', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const id = uuidv7()
    await an.push(household(town.near, id))
    await an.push(set('household', town.near, id, { state: 'gone' }))
    await binh.push(set('household', town.near, id, { note: sealed('bm90ZQ') }))
    expect(bodyOf(await an.pull(town.near), id)).toMatchObject({ state: 'gone', note: sealed('bm90ZQ') })
    expect(await countIn(town.ward, 'lost')).toBe(0)
  })

  it('[S5] (D14) of the same field the later arrival stays, and the other value is kept with its writer', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const id = uuidv7()
    await an.push(household(town.near, id))
    await an.push(set('household', town.near, id, { note: sealed('YW4') }))
    await binh.push(set('household', town.near, id, { note: sealed('Ymluaa') }))
    expect(bodyOf(await an.pull(town.near), id)).toMatchObject({ note: sealed('Ymluaa') })
    const [lost] = await rowsOf(town.ward, 'SELECT document, field, value, stamp FROM lost')
    expect(lost).toMatchObject({ document: id, field: 'note', value: JSON.stringify(sealed('YW4')) })
    expect(JSON.parse(String(lost?.stamp))).toEqual({ ver: 2, device: an.device, no: 2 })
  })

  it('somebody who had seen the value overwrites it without anything being lost', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const id = uuidv7()
    await an.push(household(town.near, id))
    await an.push(set('household', town.near, id, { state: 'gone' }))
    await binh.push(set('household', town.near, id, { state: 'here' }, 2))
    expect(await countIn(town.ward, 'lost')).toBe(0)
  })
})

describe('one phone, in any order', () => {
  it('(D15) an earlier edit that arrives later does not undo a later one', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const id = uuidv7()
    const [create, first, second] = phone.write(
      household(town.near, id),
      set('household', town.near, id, { state: 'gone' }, null),
      set('household', town.near, id, { state: 'here' }, null),
    )
    await phone.sync([create])
    await phone.sync([second])
    const { verdicts } = await phone.sync([first])
    expect(verdicts.map(words)).toEqual(['ok'])
    expect(bodyOf(await phone.pull(town.near), id)).toMatchObject({ state: 'here' })
  })

  it('(D15) an edit that arrives before its document waits unseen, and is there when the document comes', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const id = uuidv7()
    const [create, edit] = phone.write(
      household(town.near, id),
      set('household', town.near, id, { state: 'gone' }, null),
    )
    expect((await phone.sync([edit])).verdicts.map(words)).toEqual(['ok'])
    expect(await phone.pull(town.near)).toEqual([])
    expect((await phone.sync([], { [town.near]: null })).scopes[town.near]).toMatchObject({ n: 0, sum: 0 })
    await phone.sync([create])
    const [row] = await phone.pull(town.near)
    expect(row).toMatchObject({ id, ver: 2, body: { state: 'gone', label: sealed() } })
  })

  it('(D15) a name that came too early for a child is left out, as it would have been refused in order', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const id = uuidv7()
    const [create, edit] = phone.write(
      person(town.near, uuidv7(), { ageBand: '6-13' }, id),
      set('person', town.near, id, { name: sealed(), consent: uuidv7() }, null),
    )
    await phone.sync([edit])
    await phone.sync([create])
    expect(bodyOf(await phone.pull(town.near), id)).toMatchObject({ name: null })
  })

  it('[S8] a whole document sent again under a new number says nothing new: same version, same place', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const again = household(town.near)
    const first = (await phone.sync(phone.write(again))).verdicts[0]
    const second = (await phone.sync(phone.write({ ...again, base: 1 }))).verdicts[0]
    expect(second).toMatchObject({ s: 'dup', ver: first?.ver, seq: first?.seq })
  })

  it('[S9] fields that this server does not know are kept and travel on', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const id = uuidv7()
    await phone.push(household(town.near, id, { colour: 'xanh' }))
    await phone.push(set('household', town.near, id, { floors: 3 }))
    expect(bodyOf(await phone.pull(town.near), id)).toMatchObject({ colour: 'xanh', floors: 3 })
  })
})

describe('erasing', () => {
  it('[P6] leaves a tombstone without content, that is in no digest', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const id = uuidv7()
    await phone.push(household(town.near, id, { note: sealed('c2VjcmV0') }))
    await phone.push(del('household', town.near, id))
    const [row] = await phone.pull(town.near)
    expect(row).toMatchObject({ id, del: true, body: {}, ver: 2 })
    expect((await phone.sync([], { [town.near]: null })).scopes[town.near]).toMatchObject({ n: 0, sum: 0 })
    expect(JSON.stringify(await rowsOf(town.ward, 'SELECT * FROM document'))).not.toContain('c2VjcmV0')
  })

  it('[P6] (D15) what is erased stays erased, also when the document arrives after', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const id = uuidv7()
    const [create, erase] = phone.write(household(town.near, id), del('household', town.near, id))
    expect((await phone.sync([erase])).verdicts.map(words)).toEqual(['ok'])
    expect((await phone.sync([create])).verdicts.map(words)).toEqual(['document-erased'])
    expect(await phone.push(set('household', town.near, id, { state: 'here' }))).toEqual(['document-erased'])
    expect(await phone.push(del('household', town.near, id))).toEqual(['dup'])
  })

  it('(D57) a volunteer does not erase what somebody else wrote; a tổ trưởng does', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const lead = await town.welcome('to-truong', town.near)
    const id = uuidv7()
    await an.push(household(town.near, id))
    expect(await binh.push(del('household', town.near, id))).toEqual(['role-not-allowed'])
    expect(await lead.push(del('household', town.near, id))).toEqual(['ok'])
  })
})

describe('names', () => {
  it('[P6] come with a consent of that person, given', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [who, yes, no] = [uuidv7(), uuidv7(), uuidv7()]
    const named = (fields: object) => person(town.near, uuidv7(), { name: sealed(), ...fields }, who)
    expect(
      await phone.push(
        named({}),
        consent(town.near, who, { decision: 'declined' }, no),
        named({ consent: no }),
        consent(town.near, uuidv7()),
        consent(town.near, who, {}, yes),
        named({ consent: yes }),
      ),
    ).toEqual(['name-without-consent', 'ok', 'name-without-consent', 'ok', 'ok', 'ok'])
  })

  it('[P6] a consent about somebody else is none', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const other = uuidv7()
    await phone.push(consent(town.near, uuidv7(), {}, other))
    const named = person(town.near, uuidv7(), { name: sealed(), consent: other })
    expect(await phone.push(named)).toEqual(['name-without-consent'])
  })

  it('(REQ-1) are never kept of children, nor kept when a band turns out to be a child’s', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [who, yes] = [uuidv7(), uuidv7()]
    await phone.push(consent(town.near, who, {}, yes))
    const grown = person(town.near, uuidv7(), { name: sealed(), consent: yes }, who)
    expect(await phone.push({ ...grown, fields: { ...grown.fields, ageBand: '15' } })).toEqual(['child-name'])
    expect(await phone.push(grown)).toEqual(['ok'])
    expect(await phone.push(set('person', town.near, who, { ageBand: '14' }))).toEqual(['child-name'])
    expect(await phone.push(set('person', town.near, who, { ageBand: '14', name: null }))).toEqual(['ok'])
  })
})
