import { dayInVietnam, type ScopeId } from '../../../contract/index.ts'
import { withoutLateNote } from '../erasure/lateTexts.ts'
import { followConsent } from '../erasure/withdraw.ts'
import { orderOf } from '../figures/countedRecord.ts'
import { helpAround, settleArrival } from '../figures/helps.ts'
import { homeOf } from '../figures/personHome.ts'
import { countMark } from '../figures/stepMarks.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { isLead } from '../people/author.ts'
import { type Incoming, type Intake, type Outcome, refused } from './intake.ts'
import { store } from './store.ts'
import { exclusionBy, targetOf, targetRefusal } from './targetRules.ts'
import { timely } from './timely.ts'

/** A million late records fit between two places; exact in a double as long as a log has fewer than 2^32 places. */
const STEP = 2 ** -20
const MOST_STEPS = 2 ** 20 - 1

/**
 * [S5] A visit, assistance record, consent, void or mark of a step: insert if absent, never edited.
 * Counting follows in the same transaction [C3].
 */
export function appendRecord(intake: Intake, mutation: Incoming, before: StoredDocument | null): Outcome {
  if (before) return { s: 'dup', document: before }
  const code = targetRefusal(intake, mutation)
  if (code) return refused(code)
  const { author, now, ledger, echo } = intake
  const { id, kind, scope, no, fields } = mutation
  const target = targetOf(mutation)
  const body = withoutLateNote(ledger, timely(fields, now))
  const document = store(ledger, null, {
    ...{ id, kind, scope, no, ver: 1, at: now, state: 'live', body, stamps: {} },
    by: author.member.id,
    device: author.device.id,
    ord: kind === 'assistance' && mutation.isLate ? lateOrder(intake, mutation) : null,
    isLead: target !== null && isLead(author.member.role),
  })
  echo.wrote(id, 0, null, document.ord === null && body === fields)
  const exclusion = exclusionBy(intake, mutation)
  if (exclusion) ledger.exclusions.add(exclusion)
  noteVisit(intake, document)
  if (kind === 'consent') followConsent(intake, document)
  if (kind === 'assistance' || kind === 'void') settleArrival(intake, document, target)
  if (kind === 'stepMark') countMark(ledger, document)
  return { s: 'ok', document }
}

/**
 * (D15) A record that arrives after later ones of its device: it stands before the first of them about the same person
 * or the same help, as far before as their numbers lie apart, so that the later one wins whatever the order of arrival.
 */
function lateOrder(intake: Intake, mutation: Incoming): number | null {
  const [first] = laterOnes(intake, mutation).sort((a, b) => orderOf(a) - orderOf(b))
  return first ? orderOf(first) - STEP * Math.min(first.no - mutation.no, MOST_STEPS) : null
}

function laterOnes({ ledger, author }: Intake, mutation: Incoming): StoredDocument[] {
  const { id, scope, fields, no } = mutation
  const person = typeof fields.person === 'string' ? fields.person : null
  const places = person ? placesOf(ledger, scope, person) : []
  const ofHelp = helpAround(ledger, [id, targetOf(mutation) ?? id]).documents.values()
  return [...ledger.documents.bySeqs(scope, places), ...ofHelp].filter(
    (known) => known.scope === scope && known.device === author.device.id && known.no > no,
  )
}

const placesOf = (ledger: Ledger, scope: ScopeId, person: string): readonly number[] =>
  ledger.tallies.of(scope, homeOf(ledger, scope, person).group).persons[person]?.records ?? []

/** [P7] A home was visited today, by the ward's own clock; once a day, in the row that a record of help writes anyway. */
function noteVisit({ ledger, now }: Intake, { kind, scope, body }: StoredDocument): void {
  if (kind !== 'visit' && kind !== 'assistance') return
  const household = typeof body.household === 'string' ? body.household : homeOfPerson(ledger, scope, body)
  if (household === null) return
  const tally = ledger.tallies.of(scope, household)
  const last = dayInVietnam(now)
  if (tally.last !== last) ledger.tallies.put(scope, household, { ...tally, last })
}

/** Where the person lives that a record without a home names, as far as the ward knows. */
function homeOfPerson(ledger: Ledger, scope: ScopeId, { person }: StoredDocument['body']): string | null {
  if (typeof person !== 'string') return null
  const { group } = homeOf(ledger, scope, person)
  return group === person ? null : group
}
