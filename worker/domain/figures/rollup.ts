import {
  addTo,
  type Contribution,
  type CountedIndicator,
  emptyPerson,
  foldHousehold,
  foldPerson,
  type HouseholdTally,
  householdContribution,
  monthInVietnam,
  personContribution,
  recordContribution,
  type ScopeId,
} from '../../../contract/index.ts'
import type { Ledger, PersonEntry, StoredDocument } from '../ledger.ts'
import { countedRecord, orderOf } from './countedRecord.ts'
import { homeIn, homeOf, type PersonHome } from './personHome.ts'

/** [C3] Figures change in the transaction that changes the ledger, by contribution(after) − contribution(before). */
export type Figures = { ledger: Ledger; indicators: readonly CountedIndicator[] }

/** A record begins to count. */
export function addRecord(figures: Figures, document: StoredDocument): void {
  const { scope, seq } = document
  const record = countedRecord(document)
  const change = recordContribution(record)
  if (record.person)
    changePerson(figures, scope, record.person, change, (entry, home) => {
      const records = [...entry.records, seq]
      // A record that is not the newest may be the first to tell a band: then the order of folding matters.
      if (document.ord !== null || entry.records.some((place) => place > seq))
        return foldAll(figures.ledger, scope, records, home)
      return { ...foldPerson(entry, record), records }
    })
  if (record.household)
    changeHousehold(figures, scope, record.household, change, (tally) => foldHousehold(tally, record))
  addCounters(figures.ledger, scope, change)
}

/** A record that counted does so no more: its person's tally is built again from the remaining records. */
export function takeRecord(figures: Figures, document: StoredDocument): void {
  const { scope, seq } = document
  const record = countedRecord(document)
  const change = addTo({}, recordContribution(record), -1)
  if (record.person)
    changePerson(figures, scope, record.person, change, (entry, home) => {
      const remaining = entry.records.filter((place) => place !== seq)
      return foldAll(figures.ledger, scope, remaining, home)
    })
  if (record.household)
    changeHousehold(figures, scope, record.household, change, (tally) => without(tally, record.at))
  addCounters(figures.ledger, scope, change)
}

/** A person's document changed: band and row of the tally follow it. */
export function movePerson(figures: Figures, before: StoredDocument | null, after: StoredDocument): void {
  const { ledger, indicators } = figures
  const from = homeIn(before, after.id)
  const to = homeIn(after, after.id)
  if (from.group === to.group && from.band === to.band) return
  const group = ledger.tallies.of(after.scope, from.group)
  const { [after.id]: entry, ...others } = group.persons
  if (!entry) return
  ledger.tallies.put(after.scope, from.group, { ...group, persons: others })
  const moved = to.band ? { ...entry, band: to.band } : foldAll(ledger, after.scope, entry.records, to)
  const target = ledger.tallies.of(after.scope, to.group)
  ledger.tallies.put(after.scope, to.group, {
    ...target,
    persons: { ...target.persons, [after.id]: moved },
  })
  const change = addTo({}, personContribution(entry, indicators), -1)
  addCounters(ledger, after.scope, addTo(change, personContribution(moved, indicators)))
}

/** A counted record took another place in the log; what it counts stays. */
export function renumberRecord(ledger: Ledger, { scope, seq, body }: StoredDocument, next: number): void {
  const person = typeof body.person === 'string' ? body.person : null
  if (!person) return
  const { group } = homeOf(ledger, scope, person)
  const tally = ledger.tallies.of(scope, group)
  const entry = tally.persons[person]
  if (!entry?.records.includes(seq)) return
  const records = entry.records.map((place) => (place === seq ? next : place))
  const persons = { ...tally.persons, [person]: { ...entry, records } }
  ledger.tallies.put(scope, group, { ...tally, persons })
}

type NextEntry = (entry: PersonEntry, home: PersonHome) => PersonEntry

function changePerson(
  { ledger, indicators }: Figures,
  scope: ScopeId,
  person: string,
  change: Contribution,
  next: NextEntry,
): void {
  const home = homeOf(ledger, scope, person)
  const group = ledger.tallies.of(scope, home.group)
  const { [person]: known, ...others } = group.persons
  const before = known ?? { ...emptyPerson(), band: home.band, records: [] }
  const after = next(before, home)
  addTo(change, personContribution(before, indicators), -1)
  addTo(change, personContribution(after, indicators))
  const persons = after.records.length > 0 ? { ...others, [person]: after } : others
  ledger.tallies.put(scope, home.group, { ...group, persons })
}

function changeHousehold(
  { ledger }: Figures,
  scope: ScopeId,
  household: string,
  change: Contribution,
  next: (tally: HouseholdTally) => HouseholdTally,
): void {
  const before = ledger.tallies.of(scope, household)
  const after = { ...before, ...next(before) }
  addTo(change, householdContribution(before), -1)
  addTo(change, householdContribution(after))
  ledger.tallies.put(scope, household, after)
}

/** In the order of counting: where the ward knows no band, the first record's stays, as in contract/count. */
function foldAll(ledger: Ledger, scope: ScopeId, records: number[], { band }: PersonHome): PersonEntry {
  let tally = { ...emptyPerson(), band }
  const documents = ledger.documents.bySeqs(scope, records)
  for (const document of documents.sort((a, b) => orderOf(a) - orderOf(b)))
    tally = foldPerson(tally, countedRecord(document))
  return { ...tally, records }
}

const without = (tally: HouseholdTally, at: string): HouseholdTally => {
  const month = monthInVietnam(at)
  return { months: { ...tally.months, [month]: (tally.months[month] ?? 0) - 1 } }
}

function addCounters(ledger: Ledger, id: ScopeId, change: Contribution): void {
  const scope = ledger.scopes.find(id)
  if (scope) ledger.scopes.put({ ...scope, counters: addTo({ ...scope.counters }, change) })
}
