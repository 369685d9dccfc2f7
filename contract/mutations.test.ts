import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidv7 } from './ids.ts'
import { checkMutation } from './mutations.ts'
import { MAX_MUTATION_BYTES, PROTOCOL } from './sync.ts'

const sealed = { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'AAAA' }
const at = '2026-11-22T02:00:00.000Z'
const mutation = (fields: object, more: object = {}) => ({
  ...{
    no: 1,
    mid: uuidv7(),
    v: 1,
    op: 'put',
    kind: 'household',
    id: uuidv7(),
    scope: '05860-06',
    base: null,
    at,
  },
  fields,
  ...more,
})
const code = (raw: unknown) => {
  const result = checkMutation(raw)
  return result.ok ? 'ok' : result.code
}
const help = {
  guide: 'vneid',
  revision: 1,
  steps: [{ id: 'mo-ung-dung', s: 'done' }],
  outcome: 'da-xong',
  facts: { 'vneid.account': true },
  safety: true,
  startedAt: at,
  at,
}

describe('a mutation at the door', () => {
  it('comes in with the defaults of its document', () => {
    const result = checkMutation(mutation({ label: sealed }))
    expect(result).toMatchObject({
      ok: true,
      mutation: { fields: { label: sealed, note: null, state: 'here' } },
    })
  })

  it('[S9] keeps fields that nobody here knows, at the top and inside a step', () => {
    const steps = [{ id: 'a', s: 'done', minutes: 3 }]
    const result = checkMutation(mutation({ ...help, steps, weather: 'mưa' }, { kind: 'assistance' }))
    expect(result).toMatchObject({ ok: true, mutation: { fields: { weather: 'mưa', steps } } })
  })

  it('(D65) takes codes of guides, steps and outcomes that no list knows any more', () => {
    const old = { ...help, guide: 'huong-dan-cu', outcome: 'ket-qua-cu', steps: [{ id: 'buoc-cu', s: 'na' }] }
    expect(code(mutation(old, { kind: 'assistance' }))).toBe('ok')
  })

  it('an edit brings only the fields it names, and no defaults', () => {
    const result = checkMutation(mutation({ state: 'gone' }, { op: 'set', base: 3 }))
    expect(result).toMatchObject({ ok: true, mutation: { base: 3, fields: { state: 'gone' } } })
    expect(result.ok && Object.keys(result.mutation.fields)).toEqual(['state'])
  })

  it('an erasure brings nothing', () => {
    const result = checkMutation(mutation({ label: sealed }, { op: 'del' }))
    expect(result.ok && result.mutation.fields).toEqual({})
  })
})

describe('[S6] a mutation that is refused says why, with its own number', () => {
  it.each([
    ['a newer language', 'version-unknown', mutation({ label: sealed }, { v: PROTOCOL + 1 })],
    ['a kind that nobody knows', 'kind-unknown', mutation({}, { kind: 'poem' })],
    ['a kind that only looks known', 'kind-unknown', mutation({}, { kind: 'toString' })],
    ['a label in clear', 'shape-invalid', mutation({ label: 'Nhà 12' })],
    ['an edit of nothing', 'shape-invalid', mutation({}, { op: 'set' })],
    ['an edit to a wrong value', 'shape-invalid', mutation({ state: 'lost' }, { op: 'set' })],
    ['a version that cannot be', 'shape-invalid', mutation({ label: sealed }, { base: 2 ** 52 + 1 })],
    ['an edit of a record', 'append-only', mutation({ outcome: 'x' }, { op: 'set', kind: 'assistance' })],
    ['the erasure of a consent', 'append-only', mutation({}, { op: 'del', kind: 'consent' })],
    ['a house of the whole ward', 'shape-invalid', mutation({ label: sealed }, { scope: '05860' })],
    ['a team of a hamlet', 'shape-invalid', mutation({ hamlet: '05860-06', name: 'Tổ' }, { kind: 'team' })],
    ['a member', 'shape-invalid', mutation({}, { kind: 'member', scope: '05860' })],
    [
      'a time that does not exist',
      'shape-invalid',
      mutation({ ...help, at: '2026-99-99T00:00:00.000Z' }, { kind: 'assistance' }),
    ],
    ['too much', 'too-large', mutation({ label: sealed, x: 'x'.repeat(MAX_MUTATION_BYTES) })],
  ])('%s', (_, expected, raw) => {
    const result = checkMutation(raw)
    expect(result).toMatchObject({ ok: false, code: expected, no: 1, mid: raw.mid })
  })

  it('one that cannot even be read gets number 0', () => {
    for (const raw of [null, 7, 'x', [], {}, { no: 1 }, { no: -1, mid: uuidv7() }, undefined])
      expect(checkMutation(raw)).toEqual({ ok: false, code: 'shape-invalid', no: 0, mid: null })
  })

  it('nothing that JSON can say makes the check itself fail', () => {
    const fields = ['no', 'mid', 'v', 'op', 'kind', 'id', 'scope', 'base', 'fields', 'at', '__proto__']
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        expect(checkMutation({ ...mutation({ label: sealed }), [field]: value })).toHaveProperty('ok')
      }),
    )
  })
})
