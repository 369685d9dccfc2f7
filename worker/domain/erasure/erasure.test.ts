import { describe, expect, it } from 'vitest'
import { digestOf, ErasureList, uuidv7 } from '../../../contract/index.ts'
import { bodyOf } from '../../testing/call.suite.ts'
import {
  assistance,
  consent,
  del,
  household,
  person,
  put,
  sealed,
  set,
  visit,
  voidOf,
} from '../../testing/documents.suite.ts'
import { differences, figure } from '../../testing/figures.suite.ts'
import { contentOf, rowsOf } from '../../testing/inside.suite.ts'
import type { Phone } from '../../testing/phone.suite.ts'
import { openTown, type Town } from '../../testing/ward.suite.ts'

const NAME = 'bmFtZSBvZiBhIHBlcnNvbg'
const NOTE = 'bm90ZSBhYm91dCB0aGVt'
const LABEL = 'bGFiZWwgb2YgYSBob21l'
const level2 = { 'vneid.account': true }

/** A home with two people, one of them named, and help for both. */
async function home() {
  const town = await openTown()
  const phone = await town.volunteer()
  const [house, ba, ong, agreed] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
  await phone.push(
    household(town.near, house, { label: sealed(LABEL) }),
    consent(town.near, ba, {}, agreed),
    person(town.near, house, { ageBand: '60+', name: sealed(NAME), consent: agreed }, ba),
    person(town.near, house, { ageBand: '60+' }, ong),
    visit(town.near, house),
    assistance(town.near, { household: house, person: ba, facts: level2, note: sealed(NOTE) }),
    assistance(town.near, { household: house, person: ong, facts: level2 }),
  )
  return { town, phone, house, ba, ong, agreed }
}

const figures = async (phone: Phone, { near }: Town) => ({
  times: await figure(phone, near, 'luot'),
  people: await figure(phone, near, 'nguoi'),
  houses: await figure(phone, near, 'ho'),
  account: await figure(phone, near, 'ID2'),
})
const certificates = async (phone: Phone) => bodyOf(ErasureList, await phone.get('erasures')).erasures
const kinds = async (phone: Phone, { near }: Town) =>
  (await phone.pull(near)).filter(({ del: gone }) => !gone).map(({ kind }) => kind)

/** [S4] What the ward says of its live rows is what they are. */
async function expectDigest(phone: Phone, { near }: Town) {
  const { scopes } = await phone.sync([], { [near]: null })
  const live = scopes[near]?.rows.filter(({ del: gone }) => !gone) ?? []
  expect({ n: scopes[near]?.n, sum: scopes[near]?.sum }).toEqual(digestOf(live))
}

