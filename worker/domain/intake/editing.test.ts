import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { consent, del, household, person, sealed, set, visit } from '../../testing/documents.suite.ts'
import { countIn, countOfKind, documentsIn, rowsOf } from '../../testing/inside.suite.ts'
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

  it('[S5] [S8] (D16) sent again by a phone that was behind, it does not put its old values over newer ones', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const id = uuidv7()
    const home = household(town.near, id)
    await an.push(home)
    await binh.push(set('household', town.near, id, { state: 'gone', label: sealed('bW9p') }, 1))
    const { cursor = '' } = (await an.sync([], { [town.near]: null })).scopes[town.near] ?? {}
    const answer = await an.sync(an.write({ ...home, base: 1 }), { [town.near]: cursor })
    expect(answer.verdicts).toMatchObject([{ s: 'ok', ver: 3 }])
    expect(answer.scopes[town.near]?.rows).toMatchObject([{ id, ver: 3, body: { state: 'gone' } }])
    expect(bodyOf(await an.pull(town.near), id)).toMatchObject({ state: 'gone', label: sealed('bW9p') })
    expect(await countIn(town.ward, 'lost')).toBe(0)
  })

  it('[S8] (D16) sent again, it brings what the ward lost and leaves what is newer there', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const id = uuidv7()
    const home = household(town.near, id)
    await an.push(home)
    await binh.push(set('household', town.near, id, { state: 'gone' }, 1))
    const again = { ...home, base: 1, fields: { ...home.fields, note: sealed('Z2hp') } }
    expect((await an.sync(an.write(again))).verdicts.map(words)).toEqual(['ok'])
    expect(bodyOf(await an.pull(town.near), id)).toMatchObject({ state: 'gone', note: sealed('Z2hp') })
  })

  const [oldNote, newNote] = [sealed('Y3U'), sealed('bW9p')]
  it.each([
    ['lost it', 'older'],
    ['lost it', 'newer'],
    ['has it as it was', 'older'],
    ['has it as it was', 'newer'],
  ] as const)(
    '[S5] [S8] (D16) two phones send it again to a ward that %s, the one with the %s version first: the newer one is right',
    async (what, first) => {
      const town = await openTown()
      const phones = { older: await town.volunteer(), newer: await town.volunteer() }
      const home = household(town.near)
      if (what !== 'lost it') await town.official.push(home)
      const as = (base: number, note: object) => ({ ...home, base, fields: { ...home.fields, note } })
      const sent = { older: as(6, oldNote), newer: as(7, newNote) }
      const second = { older: 'newer', newer: 'older' } as const
      for (const who of [first, second[first]]) await phones[who].push(sent[who])
      expect(bodyOf(await phones.older.pull(town.near), home.id)).toMatchObject({ note: newNote })
      expect(await countIn(town.ward, 'lost')).toBe(0)
    },
  )

  it.each([2 ** 52, 2 ** 40, 2 ** 31])(
    '[S6] sent again as of version %s, it leaves room for the edits of others',
    async (base) => {
      const town = await openTown()
      const [phone, other] = [await town.volunteer(), await town.volunteer()]
      const home = household(town.near)
      await other.push(home)
      await phone.push({ ...home, base, fields: { ...home.fields, note: oldNote } })
      for (const fields of [{ note: newNote }, { label: newNote }]) {
        const held = (await other.pull(town.near)).find(({ id }) => id === home.id)
        expect(await other.push(set('household', town.near, home.id, fields, held?.ver ?? 0))).toEqual(['ok'])
      }
      const row = (await other.pull(town.near)).find(({ id }) => id === home.id)
      expect(row?.body).toMatchObject({ note: newNote, label: newNote })
    },
  )

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
    expect(JSON.stringify(await documentsIn(town.ward))).not.toContain('c2VjcmV0')
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

describe('(D57) what a colleague has written into (decision 0023)', () => {
  async function home() {
    const town = await openTown()
    const [lead, an, binh] = [
      await town.welcome('to-truong', town.near),
      await town.volunteer(),
      await town.volunteer(),
    ]
    return { town, lead, an, binh, id: uuidv7() }
  }

  it('a volunteer does not erase it after touching it, were it every field, and how often they try', async () => {
    const { town, lead, binh, id } = await home()
    await lead.push(household(town.near, id), visit(town.near, id))
    const whole = household(town.near, id, { label: sealed('bcOoYQ'), note: sealed(), state: 'here' })
    expect(
      await binh.push(
        set('household', town.near, id, { note: sealed() }),
        del('household', town.near, id),
        whole,
        del('household', town.near, id),
      ),
    ).toEqual(['ok', 'role-not-allowed', 'ok', 'role-not-allowed'])
    expect(await countOfKind(town.ward, 'visit')).toBe(1)
    expect(await lead.push(del('household', town.near, id))).toEqual(['ok'])
  })

  it('nor does whoever made it, once somebody else wrote into it; a lead decides then', async () => {
    const { town, lead, an, binh, id } = await home()
    await an.push(household(town.near, id))
    await binh.push(set('household', town.near, id, { note: sealed() }))
    await an.push(set('household', town.near, id, { note: sealed(), label: sealed('bcOoYQ') }))
    expect(await an.push(del('household', town.near, id))).toEqual(['role-not-allowed'])
    expect(await lead.push(del('household', town.near, id))).toEqual(['ok'])
  })

  it('(D15) one’s own is erased however often one wrote it, from whichever of one’s phones', async () => {
    const { town, an, id } = await home()
    const other = await town.volunteer()
    await rowsOf(town.ward, 'UPDATE device SET member = ? WHERE id = ?', an.member, other.device)
    await an.push(household(town.near, id))
    await other.push(set('household', town.near, id, { label: sealed('bcOoYQ') }))
    expect(await an.push(set('household', town.near, id, { note: sealed() }))).toEqual(['ok'])
    expect(await other.push(del('household', town.near, id))).toEqual(['ok'])
  })

  it('a withdrawal that a colleague wrote down gives them no right to the person', async () => {
    const { town, an, binh, id } = await home()
    const agreed = uuidv7()
    await an.push(
      consent(town.near, id, {}, agreed),
      person(town.near, uuidv7(), { name: sealed(), consent: agreed }, id),
    )
    await binh.push(consent(town.near, id, { decision: 'withdrawn' }))
    expect(await binh.push(del('person', town.near, id))).toEqual(['role-not-allowed'])
  })

  it('in a document of an older release the fields tell', async () => {
    const { town, an, binh, id } = await home()
    await an.push(household(town.near, id))
    await binh.push(set('household', town.near, id, { note: sealed() }))
    await rowsOf(town.ward, 'UPDATE document SET lead = NULL')
    expect(await binh.push(del('household', town.near, id))).toEqual(['role-not-allowed'])
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
