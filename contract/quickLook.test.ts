import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { documentSchemas, fittingBody, type Kind } from './documents.ts'
import { uuidv7 } from './ids.ts'
import { quickLook } from './quickLook.ts'
import { Row } from './sync.ts'

const at = '2026-11-22T02:05:00.000Z'
const sealed = { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'abc' }
const help = {
  ...{ household: uuidv7(), person: null, ageBand: '60+', visit: null, guide: 'vneid', revision: 1 },
  steps: [
    { id: 'mo-app', s: 'done' },
    { id: 'otp', s: 'blocked', why: 'mat-song', later: { any: 1 } },
  ],
  ...{ outcome: 'xong', facts: { 'vneid.level2': true }, safety: true, startedAt: at, at },
  ...{ followUp: { on: '2026-12-01', kind: 'recheck' }, note: sealed, supersedes: null, reason: null },
}
const bodies: Partial<Record<Kind, Record<string, unknown>>> = {
  assistance: help,
  household: { label: sealed, note: null, state: 'here' },
  person: {
    household: uuidv7(),
    ageBand: '60+',
    name: sealed,
    consent: uuidv7(),
    note: null,
    state: 'here',
    x: 1,
  },
  visit: { household: uuidv7(), at, result: 'met', comeBack: null, note: null },
  consent: { person: uuidv7(), decision: 'given', text: 'c1', language: 'vi', how: 'spoken', at },
  void: { target: uuidv7(), reason: 'trung', at },
  stepMark: { guide: 'vneid', revision: 3, step: 'otp', what: 'khac', at },
}
const samples = Object.entries(bodies).map(([kind, body]) => ({
  schema: documentSchemas[kind as Kind],
  body,
}))
const row = { kind: 'visit', id: uuidv7(), seq: 7, ver: 1, by: uuidv7(), at, body: bodies.visit }
const all: { schema: v.GenericSchema; body: unknown }[] = [...samples, { schema: Row, body: row }]

/** Values that are often wrong somewhere. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'x', 0, -1, 1.5, Number.NaN, true, [], {}, [null], { s: 1 }),
  fc.constantFrom<unknown>('2026-13-45T00:00:00.000Z', '2026-02-30', at, uuidv7(), sealed, {
    ...sealed,
    more: 1,
  }),
  fc.jsonValue(),
)

/** A copy with one place of it changed, taken away, or given a name more. */
const broken = (body: unknown) =>
  fc
    .record({
      path: fc.array(fc.nat(20), { maxLength: 3 }),
      value: odd,
      how: fc.constantFrom('set', 'drop', 'add'),
    })
    .map(({ path, value, how }) => {
      const copy: unknown = structuredClone(body)
      let place: unknown = copy
      for (const [depth, step] of path.entries()) {
        if (typeof place !== 'object' || place === null) break
        const names = Object.keys(place)
        const name = names[step % Math.max(1, names.length)] ?? 'more'
        if (depth < path.length - 1) place = Reflect.get(place, name)
        else if (how === 'drop') Reflect.deleteProperty(place, name)
        else Reflect.set(place, how === 'add' ? 'more' : name, value)
      }
      // As it would come over the wire.
      return JSON.parse(JSON.stringify(copy))
    })

describe('a quick look at a document', () => {
  it('knows every sample as it stands', () => {
    for (const { schema, body } of all) expect(quickLook(schema)(body)).toBe(true)
  })

  it('says yes only to what the schema takes and gives back unchanged', () => {
    for (const { schema, body } of all) {
      const look = quickLook(schema)
      fc.assert(
        fc.property(fc.oneof(broken(body), odd), (value) => {
          if (!look(value)) return
          const parsed = v.safeParse(schema, value)
          expect(parsed.success).toBe(true)
          expect(JSON.stringify(parsed.output)).toBe(JSON.stringify(value))
        }),
        { numRuns: 1_500 },
      )
    }
  })

  it('says yes to whatever is in order in every kind of document, so that pages are not parsed for nothing', () => {
    for (const { schema, body } of samples) {
      fc.assert(
        fc.property(broken(body), (value) => {
          const parsed = v.safeParse(schema, value)
          const isUnchanged = parsed.success && JSON.stringify(parsed.output) === JSON.stringify(value)
          if (isUnchanged) expect(quickLook(schema)(value)).toBe(true)
        }),
        { numRuns: 500 },
      )
    }
  })

  it('looks at every part of a pipe that begins with another one', () => {
    const label = { ...sealed, k: '' }
    expect(quickLook(documentSchemas.household)({ label, note: null, state: 'here' })).toBe(false)
  })

  it('never takes a name that parsing would drop', () => {
    const body: unknown = JSON.parse(
      '{"label":{"k":"k1","iv":"AAAAAAAAAAAAAAAA","ct":"abc"},"note":null,"state":"here","__proto__":{"x":1}}',
    )
    expect(quickLook(documentSchemas.household)(body)).toBe(false)
    expect(fittingBody('household', body)).not.toHaveProperty('x')
  })

  it('fills what an older app left out, and refuses what fits no kind', () => {
    expect(fittingBody('household', { label: sealed })).toEqual({ label: sealed, note: null, state: 'here' })
    expect(fittingBody('household', { label: 'Nhà 12' })).toBeNull()
  })
})