describe('[P6] (D74) somebody asks to be erased', () => {
  it('everything about them goes, and nothing of their content is anywhere in the ward', async () => {
    const { town, phone, ba } = await home()
    expect(await phone.push(del('person', town.near, ba))).toEqual(['ok'])
    const content = await contentOf(town.ward)
    expect(content).not.toContain(NAME)
    expect(content).not.toContain(NOTE)
    expect(content).toContain(LABEL)
    expect((await kinds(phone, town)).sort()).toEqual(['assistance', 'household', 'person', 'visit'])
    await expectDigest(phone, town)
  })

  it('counts stay as they were, the home is still one home, and the recount agrees', async () => {
    const { town, phone, house, ba, ong } = await home()
    const before = await figures(town.official, town)
    await phone.push(del('person', town.near, ba))
    expect(await figures(town.official, town)).toEqual(before)
    await phone.push(assistance(town.near, { household: house, person: ong, facts: level2 }))
    expect(await figures(town.official, town)).toEqual({ ...before, times: '3' })
    await phone.push(del('person', town.near, ong))
    await phone.push(assistance(town.near, { household: house }))
    expect(await figures(town.official, town)).toEqual({ ...before, times: '4' })
    expect(await differences(town.official)).toEqual([])
  })

  it('a home takes with it who lives there and what was done there', async () => {
    const { town, phone, house } = await home()
    const before = await figures(town.official, town)
    await phone.push(del('household', town.near, house))
    expect(await kinds(phone, town)).toEqual([])
    const content = await contentOf(town.ward)
    for (const text of [NAME, NOTE, LABEL]) expect(content).not.toContain(text)
    expect(await figures(town.official, town)).toEqual(before)
    expect(await differences(town.official)).toEqual([])
    await expectDigest(phone, town)
  })

  it('corrected and voided records go too, and count as they did', async () => {
    const { town, phone, house, ba } = await home()
    const [wrong, twice] = [uuidv7(), uuidv7()]
    const help = (id: typeof wrong, more = {}) =>
      assistance(town.near, { household: house, person: ba, facts: level2, ...more }, id)
    await phone.push(help(wrong), help(uuidv7(), { supersedes: wrong }), help(twice))
    await phone.push(voidOf(town.near, twice))
    const before = await figures(town.official, town)
    await phone.push(del('person', town.near, ba))
    expect(await figures(town.official, town)).toEqual(before)
    expect(await differences(town.official)).toEqual([])
    await expectDigest(phone, town)
  })

  it('lost values and refused mutations keep their codes and lose their content', async () => {
    const { town, ba, agreed } = await home()
    const other = await town.welcome('to-truong', town.near)
    await other.push(set('person', town.near, ba, { name: sealed(`${NAME}b`) }, null))
    const stranger = await town.welcome('thanh-vien', town.far)
    const refused = stranger.write(
      set('person', town.near, ba, { name: sealed(`${NAME}c`), consent: agreed }),
    )
    expect((await stranger.sync(refused)).verdicts).toMatchObject([{ code: 'scope-not-yours' }])
    expect(await contentOf(town.ward)).toContain(`${NAME}c`)
    await town.official.push(del('person', town.near, ba))
    expect(await contentOf(town.ward)).not.toContain(NAME)
    expect((await stranger.sync(refused)).verdicts).toMatchObject([{ code: 'scope-not-yours' }])
  })

  it('[S13] what phones wrote before they heard of it counts, gets its receipt, and is not kept', async () => {
    const { town, phone, house, ba } = await home()
    const other = await town.volunteer()
    const late = other.write(
      assistance(town.near, { household: house, person: ba, note: sealed(`${NOTE}2`) }),
      consent(town.near, ba),
      put('draft', town.near, { guide: 'g', revision: 1, state: sealed(`${NOTE}3`), person: ba }),
    )
    await phone.push(del('person', town.near, ba))
    expect((await other.sync(late)).verdicts.map(({ s }) => s)).toEqual(['ok', 'ok', 'ok'])
    expect((await other.sync(late)).verdicts.map(({ s }) => s)).toEqual(['dup', 'dup', 'dup'])
    expect(await contentOf(town.ward)).not.toContain(NOTE)
    expect(await figure(town.official, town.near, 'luot')).toBe('3')
    expect(await figure(town.official, town.near, 'ho')).toBe('1')
    expect(await other.push(set('person', town.near, ba, { ageBand: '14' }))).toEqual(['document-erased'])
    expect(await differences(town.official)).toEqual([])
    await expectDigest(other, town)
  })

  it('[P8] the certificate tells what went, when and through whom, and holds no content', async () => {
    const { town, phone, house, ba } = await home()
    await phone.push(del('person', town.near, ba))
    await town.official.push(del('household', town.near, house))
    const [second, first] = await certificates(town.official)
    expect(first).toMatchObject({
      cause: 'asked',
      id: ba,
      kind: 'person',
      member: phone.member,
      hamlet: town.near,
    })
    expect(first?.counts).toEqual({ person: 1, consent: 1, assistance: 1 })
    expect(second?.counts).toEqual({ household: 1, person: 1, visit: 1, assistance: 1 })
    const audit = await rowsOf(town.ward, "SELECT what, count FROM audit WHERE what LIKE 'erase%'")
    expect(audit).toEqual([
      { what: 'erase person', count: 3 },
      { what: 'erase household', count: 4 },
    ])
  })

  it('[P4] certificates come a page at a time, to an official, and to a lead those of the own hamlets', async () => {
    const { town, phone } = await home()
    const lead = await town.welcome('to-truong', town.far)
    await phone.push(...Array.from({ length: 150 }, () => del('person', town.near, uuidv7())))
    const first = bodyOf(ErasureList, await town.official.get('erasures'))
    expect(first.erasures).toHaveLength(100)
    const rest = bodyOf(ErasureList, await town.official.get(`erasures?before=${first.next}`))
    expect(rest).toMatchObject({ next: null })
    expect(rest.erasures).toHaveLength(50)
    expect(await certificates(lead)).toEqual([])
    expect((await town.official.get('erasures?before=x')).status).toBe(422)
  })
})

describe('[P6] (D74) a consent is taken back', () => {
  it('name and notes go at once, whether or not the phone sends more; help stays', async () => {
    const { town, phone, ba } = await home()
    const before = await figures(town.official, town)
    await phone.push(consent(town.near, ba, { decision: 'withdrawn' }))
    const content = await contentOf(town.ward)
    expect(content).not.toContain(NAME)
    expect(content).not.toContain(NOTE)
    const rows = await town.official.pull(town.near)
    expect(rows.find(({ id }) => id === ba)?.body).toMatchObject({ name: null, note: null, consent: null })
    expect(await figures(town.official, town)).toEqual(before)
    expect(await differences(town.official)).toEqual([])
    await expectDigest(phone, town)
    expect(await certificates(town.official)).toMatchObject([
      { cause: 'withdrawn', id: ba, counts: { person: 1, assistance: 1 } },
    ])
  })

  it('the edit that the phone sends with it says the same, and changes nothing more', async () => {
    const { town, phone, ba } = await home()
    const [answer] = [
      await phone.sync(
        phone.write(
          consent(town.near, ba, { decision: 'withdrawn' }),
          set('person', town.near, ba, { name: null, note: null, consent: null }),
        ),
      ),
    ]
    expect(answer?.verdicts.map(({ s }) => s)).toEqual(['ok', 'ok'])
    await expectDigest(phone, town)
  })

  it('the consent given before names nobody any more; a new one does', async () => {
    const { town, phone, ba, agreed } = await home()
    await phone.push(consent(town.near, ba, { decision: 'withdrawn' }))
    const rename = (given: string) =>
      set('person', town.near, ba, { name: sealed(`${NAME}2`), consent: given }, 9)
    expect(await phone.push(rename(agreed))).toEqual(['name-without-consent'])
    const again = uuidv7()
    expect(await phone.push(consent(town.near, ba, {}, again), rename(again))).toEqual(['ok', 'ok'])
  })

  it('[S5] the answers of a record whose note went still count in their place', async () => {
    const { town, phone, house, ba } = await home()
    await phone.push(
      assistance(town.near, { household: house, person: ba, facts: { 'vneid.account': false } }),
    )
    const before = await figure(town.official, town.near, 'ID2')
    await phone.push(consent(town.near, ba, { decision: 'withdrawn' }))
    expect(await figure(town.official, town.near, 'ID2')).toBe(before)
    expect(await differences(town.official)).toEqual([])
  })
})
