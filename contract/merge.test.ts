import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument, type IncomingFields, mergeFields, type Versioned } from './merge.ts'

const an = 'máy của An'
const binh = 'máy của Bình'

/** Writes arriving one after the other, and everything that lost on the way. */
function afterWrites(writes: IncomingFields[], document: Versioned = emptyDocument()) {
  const lost: unknown[] = []
  let now = document
  for (const write of writes) {
    const result = mergeFields(now, write)
    now = result.document
    lost.push(...result.lost.map(({ field, value }) => `${field}: ${value}`))
  }
  return { body: now.body, ver: now.ver, lost }
}

describe('[S5] fields merge in the order they arrive', () => {
  it('(D14) two people change different fields: both changes stay', () => {
    const { body, lost } = afterWrites([
      { device: an, no: 1, base: null, fields: { note: 'chó dữ', state: 'here' } },
      { device: an, no: 2, base: 1, fields: { note: 'chó hiền' } },
      { device: binh, no: 1, base: 1, fields: { state: 'gone' } },
    ])
    expect(body).toEqual({ note: 'chó hiền', state: 'gone' })
    expect(lost).toEqual([])
  })

  it('(D14) two people change the same field: the later arrival stays, the other value is handed back', () => {
    const { body, lost } = afterWrites([
      { device: an, no: 1, base: null, fields: { note: 'a' } },
      { device: an, no: 2, base: 1, fields: { note: 'b' } },
      { device: binh, no: 1, base: 1, fields: { note: 'c' } },
    ])
    expect(body).toEqual({ note: 'c' })
    expect(lost).toEqual(['note: b'])
  })

  it('who had seen the value takes nothing away from anybody', () => {
    const { lost } = afterWrites([
      { device: an, no: 1, base: null, fields: { note: 'a' } },
      { device: binh, no: 1, base: 1, fields: { note: 'c' } },
    ])
    expect(lost).toEqual([])
  })

  it('two people who wrote the same lose nothing', () => {
    const { lost } = afterWrites([
      { device: an, no: 1, base: null, fields: { hamlets: ['1', '2'] } },
      { device: an, no: 2, base: 1, fields: { hamlets: ['2'] } },
      { device: binh, no: 1, base: 1, fields: { hamlets: ['2'] } },
    ])
    expect(lost).toEqual([])
  })

  it('a write that is overtaken in every field changes nothing, not even the version', () => {
    const { document } = mergeFields(emptyDocument(), {
      device: an,
      no: 5,
      base: null,
      fields: { note: 'late' },
    })
    expect(mergeFields(document, { device: an, no: 4, base: null, fields: { note: 'early' } }).document).toBe(
      document,
    )
  })

  it('the document that was given stays as it was', () => {
    const document = Object.freeze(emptyDocument())
    mergeFields(document, { device: an, no: 1, base: null, fields: { note: 'a' } })
    expect(document).toEqual(emptyDocument())
  })

  it('(D15) the writes of one phone end the same, in whatever order they arrive', () => {
    const write = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }), {
      minKeys: 1,
    })
    const shuffled = fc
      .array(write, { maxLength: 12 })
      .map((writes) => writes.map((fields, index) => ({ device: an, no: index + 1, base: null, fields })))
      .chain((writes) =>
        fc.tuple(fc.constant(writes), fc.shuffledSubarray(writes, { minLength: writes.length })),
      )
    fc.assert(
      fc.property(shuffled, ([inOrder, mixed]) => {
        expect(afterWrites(mixed).body).toEqual(afterWrites(inOrder).body)
        expect(afterWrites(mixed).lost).toEqual([])
      }),
    )
  })

  it('(D15) and so they do when other phones write between, in fields of their own', () => {
    const mine = fc.dictionary(fc.constantFrom('a', 'b'), fc.nat(3), { minKeys: 1 })
    const theirs = fc.dictionary(fc.constantFrom('x', 'y'), fc.nat(3), { minKeys: 1 })
    const logs = fc
      .tuple(fc.array(mine, { maxLength: 6 }), fc.array(theirs, { maxLength: 6 }))
      .chain(([own, other]) => {
        const writes = [
          ...own.map((fields, index) => ({ device: an, no: index + 1, base: null, fields })),
          ...other.map((fields, index) => ({ device: binh, no: index + 1, base: null, fields })),
        ]
        return fc.tuple(fc.constant(writes), fc.shuffledSubarray(writes, { minLength: writes.length }))
      })
    fc.assert(
      fc.property(logs, ([inOrder, mixed]) => {
        expect(afterWrites(mixed).body).toEqual(afterWrites(inOrder).body)
      }),
    )
  })
})
