import { describe, expect, it } from 'vitest'
import { digestOf, ErasureList, RefusalList, SyncAnswer, uuidv7 } from '../../../contract/index.ts'
import { bodyOf, call } from '../../testing/call.suite.ts'
import {
  assistance,
  type Change,
  consent,
  del,
  household,
  person,
  put,
  sealed,
  set,
  visit,
  voidOf,
  WHEN,
} from '../../testing/documents.suite.ts'
import { differences, figure } from '../../testing/figures.suite.ts'
import { contentOf, rowsOf } from '../../testing/inside.suite.ts'
import { type Phone, words } from '../../testing/phone.suite.ts'
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

  it.each(['the later', 'the earlier'])(
    '[C3] two corrections of a record that never came, about two people: when %s goes, the help is still counted once',
    async (who) => {
      const { town, phone, house, ba, ong } = await home()
      const missing = uuidv7()
      const correction = (about: typeof ba) =>
        assistance(town.near, { household: house, person: about, facts: level2, supersedes: missing })
      await phone.push(correction(ong), correction(ba))
      const { times } = await figures(town.official, town)
      await phone.push(del('person', town.near, who === 'the later' ? ba : ong))
      expect((await figures(town.official, town)).times).toBe(times)
      expect(await differences(town.official)).toEqual([])
    },
  )

  it('[C3] records that named an erased one without correcting it are other helps, then and after a further correction', async () => {
    const { town, phone, house, ba, ong } = await home()
    const [named, back, stays] = [uuidv7(), uuidv7(), uuidv7()]
    const help = (about: typeof ba, id: typeof ba, more = {}) =>
      assistance(town.near, { household: house, person: about, facts: level2, ...more }, id)
    await phone.push(
      help(ong, back, { household: null, supersedes: named }),
      help(ong, stays, { supersedes: named }),
    )
    await phone.push(help(ba, named), voidOf(town.near, back))
    const { times } = await figures(town.official, town)
    await phone.push(del('person', town.near, ba))
    expect((await figures(town.official, town)).times).toBe(times)
    await phone.push(help(ong, uuidv7(), { person: null, supersedes: stays }))
    expect((await figures(town.official, town)).times).toBe(`${Number(times) + 1}`)
    expect(await differences(town.official)).toEqual([])
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

  it('[S13] 3.12 what phones wrote before they heard of it counts, gets a receipt that says so, and is not kept', async () => {
    const { town, phone, house, ba } = await home()
    const other = await town.volunteer()
    const late = other.write(
      assistance(town.near, { household: house, person: ba, note: sealed(`${NOTE}2`) }),
      consent(town.near, ba),
      put('draft', town.near, { guide: 'g', revision: 1, state: sealed(`${NOTE}3`), person: ba }),
    )
    await phone.push(del('person', town.near, ba))
    const words = async () =>
      (await other.sync(late)).verdicts.map(({ s, gone }) => `${s}${gone ? ', gone' : ''}`)
    expect(await words()).toEqual(['ok, gone', 'ok, gone', 'ok, gone'])
    expect(await words()).toEqual(['dup, gone', 'dup, gone', 'dup, gone'])
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

const LATE = 'bGF0ZSBhbmQgc2VhbGVk'

/** An unfinished guide with somebody, as a phone mirrors it. */
const begun = (about: { household: string | null; person: string | null }) => ({
  ...{ ...about, id: uuidv7(), guide: 'vneid-kich-hoat', revision: 1, state: sealed(LATE) },
  updatedAt: WHEN,
})
async function mirror({ path, token }: Phone, ...puts: object[]) {
  const json = { v: 1, app: 'test', epoch: null, scopes: {}, muts: [], drafts: { rev: 0, puts, ends: [] } }
  return bodyOf(SyncAnswer, await call(`${path}/sync`, { token, json })).drafts
}

/** A phone without signal writes while another one erases somebody or takes a consent back; then it syncs. */
async function afterwards(decision: (at: Awaited<ReturnType<typeof home>>) => Change, writes: LateChanges) {
  const place = await home()
  const { town, phone } = place
  const other = await town.volunteer()
  const { cursor = null } = (await other.sync([], { [town.near]: null })).scopes[town.near] ?? {}
  const late = other.write(...writes(place))
  await phone.push(decision(place))
  const answer = await other.sync(late, { [town.near]: cursor })
  return { ...place, other, late, answer, verdicts: answer.verdicts.map(words) }
}
type LateChanges = (at: Awaited<ReturnType<typeof home>>) => Change[]

const isHeld = async ({ ward }: Town, text: string) => (await contentOf(ward)).includes(text)

describe('[P6] (D74) what was written before, and arrives after somebody was erased', () => {
  it('3.8 an edit of their name or of their home’s label is refused, and nothing of it stays at the ward', async () => {
    const { town, other, late, verdicts } = await afterwards(
      ({ town: { near }, house }) => del('household', near, house),
      ({ town: { near }, ba, house, agreed }) => [
        set('person', near, ba, { name: sealed(`${LATE}1`), consent: agreed }),
        set('household', near, house, { label: sealed(`${LATE}2`) }),
      ],
    )
    expect(verdicts).toEqual(['document-erased', 'document-erased'])
    expect(await isHeld(town, LATE)).toBe(false)
    const { refusals } = bodyOf(RefusalList, await town.official.get('refusals'))
    expect(refusals.map(({ mutation }) => mutation)).toMatchObject([{ fields: {} }, { fields: {} }])
    expect((await other.sync(late)).verdicts.map(words)).toEqual(verdicts)
  })

  it('5.4 what lies in quarantine about them holds nothing of them either', async () => {
    const { town, ba, house, phone } = await home()
    const stranger = await town.welcome('thanh-vien', town.far)
    const late = stranger.write(
      assistance(town.near, { household: house, person: ba, note: sealed(LATE) }),
      set('person', town.near, ba, { note: sealed(LATE) }),
    )
    await phone.push(del('person', town.near, ba))
    const { verdicts } = await stranger.sync(late)
    expect(verdicts.map(words)).toEqual(['scope-not-yours', 'scope-not-yours'])
    expect(await isHeld(town, LATE)).toBe(false)
  })

  it('3.12 somebody of an erased home whose edit came before they did goes as if in the right order', async () => {
    const { town, house, phone } = await home()
    const other = await town.volunteer()
    const who = uuidv7()
    const [made, edited] = other.write(
      person(town.near, house, { ageBand: '60+' }, who),
      set('person', town.near, who, { note: sealed(LATE) }, null),
    )
    expect((await other.sync([edited])).verdicts.map(words)).toEqual(['ok'])
    await phone.push(del('household', town.near, house))
    expect((await other.sync([made])).verdicts).toMatchObject([{ s: 'ok', gone: true }])
    expect(await isHeld(town, LATE)).toBe(false)
    expect(await kinds(phone, town)).toEqual([])
    await expectDigest(other, town)
  })

  it('[S12] 9.4 an unfinished guide with them is not mirrored any more, and its phone is told that it ended', async () => {
    const { town, phone, house, ba } = await home()
    const other = await town.volunteer()
    const [theirs, another] = [
      begun({ household: house, person: ba }),
      { ...begun({ household: house, person: null }), state: sealed() },
    ]
    await phone.push(del('person', town.near, ba))
    expect(await mirror(other, theirs, another)).toMatchObject({ kept: [another.id], ended: [theirs.id] })
    expect(await isHeld(town, LATE)).toBe(false)
  })
})

describe('[P6] (D74) what was written before, and arrives after a consent was taken back', () => {
  const withdraw = ({ town, ba }: Pick<Awaited<ReturnType<typeof home>>, 'town' | 'ba'>) =>
    consent(town.near, ba, { decision: 'withdrawn' })

  it('3.13 help counts without its note, and its phone gets the record as the ward has it', async () => {
    const help = uuidv7()
    const { town, answer, verdicts, other } = await afterwards(withdraw, ({ town: { near }, house, ba }) => [
      assistance(near, { household: house, person: ba, facts: level2, note: sealed(LATE) }, help),
    ])
    expect(verdicts).toEqual(['ok'])
    expect(await isHeld(town, LATE)).toBe(false)
    const news = answer.scopes[town.near]?.rows ?? []
    expect(news.find(({ id }) => id === help)?.body).toMatchObject({ note: null, facts: level2 })
    expect((await figures(town.official, town)).times).toBe('3')
    expect(await differences(town.official)).toEqual([])
    await expectDigest(other, town)
  })

  it('3.13 a note about the person is not kept, what else the edit says is, and its phone gets the row', async () => {
    const { town, answer, verdicts, ba, other } = await afterwards(
      withdraw,
      ({ town: { near }, ba: who }) => [set('person', near, who, { note: sealed(LATE), state: 'gone' })],
    )
    expect(verdicts).toEqual(['ok'])
    expect(await isHeld(town, LATE)).toBe(false)
    const rows = answer.scopes[town.near]?.rows ?? []
    expect(rows.find(({ id }) => id === ba)?.body).toMatchObject({ note: null, state: 'gone' })
    await expectDigest(other, town)
  })

  it('3.13 a name under the consent that ended is refused, and the ward does not keep it', async () => {
    const { town, verdicts } = await afterwards(withdraw, ({ town: { near }, ba, agreed }) => [
      set('person', near, ba, { name: sealed(LATE), consent: agreed }),
    ])
    expect(verdicts).toEqual(['name-without-consent'])
    expect(await isHeld(town, LATE)).toBe(false)
  })

  it('3.13 a consent from before, on its way until now, carries no name; one given since does', async () => {
    const [before, since] = [uuidv7(), uuidv7()]
    const { town, phone, verdicts, ba } = await afterwards(withdraw, ({ town: { near }, ba: who }) => [
      consent(near, who, { at: '2026-11-21T02:00:00.000Z' }, before),
      set('person', near, who, { name: sealed(LATE), consent: before }),
    ])
    expect(verdicts).toEqual(['ok', 'name-without-consent'])
    expect(await isHeld(town, LATE)).toBe(false)
    const named = set('person', town.near, ba, { name: sealed(LATE), consent: since }, 9)
    expect(await phone.push(consent(town.near, ba, {}, since), named)).toEqual(['ok', 'ok'])
  })

  it('5.4 what lies in quarantine keeps what was done, and no note; taken in, it counts', async () => {
    const { town, phone, house, ba } = await home()
    const stranger = await town.welcome('thanh-vien', town.far)
    const late = stranger.write(
      assistance(town.near, { household: house, person: ba, facts: level2, note: sealed(LATE) }),
    )
    await phone.push(withdraw({ town, ba }))
    expect((await stranger.sync(late)).verdicts.map(words)).toEqual(['scope-not-yours'])
    expect(await isHeld(town, LATE)).toBe(false)
    const { refusals } = bodyOf(RefusalList, await town.official.get('refusals'))
    expect((await town.official.post(`refusals/${refusals[0]?.place}/accept`, {})).status).toBe(204)
    expect((await figures(town.official, town)).times).toBe('3')
  })

  it('a note that was written later, by who knows of it, is kept', async () => {
    const { town, phone, house, ba } = await home()
    await phone.push(withdraw({ town, ba }))
    const at = new Date(Date.now() + 60_000).toISOString()
    await phone.push(assistance(town.near, { household: house, person: ba, at, note: sealed(LATE) }))
    expect(await isHeld(town, LATE)).toBe(true)
  })

  it('[S12] 9.4 unfinished guides with them leave the ward, and those from before do not come back', async () => {
    const { town, phone, house, ba } = await home()
    const other = await town.volunteer()
    await mirror(phone, begun({ household: house, person: ba }))
    await phone.push(withdraw({ town, ba }))
    expect(await isHeld(town, LATE)).toBe(false)
    const late = begun({ household: house, person: ba })
    expect(await mirror(other, late)).toMatchObject({ kept: [], ended: [late.id] })
    expect(await isHeld(town, LATE)).toBe(false)
  })
})
