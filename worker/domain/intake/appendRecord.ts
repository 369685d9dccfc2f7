import { orderOf } from '../figures/countedRecord.ts'
import { countArrival, exclude } from '../figures/exclusions.ts'
import { homeOf } from '../figures/personHome.ts'
import type { StoredDocument } from '../ledger.ts'
import { type Incoming, type Intake, type Outcome, refused } from './intake.ts'
import { store } from './store.ts'
import { exclusionBy, targetRefusal } from './targetRules.ts'

/** Smaller than any distance between two places, and exact in a double: 4,096 late records fit between two places. */
const STEP = 2 ** -12

/**
 * [S5] A visit, assistance record, consent or void: insert if absent, never edited.
 * Counting follows in the same transaction [C3].
 */
export function appendRecord(intake: Intake, mutation: Incoming, before: StoredDocument | null): Outcome {
  if (before) return { s: 'dup', document: before }
  const code = targetRefusal(intake, mutation)
  if (code) return refused(code)
  const { author, now, ledger, echo } = intake
  const { id, kind, scope, no, fields } = mutation
  const document = store(ledger, null, {
    ...{ id, kind, scope, no, ver: 1, at: now, state: 'live', body: fields, stamps: {} },
    by: author.member.id,
    device: author.device.id,
    ord: kind === 'assistance' && mutation.isLate ? lateOrder(intake, mutation) : null,
  })
  echo.wrote(id, 0, null, document.ord === null)
  if (kind === 'assistance') countArrival(intake, document)
  const exclusion = exclusionBy(intake, mutation)
  if (exclusion) exclude(intake, exclusion)
  return { s: 'ok', document }
}

/**
 * (D15) A record that arrives after later ones of its device: it stands just before the first of them about the same
 * person, so that the later answer wins whatever the order of arrival.
 */
function lateOrder({ ledger, author }: Intake, { scope, fields, no }: Incoming): number | null {
  const person = typeof fields.person === 'string' ? fields.person : null
  if (!person) return null
  const { group } = homeOf(ledger, scope, person)
  const places = ledger.tallies.of(scope, group).persons[person]?.records ?? []
  const later = ledger.documents
    .bySeqs(scope, places)
    .filter((known) => known.device === author.device.id && known.no > no)
  return later.length > 0 ? Math.min(...later.map(orderOf)) - STEP : null
}
