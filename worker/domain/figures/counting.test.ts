import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { assistance, del, household, person, set, voidOf } from '../../testing/documents.suite.ts'
import { differences, figure } from '../../testing/figures.suite.ts'
import type { Phone } from '../../testing/phone.suite.ts'
import { openTown, type Town } from '../../testing/ward.suite.ts'

const has = (yes: boolean) => ({ 'vneid.account': yes })

/** A town with a volunteer, a house and somebody in it. */
async function oneHouse() {
  const town = await openTown()
  const phone = await town.volunteer()
  const [home, who] = [uuidv7(), uuidv7()]
  await phone.push(household(town.near, home), person(town.near, home, {}, who))
  return { town, phone, home, who }
}

const figures = async (phone: Phone, { near }: Town) => ({
  times: await figure(phone, near, 'luot'),
  people: await figure(phone, near, 'nguoi'),
  houses: await figure(phone, near, 'ho'),
  account: await figure(phone, near, 'ID2'),
})

describe('[C3] figures follow the records', () => {
  it('[C1] one resident helped three times is one person, one house, three times', async () => {
    const { town, phone, home, who } = await oneHouse()
    const help = () =>
      assistance(town.near, { household: home, person: who, ageBand: '18-59', facts: has(true) })
    await phone.push(help(), help(), help())
    expect(await figures(town.official, town)).toEqual({
      times: '3',
      people: '1',
      houses: '1',
      account: '1/1',
    })
    expect(await figure(town.official, town.near, 'luot.vneid-kich-hoat', '2026-11')).toBe('3')
    expect(await differences(town.official)).toEqual([])
  })

  it('help without a registered person counts as a time, and nothing else', async () => {
    const { town, phone } = await oneHouse()
    await phone.push(assistance(town.near, { facts: has(true), ageBand: '60+' }))
    expect(await figures(town.official, town)).toEqual({
      times: '1',
      people: '0',
      houses: '0',
      account: '0/0',
    })
  })

  it('[S5] of two answers of one person the later in the ward’s log counts', async () => {
    const { town, phone, who } = await oneHouse()
    await phone.push(assistance(town.near, { person: who, facts: has(true) }))
    await phone.push(assistance(town.near, { person: who, facts: has(false) }))
    expect(await figure(town.official, town.near, 'ID2')).toBe('0/1')
  })

  it('(D15) of two answers of one phone the later counts, also when they arrive the wrong way round', async () => {
    const { town, phone, who } = await oneHouse()
    const [before, between, after] = phone.write(
      assistance(town.near, { person: who, facts: has(false) }),
      assistance(town.near, { person: who, facts: has(false) }),
      assistance(town.near, { person: who, facts: has(true) }),
    )
    for (const mutation of [after, between, before]) await phone.sync([mutation])
    expect(await figure(town.official, town.near, 'ID2')).toBe('1/1')
    expect(await differences(town.official)).toEqual([])
    const orders = (await phone.pull(town.near))
      .filter(({ kind }) => kind === 'assistance')
      .map(({ seq, ord }) => ord ?? seq)
    expect([...orders].sort((a, b) => b - a)).toEqual(orders)
  })

  it('(D57) a void takes back exactly what the record gave, once', async () => {
    const { town, phone, home, who } = await oneHouse()
    const first = assistance(town.near, { household: home, person: who, facts: has(false) })
    const wrong = assistance(town.near, { household: home, person: who, facts: has(true) })
    await phone.push(first, wrong)
    expect(await figures(town.official, town)).toEqual({
      times: '2',
      people: '1',
      houses: '1',
      account: '1/1',
    })
    await phone.push(voidOf(town.near, wrong.id), voidOf(town.near, wrong.id))
    expect(await figures(town.official, town)).toEqual({
      times: '1',
      people: '1',
      houses: '1',
      account: '0/1',
    })
    await phone.push(voidOf(town.near, first.id))
    expect(await figures(town.official, town)).toEqual({
      times: '0',
      people: '0',
      houses: '0',
      account: '0/0',
    })
    expect(await differences(town.official)).toEqual([])
  })

  it('(D57) a superseding record counts in place of the one it corrects', async () => {
    const { town, phone, who } = await oneHouse()
    const wrong = assistance(town.near, { person: who, facts: has(true) })
    await phone.push(wrong, assistance(town.near, { person: who, facts: has(false), supersedes: wrong.id }))
    expect(await figures(town.official, town)).toMatchObject({ times: '1', people: '1', account: '0/1' })
    expect(await differences(town.official)).toEqual([])
  })

  it('(D15) a void that arrives before its record works when the record arrives', async () => {
    const { town, phone, who } = await oneHouse()
    const record = assistance(town.near, { person: who, facts: has(true) })
    const [help, undo] = phone.write(record, voidOf(town.near, record.id))
    await phone.sync([undo])
    await phone.sync([help])
    expect(await figures(town.official, town)).toMatchObject({ times: '0', account: '0/0' })
    expect(await differences(town.official)).toEqual([])
  })

  it('a void of a record that somebody else sends later takes nothing out', async () => {
    const { town, phone } = await oneHouse()
    const other = await town.volunteer()
    const record = assistance(town.near)
    await other.push(voidOf(town.near, record.id))
    await phone.push(record)
    expect(await figure(town.official, town.near, 'luot')).toBe('1')
    expect(await differences(town.official)).toEqual([])
  })

  it('[C1] a band that is corrected moves the person over the age floor and back', async () => {
    const { town, phone, who } = await oneHouse()
    await phone.push(assistance(town.near, { person: who, facts: has(true) }))
    await phone.push(set('person', town.near, who, { ageBand: '6-13' }))
    expect(await figure(town.official, town.near, 'ID2')).toBe('0/0')
    await phone.push(set('person', town.near, who, { ageBand: '14' }, 2))
    expect(await figure(town.official, town.near, 'ID2')).toBe('1/1')
    expect(await differences(town.official)).toEqual([])
  })

  it('a person who moves to another house is still one person', async () => {
    const { town, phone, home, who } = await oneHouse()
    const next = uuidv7()
    await phone.push(assistance(town.near, { person: who, household: home, facts: has(true) }))
    await phone.push(household(town.near, next), set('person', town.near, who, { household: next }))
    await phone.push(assistance(town.near, { person: who, household: next, facts: has(true) }))
    expect(await figures(town.official, town)).toEqual({
      times: '2',
      people: '1',
      houses: '2',
      account: '1/1',
    })
    expect(await differences(town.official)).toEqual([])
  })

  it('(D15) a person whose document arrives after the help is the same person', async () => {
    const { town, phone } = await oneHouse()
    const [home, who] = [uuidv7(), uuidv7()]
    await phone.push(
      assistance(town.near, { person: who, household: home, facts: has(true), ageBand: '6-13' }),
    )
    expect(await figure(town.official, town.near, 'ID2')).toBe('0/0')
    await phone.push(person(town.near, home, { ageBand: '60+' }, who))
    expect(await figures(town.official, town)).toEqual({
      times: '1',
      people: '1',
      houses: '1',
      account: '1/1',
    })
    expect(await differences(town.official)).toEqual([])
  })

  it('[P6] (D74) counts stay when a person is erased', async () => {
    const { town, phone, who } = await oneHouse()
    await phone.push(assistance(town.near, { person: who, facts: has(true), ageBand: '18-59' }))
    await phone.push(del('person', town.near, who))
    expect(await figures(town.official, town)).toMatchObject({ times: '1', people: '1', account: '1/1' })
    expect(await differences(town.official)).toEqual([])
  })

  it('[C7] months turn at midnight in Vietnam', async () => {
    const { town, phone } = await oneHouse()
    await phone.push(
      assistance(town.near, { at: '2026-10-31T16:59:59.999Z' }),
      assistance(town.near, { at: '2026-10-31T17:00:00.000Z' }),
    )
    expect(await figure(town.official, town.near, 'luot', '2026-10')).toBe('1')
    expect(await figure(town.official, town.near, 'luot', '2026-11')).toBe('1')
  })
})
