import type { KnownFacts } from '../facts.ts'
import type { Condition } from '../schema/condition.ts'

const onlyIphone: Condition = { fact: 'phone.kind', is: 'iphone' }
const own: Condition = { fact: 'sim.ownName', is: true }

/** One condition, what is known, whether it holds. The team's walk and the public page answer all of them alike [G2]. */
export const conditionCases: [condition: Condition, known: KnownFacts, holds: boolean | null][] = [
  [{ all: [onlyIphone, own] }, { 'phone.kind': 'iphone', 'sim.ownName': true }, true],
  [{ all: [onlyIphone, own] }, { 'phone.kind': 'android' }, false],
  [{ all: [onlyIphone, own] }, { 'phone.kind': 'iphone' }, null],
  [{ any: [onlyIphone, own] }, { 'sim.ownName': true }, true],
  [{ any: [onlyIphone, own] }, { 'sim.ownName': false }, null],
  [{ any: [onlyIphone, own] }, { 'sim.ownName': false, 'phone.kind': 'android' }, false],
  [{ not: onlyIphone }, { 'phone.kind': 'android' }, true],
  [{ not: onlyIphone }, {}, null],
  [{ not: { any: [onlyIphone, own] } }, { 'phone.kind': 'android', 'sim.ownName': false }, true],
]

/** What both must do with a step of each kind: its state, and whether it keeps a number. */
export const stateOfCase = {
  true: { state: 'applies', numbered: true },
  false: { state: 'folded', numbered: false },
  null: { state: 'depends', numbered: true },
} as const
