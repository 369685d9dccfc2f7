import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ageBands, type Uuid, uuidv7 } from '../../../contract/index.ts'
import {
  assistance,
  type Change,
  del,
  household,
  person,
  set,
  voidOf,
} from '../../testing/documents.suite.ts'
import { differences } from '../../testing/figures.suite.ts'
import { documentsIn, rowsOf } from '../../testing/inside.suite.ts'
import { openTown, type Town } from '../../testing/ward.suite.ts'

/** A town of three houses and four people; ids are made once, so that events meet each other. */
const ids = (count: number): Uuid[] => Array.from({ length: count }, () => uuidv7())
const one = (list: readonly Uuid[]) => fc.constantFrom(...list)
const maybe = (list: readonly Uuid[]) => fc.option(one(list), { freq: 4, nil: null })

/** Everything that can happen to figures, in any mixture: seeds are printed by fast-check when one fails. */
function eventsOf({ near }: Town): fc.Arbitrary<Change[]> {
  const [homes, people, records] = [ids(3), ids(4), ids(12)]
  const band = fc.constantFrom(...ageBands)
  const at = fc.constantFrom(
    '2026-09-30T16:59:00.000Z',
    '2026-09-30T17:00:00.000Z',
    '2026-11-22T02:00:00.000Z',
  )
  const facts = fc.dictionary(fc.constantFrom('vneid.account', 'vneid.level2', 'phone.smart'), fc.boolean())
  const help = fc
    .record({
      id: one(records),
      at,
      facts,
      person: maybe(people),
      household: maybe(homes),
      ageBand: fc.option(band, { nil: null }),
      supersedes: fc.option(one(records), { freq: 6, nil: null }),
    })
    .map(({ id, ...fields }) => assistance(near, fields, id))
  const event: fc.Arbitrary<Change> = fc.oneof(
    { arbitrary: help, weight: 8 },
    { arbitrary: one(records).map((id) => voidOf(near, id)), weight: 2 },
    { arbitrary: one(homes).map((id) => household(near, id)), weight: 1 },
    {
      arbitrary: fc
        .tuple(one(people), one(homes), band)
        .map(([id, home, ageBand]) => person(near, home, { ageBand }, id)),
      weight: 2,
    },
    {
      arbitrary: fc
        .tuple(one(people), one(homes), band)
        .map(([id, home, ageBand]) => set('person', near, id, { household: home, ageBand })),
      weight: 2,
    },
    { arbitrary: one(people).map((id) => del('person', near, id)), weight: 1 },
  )
  return fc.array(event, { minLength: 5, maxLength: 60 })
}

it('[C3] (D64) whatever happens in whatever order, the recount equals the roll-up', async () => {
  const run = fc.asyncProperty(fc.infiniteStream(fc.nat(1_000)), fc.nat(2_000_000), async (cuts, seed) => {
    const town = await openTown()
    const phones = [town.official, await town.volunteer(), await town.welcome('to-truong', town.near)]
    const [events = []] = fc.sample(eventsOf(town), { seed, numRuns: 1 })
    for (let rest = events; rest.length > 0; ) {
      const [size = 0, who = 0, shuffle = 0] = [...cuts.take(3)]
      const part = rest.slice(0, 1 + (size % 12))
      rest = rest.slice(part.length)
      const phone = phones[who % phones.length] ?? town.official
      const muts = phone.write(...part)
      // Now and then the two halves of a part arrive the wrong way round.
      const half = shuffle % 3 === 0 ? Math.floor(part.length / 2) : 0
      await phone.sync(muts.slice(half))
      if (half > 0) await phone.sync(muts.slice(0, half))
    }
    expect(await differences(town.official), `seed ${seed}`).toEqual([])
  })
  await fc.assert(run, { numRuns: 25 })
})

it('(D15) the mutations of one phone give one state, in whatever order they arrive', async () => {
  const run = fc.asyncProperty(fc.nat(2_000_000), fc.infiniteStream(fc.nat(1_000)), async (seed, dice) => {
    const [inOrder, shuffled] = [await openTown(), await openTown()]
    const [mixture = []] = fc.sample(eventsOf(inOrder), { seed, numRuns: 1 })
    const events = asOnePhone(mixture)
    const [an, binh] = [await inOrder.volunteer(), await shuffled.volunteer()]
    const elsewhere = events.map((event) => ({ ...event, scope: shuffled.near }))
    for (const mutation of an.write(...events)) await an.sync([mutation])
    const order = [...dice.take(events.length)]
    const muts = binh.write(...elsewhere)
    const mixed = muts.toSorted((a, b) => (order[a.no - 1] ?? 0) - (order[b.no - 1] ?? 0))
    for (const mutation of mixed) await binh.sync([mutation])
    expect(await stateOf(shuffled), `seed ${seed}`).toEqual(await stateOf(inOrder))
    expect(await differences(shuffled.official)).toEqual([])
  })
  await fc.assert(run, { numRuns: 15 })
})

/** What one phone could have written: it creates before it edits, edits nothing that it erased, and takes back its own. */
function asOnePhone(events: Change[]): Change[] {
  const [known, erased] = [new Set<string>(), new Set<string>()]
  return events.flatMap((event): Change[] => {
    const { op, kind, id, fields } = event
    const target = kind === 'void' ? fields.target : fields.supersedes
    if (erased.has(id) || (typeof target === 'string' && !known.has(target))) return []
    // Whom the figures of an erased person's help are counted for depends on what arrived before (PROTOCOL 3.12).
    if (op === 'del') return []
    if (op !== 'put') return known.has(id) ? [event] : []
    if (known.has(id)) return kind === 'person' ? [{ ...event, op: 'set' }] : []
    known.add(id)
    return [event]
  })
}

/** What a ward holds of the near hamlet, without what tells the order of arrival (places, versions): documents and counters. */
async function stateOf({ ward, near }: Town) {
  const [scope] = await rowsOf(ward, 'SELECT no, n, counters FROM scope WHERE id = ?', near)
  const documents = (await documentsIn(ward))
    .filter(({ k }) => k >= Number(scope?.no) * 2 ** 40)
    .map(({ id, kind, state, body }) => ({ id, kind, state, body }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const counters = Object.entries(JSON.parse(String(scope?.counters))).filter(([, amount]) => amount !== 0)
  return { documents, n: scope?.n, counters: Object.fromEntries(counters) }
}
