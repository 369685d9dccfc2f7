import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgeBand, ageBands } from './ages.ts'
import {
  addTo,
  type Contribution,
  type CountedIndicator,
  type CountedRecord,
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
  householdContribution,
  personContribution,
  recordContribution,
  recount,
} from './count.ts'

const indicators: CountedIndicator[] = [
  { id: 'ID2', ageFloor: 14, numeratorFact: 'vneid.account' },
  { id: 'ID3', ageFloor: 14, numeratorFact: 'vneid.level2' },
]

const help = (fields: Partial<CountedRecord> = {}): CountedRecord => ({
  household: 'nhà 12',
  person: 'bác Tư',
  ageBand: '60+',
  guide: 'vneid',
  facts: {},
  at: '2026-11-22T02:00:00.000Z',
  order: 1,
  ...fields,
})

/** Counters that are not 0: a figure that came back to 0 is as good as none. */
const figures = (records: CountedRecord[], bands = new Map<string, AgeBand>()): Contribution =>
  Object.fromEntries(Object.entries(recount(records, bands, indicators)).filter(([, amount]) => amount !== 0))

describe('[C2] (D58) the golden cases of counting', () => {
  it('one resident helped three times in two months is one person, one house, three times', () => {
    expect(
      figures([
        help({ at: '2026-10-02T02:00:00.000Z' }),
        help({ order: 2 }),
        help({ order: 3, guide: 'cong-dvc' }),
      ]),
    ).toEqual({
      'luot@all': 3,
      'luot@2026-10': 1,
      'luot@2026-11': 2,
      'luot.vneid@2026-10': 1,
      'luot.vneid@2026-11': 1,
      'luot.cong-dvc@2026-11': 1,
      'nguoi@all': 1,
      'nguoi@2026-10': 1,
      'nguoi@2026-11': 1,
      'ho@all': 1,
      'ho@2026-10': 1,
      'ho@2026-11': 1,
    })
  })

  it('somebody who is not registered counts as a time only', () => {
    expect(figures([help({ household: null, person: null, facts: { 'vneid.account': true } })])).toEqual({
      'luot@all': 1,
      'luot@2026-11': 1,
      'luot.vneid@2026-11': 1,
    })
  })

  it('who was asked is counted beside who has it; the later answer wins', () => {
    const yes = help({ facts: { 'vneid.account': true }, order: 1 })
    const no = help({ facts: { 'vneid.account': false }, order: 2 })
    const other = help({ person: 'cô Năm', facts: { 'vneid.account': true } })
    const asked = (records: CountedRecord[]) => {
      const { 'ID2.co@all': has = 0, 'ID2.hoi@all': were = 0 } = figures(records)
      return `${has}/${were}`
    }
    expect(asked([yes])).toBe('1/1')
    expect(asked([yes, no])).toBe('0/1')
    expect(asked([no, yes])).toBe('0/1')
    expect(asked([yes, no, other])).toBe('1/2')
  })

  it('nobody under the age floor is counted as having or as asked', () => {
    const child = help({ ageBand: '6-13', facts: { 'vneid.account': true } })
    expect(figures([child])).not.toHaveProperty('ID2.hoi@all')
    expect(figures([help({ ageBand: '14', facts: { 'vneid.account': true } })])).toMatchObject({
      'ID2.co@all': 1,
    })
  })

  it('the band of the person’s document comes before the one told with a record', () => {
    const told = help({ ageBand: '6-13', facts: { 'vneid.account': true } })
    expect(figures([told], new Map([['bác Tư', '60+']]))).toMatchObject({ 'ID2.co@all': 1 })
  })

  it('without any band nobody knows who has reached the age: not counted', () => {
    expect(figures([help({ ageBand: null, facts: { 'vneid.account': true } })])).not.toHaveProperty(
      'ID2.hoi@all',
    )
  })

  it('[C7] a minute before and after midnight in Vietnam are two months', () => {
    const { 'luot@2026-11': before, 'luot@2026-12': after } = figures([
      help({ at: '2026-11-30T16:59:00.000Z' }),
      help({ at: '2026-11-30T17:01:00.000Z', order: 2 }),
    ])
    expect([before, after]).toEqual([1, 1])
  })
})

const records: fc.Arbitrary<CountedRecord[]> = fc
  .array(
    fc.record({
      household: fc.option(fc.constantFrom('h1', 'h2', 'h3')),
      person: fc.option(fc.constantFrom('p1', 'p2', 'p3', 'p4')),
      ageBand: fc.constant(null),
      guide: fc.constantFrom('vneid', 'cong-dvc'),
      facts: fc.dictionary(fc.constantFrom('vneid.account', 'vneid.level2', 'khac'), fc.boolean()),
      at: fc.constantFrom('2026-09-30T17:00:00.000Z', '2026-10-31T16:59:59.999Z', '2026-11-22T02:00:00.000Z'),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((record, order) => ({ ...record, order })))
const bands = fc
  .array(fc.tuple(fc.constantFrom('p1', 'p2', 'p3', 'p4'), fc.constantFrom(...ageBands)))
  .map((pairs) => new Map(pairs))

/** The counters as the ward keeps them: changed by each record, never counted again. */
function incremental(list: CountedRecord[], known: ReadonlyMap<string, AgeBand>): Contribution {
  const total: Contribution = {}
  const [persons, homes] = [
    new Map<string, ReturnType<typeof emptyPerson>>(),
    new Map<string, ReturnType<typeof emptyHousehold>>(),
  ]
  for (const record of list) {
    addTo(total, recordContribution(record))
    if (record.person) {
      const before = persons.get(record.person) ?? {
        ...emptyPerson(),
        band: known.get(record.person) ?? null,
      }
      const after = foldPerson(before, record)
      persons.set(record.person, after)
      addTo(total, personContribution(before, indicators), -1)
      addTo(total, personContribution(after, indicators))
    }
    if (record.household) {
      const before = homes.get(record.household) ?? emptyHousehold()
      const after = foldHousehold(before, record)
      homes.set(record.household, after)
      addTo(total, householdContribution(before), -1)
      addTo(total, householdContribution(after))
    }
  }
  return Object.fromEntries(Object.entries(total).filter(([, amount]) => amount !== 0))
}

describe('[C3] (D64) counting record by record and counting again', () => {
  it('give the same figures', () => {
    fc.assert(
      fc.property(records, bands, (list, known) => {
        expect(incremental(list, known)).toEqual(figures(list, known))
      }),
    )
  })

  it('whatever order the records are read in', () => {
    const shuffled = records.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, bands, ([list, mixed], known) => {
        expect(figures(mixed, known)).toEqual(figures(list, known))
      }),
    )
  })

  it('and no figure is ever below 0, nor has anybody more than were asked', () => {
    fc.assert(
      fc.property(records, bands, (list, known) => {
        const counted = figures(list, known)
        for (const amount of Object.values(counted)) expect(amount).toBeGreaterThan(0)
        for (const { id } of indicators)
          expect(counted[`${id}.co@all`] ?? 0).toBeLessThanOrEqual(counted[`${id}.hoi@all`] ?? 0)
        expect(counted['nguoi@all'] ?? 0).toBeLessThanOrEqual(counted['luot@all'] ?? 0)
      }),
    )
  })
})
