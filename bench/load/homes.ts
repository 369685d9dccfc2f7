import { type Uuid, uuidv7 } from '../../contract/index.ts'
import { buildMutation, type MutationParts } from '../../pwa/storage/mutation.ts'
import type { Written } from '../../pwa/storage/rows.ts'
import { hamlet } from './codes.ts'

/** Sealed under a key that nobody has: the server never opens it. About as long as a label is. */
const sealed = { k: 'khoa', iv: 'AAAAAAAAAAAAAAAA', ct: 'A'.repeat(60) }

const PERSONS = 3
const RECORDS = 5

/** One home with three persons and five records of help, as a phone would send it: nine documents. */
export function homeChanges(at = new Date().toISOString()): Written[] {
  const home = uuidv7()
  const persons = Array.from({ length: PERSONS }, () => uuidv7())
  const put = (kind: MutationParts['kind'], id: Uuid, fields: Record<string, unknown>): Written => {
    const { no: _, ...change } = buildMutation({ no: 1, op: 'put', kind, id, scope: hamlet, fields, at })
    return change
  }
  return [
    put('household', home, { label: sealed, note: null }),
    ...persons.map((person) => put('person', person, { household: home, ageBand: '60+', name: null })),
    ...Array.from({ length: RECORDS }, (_, number) =>
      put('assistance', uuidv7(), {
        ...{ household: home, person: persons[number % PERSONS], ageBand: '60+', visit: null },
        ...{ guide: 'vneid-kich-hoat-muc-2', revision: 1, outcome: 'da_xong_hom_nay', safety: true },
        steps: Array.from({ length: 8 }, (_step, place) => ({ id: `buoc-${place}`, s: 'done' })),
        facts: { 'vneid.level2': number % 2 === 0 },
        ...{ startedAt: at, at, followUp: null, note: sealed },
      }),
    ),
  ]
}
export const DOCUMENTS_OF_A_HOME = 1 + PERSONS + RECORDS

/** `count` homes in one list. */
export const manyHomes = (count: number): Written[] =>
  Array.from({ length: count }, () => homeChanges()).flat()
