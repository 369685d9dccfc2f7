import fc from 'fast-check'
import { expect } from 'vitest'
import { errorStatus } from '../../contract/index.ts'
import type { Got } from './call.suite.ts'

const codes = new Map<string, number>(Object.entries(errorStatus))

/** [P9] A refusal has a 4xx, a code of the closed list, and the status that belongs to the code. */
export function expectRefusal({ status, body, text }: Got, sent: unknown) {
  const said = `${JSON.stringify(sent)} → ${status} ${text}`
  expect(status, said).toBeGreaterThanOrEqual(400)
  expect(status, said).toBeLessThan(500)
  const { code, message } = body as { code: string; message: string }
  expect(codes.get(code), said).toBe(status)
  expect(typeof message, said).toBe('string')
}

/** A mutation with one field bent. */
export const bent = fc
  .tuple(
    fc.constantFrom('no', 'mid', 'v', 'op', 'kind', 'id', 'scope', 'base', 'fields', 'at'),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(-1, 0, 1.5, 1e300, '', 'put', 'constructor', null, {}),
    ),
  )
  .map(([field, value]) => ({ field, value }))

export const bentFields = fc
  .tuple(
    fc.constantFrom(
      'guide',
      'revision',
      'steps',
      'outcome',
      'facts',
      'at',
      'person',
      'ageBand',
      'supersedes',
      'note',
    ),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        '9999-99-99T99:99:99.999Z',
        '2026-02-30T00:00:00.000Z',
        -1,
        1e300,
        '__proto__',
        [null],
        [{}],
      ),
    ),
  )
  .map(([field, value]) => ({ field, value }))
