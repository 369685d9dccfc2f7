import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBands, uuidv7 } from '../../../contract/index.ts'
import { packBody } from './pack.ts'
import type { Phrases } from './phrases.ts'
import { unpackBody } from './unpack.ts'

/** Phrases in an array; as many as are allowed. */
function phrasesOf(most = 1_000): Phrases & { texts: string[] } {
  const texts: string[] = []
  return {
    texts,
    textOf: (no) => texts[no - 1] ?? '',
    numberOf: (text) => {
      const known = texts.indexOf(text) + 1
      if (known > 0) return known
      return texts.length < most ? texts.push(text) : null
    },
  }
}

const WHEN = Date.parse('2026-11-22T02:00:00.000Z')
type Fields = Record<string, unknown>

/** What comes back of a body: its text. A body that is not packed stays the text that it is. */
function again(body: Fields, phrases = phrasesOf()): string {
  const packed = packBody(body, WHEN, phrases)
  return packed ? unpackBody(packed, WHEN, phrases) : JSON.stringify(body)
}
const sizeOf = (body: Fields): number | null => packBody(body, WHEN, phrasesOf())?.length ?? null

const letters = (count: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${count}}$`))
const id = fc.uuid({ version: 7 })
const slug = fc.constantFrom('vneid', 'da_xong', 'mo-ung-dung', '60+', 'x.y', 'Ủ', 'a"b', '')
const instant = fc
  .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
  .map((date) => date.toISOString())
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(-0, 1e300, '\ud800', undefined, '2026-02-30'),
)
const sealed = fc.oneof(
  fc.record({ k: letters(16), iv: letters(16), ct: fc.stringMatching(/^[A-Za-z0-9_-]{0,200}$/) }),
  fc.record({ ct: letters(12), iv: letters(16), k: letters(4), more: slug }, { requiredKeys: ['ct', 'k'] }),
)
const step = fc.record(
  { id: slug, s: fc.constantFrom('done', 'na', 'blocked', 'later'), why: slug, at: instant },
  { requiredKeys: ['id', 's'] },
)
const values: Record<string, fc.Arbitrary<unknown>> = {
  ...{ household: id, person: id, target: id, visit: id, supersedes: id, consent: id },
  ...{ at: instant, startedAt: instant, on: fc.constant('2026-12-01'), comeBack: fc.constant('2027-01-31') },
  ...{ revision: fc.integer(), clockOff: fc.maxSafeInteger(), safety: fc.boolean() },
  ...{ ageBand: fc.constantFrom(...ageBands, '61+'), guide: slug, outcome: slug, kind: slug },
  ...{ steps: fc.array(step), facts: fc.dictionary(slug, fc.boolean()), note: sealed, name: sealed },
  followUp: fc.record({ on: fc.constant('2026-12-01'), kind: slug }),
}
const field = fc
  .constantFrom(...Object.keys(values))
  .chain((name) => fc.tuple(fc.constant(name), fc.oneof(fc.constant(null), values[name] ?? odd)))
/** Fields of every kind in any order, most of them sound. */
const anyBody = fc
  .array(fc.oneof({ weight: 12, arbitrary: field }, { weight: 1, arbitrary: fc.tuple(fc.string(), odd) }), {
    maxLength: 12,
  })
  .map((fields): Fields => Object.fromEntries(fields))
/** The same without anything that has to stay JSON. */
const soundBody = anyBody.filter((body) => packBody(body, WHEN, phrasesOf()) !== null)

/** A record of help as a phone writes it (sync.md: some 650 bytes of JSON and a note of 80 letters). */
const help = (fields: Fields = {}): Fields => ({
  ...{ household: uuidv7(), person: uuidv7(), ageBand: '18-59', visit: null, guide: 'vneid', revision: 3 },
  steps: Array.from({ length: 8 }, (_, at) => ({ id: `buoc-${at + 1}`, s: 'done' })),
  ...{ outcome: 'da_xong_hom_nay', facts: { 'vneid.account': true, 'vneid.level2': false }, safety: true },
  ...{ startedAt: '2026-11-22T01:44:10.123Z', at: '2026-11-22T01:52:09.001Z', followUp: null },
  ...{ note: { k: 'k1', iv: 'AAAAAAAAAAAAAAAB', ct: 'A'.repeat(128) }, supersedes: null, reason: null },
  ...fields,
})

describe('a body comes back letter for letter', () => {
  it('whatever a phone put into it, in whatever order', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(again(body)).toBe(JSON.stringify(body))
      }),
      { numRuns: 3_000 },
    )
  })

  it('packed too, in whatever mixture can be packed', () => {
    const run = fc.property(soundBody, (body) => {
      const packed = packBody(body, WHEN, phrasesOf())
      expect(packed?.length).toBeLessThan(JSON.stringify(body).length)
      expect(again(body)).toBe(JSON.stringify(body))
    })
    fc.assert(run, { numRuns: 1_000 })
  })

  it('also beside thousands of others, whose phrases it shares or not', () => {
    const phrases = phrasesOf(40)
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(again(body, phrases)).toBe(JSON.stringify(body))
      }),
      { numRuns: 1_000 },
    )
    expect(phrases.texts).toHaveLength(40)
  })

  it('a record of help takes a quarter of its JSON at most, and its form nothing more the second time', () => {
    const phrases = phrasesOf()
    const [first, second] = [help(), help({ revision: 4, ageBand: '60+', safety: false })]
    expect(again(first, phrases)).toBe(JSON.stringify(first))
    const known = phrases.texts.length
    expect(again(second, phrases)).toBe(JSON.stringify(second))
    expect(phrases.texts).toHaveLength(known)
    expect(sizeOf(second)).toBeLessThan(JSON.stringify(second).length / 4)
  })
})

describe('what stays JSON', () => {
  it.each<[string, Fields]>([
    ['[S9] a field that a newer app added', { colour: 'xanh' }],
    ['[S9] a value that a newer app added to a list', { steps: [{ id: 'a', s: 'later' }] }],
    ['[S9] an age band of later', { ageBand: '61-70' }],
    ['a time in another spelling', { at: '2026-11-22T08:52:09+07:00' }],
    ['a time behind the year 9999', { followUp: { at: '+010000-01-01T00:00:00.000Z' } }],
    ['a day behind the year 9999', { followUp: { on: '+010000-01-01' } }],
    ['a text with a letter that JSON escapes', { outcome: 'a"b' }],
    [
      'ciphertext whose last letter says more than its bytes',
      { note: { k: 'k', iv: 'A'.repeat(16), ct: 'AB' } },
    ],
    ['an id in capitals', { visit: uuidv7().toUpperCase() }],
    ['a number that is no whole one', { revision: 1.5 }],
  ])('%s', (_, fields) => {
    expect(packBody(help(fields), WHEN, phrasesOf())).toBeNull()
  })

  it('an empty body, and one without a form when the ward keeps no more phrases', () => {
    expect(packBody({}, WHEN, phrasesOf())).toBeNull()
    expect(packBody(help(), WHEN, phrasesOf(0))).toBeNull()
  })

  it('[P1] [P6] nothing of a body but codes gets into a phrase', () => {
    const phrases = phrasesOf()
    const { household, person, note } = help()
    packBody({ household, person, note, name: note, comeBack: '2026-12-01' }, WHEN, phrases)
    expect(phrases.texts).toEqual([
      '{"household":"@","person":"@","note":{"k":"k1","iv":"=","ct":"&"},"name":{"k":"k1","iv":"=","ct":"&"},"comeBack":"^"}',
    ])
  })
})

it('every age band of the contract has its place', () => {
  for (const ageBand of ageBands) expect(again({ ageBand })).toBe(JSON.stringify({ ageBand }))
  expect(sizeOf({ ageBand: '60+' })).toBe(3)
})
