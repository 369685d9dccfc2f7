import {
  type AgeBand,
  addTo,
  type Contribution,
  type CountedIndicator,
  type CountedRecord,
  countingIds,
  type HamletCode,
  type HelpRecord,
  type HouseholdTally,
  isHamlet,
  type Recount,
  type RecountDifference,
  recount,
} from '../../../contract/index.ts'
import type { Ledger, ScopeState, StoredDocument } from '../ledger.ts'
import { type Author, reachFor } from '../people/author.ts'
import { countedRecord, orderOf } from './countedRecord.ts'
import { helpRecord, helpVoid, isHelp } from './helps.ts'
import { homeIn } from './personHome.ts'
import { markDifferences } from './stepMarks.ts'

export type WardRecount = { records: number; differences: RecountDifference[] }

/** (D64) Every counted record of the ledger again, against the roll-up: the differences must be none [C3]. */
export function recountWard(ledger: Ledger, indicators: readonly CountedIndicator[]): WardRecount {
  const involved = involvedIn(ledger)
  const result: WardRecount = { records: 0, differences: [] }
  for (const scope of ledger.scopes.all()) {
    if (!isHamlet(scope.id)) continue
    const counted = recountScope(ledger, scope, involved, indicators)
    result.records += counted.records
    result.differences.push(...differencesOf(scope.id, scope.counters, counted.counters))
  }
  result.differences.push(...markDifferences(ledger))
  return result
}

/** All counters of one scope, from its documents alone. */
export function recountScope(
  ledger: Ledger,
  scope: ScopeState,
  involved: Involved,
  indicators: readonly CountedIndicator[],
): { records: number; counters: Contribution } {
  let records = 0
  const out = outIn(ledger, scope, involved)
  function* counted(): Iterable<CountedRecord> {
    for (const document of inOrder(ledger, scope)) {
      if (!isHelp(document) || out.has(document.id)) continue
      records += 1
      yield countedRecord(document)
    }
  }
  const kept = new Map<string, HouseholdTally>()
  for (const [group, tally] of ledger.tallies.withKept(scope.id))
    kept.set(group, { months: { ...tally.kept } })
  const counters = recount(counted(), bandsOf(ledger, scope), indicators, kept)
  addTo(counters, ledger.kept.of(scope.id))
  return { records, counters }
}

/** A scope's records in the order of counting, without holding them all: late ones are few, and slipped in. */
function* inOrder({ documents }: Ledger, { id }: ScopeState): Iterable<StoredDocument> {
  const late = documents.late(id)
  for (const document of documents.ofKind(id, 'assistance')) {
    if (document.ord !== null) continue
    while (late[0] && orderOf(late[0]) < document.seq) yield* late.splice(0, 1)
    yield document
  }
  yield* late
}

/** Records that correct or are corrected, or taken back: the few whose help has to be settled; and who names whom. */
export type Involved = { ids: ReadonlySet<string>; links: ReadonlySet<string> }

const link = (source: string, target: string): string => `${source} ${target}`

export function involvedIn(ledger: Ledger): Involved {
  const [ids, links] = [new Set<string>(), new Set<string>()]
  for (const { source, target } of ledger.exclusions.all()) {
    ids.add(source).add(target)
    links.add(link(source, target))
  }
  return { ids, links }
}

/** Of the involved records of a scope those that do not count, settled anew from the documents. */
function outIn({ documents }: Ledger, { id }: ScopeState, { ids, links }: Involved): Set<string> {
  if (ids.size === 0) return new Set()
  const isLinked = (source: string, target: string) => links.has(link(source, target))
  const records: HelpRecord[] = []
  for (const document of documents.ofKind(id, 'assistance'))
    if (isHelp(document) && ids.has(document.id)) records.push(helpRecord(document, isLinked))
  const voids = [...documents.ofKind(id, 'void')].flatMap(helpVoid)
  const counting = countingIds(records, voids)
  return new Set(records.flatMap((record) => (counting.has(record.id) ? [] : record.id)))
}

function bandsOf(ledger: Ledger, { id }: ScopeState): Map<string, AgeBand> {
  const bands = new Map<string, AgeBand>()
  for (const document of ledger.documents.ofKind(id, 'person')) {
    const { band } = homeIn(document, document.id)
    if (band) bands.set(document.id, band)
  }
  return bands
}

/** A counter that is missing on one side reads 0. */
function differencesOf(hamlet: HamletCode, rollup: Contribution, again: Contribution): RecountDifference[] {
  return [...new Set([...Object.keys(rollup), ...Object.keys(again)])]
    .map((counter) => ({ hamlet, counter, rollup: rollup[counter] ?? 0, recount: again[counter] ?? 0 }))
    .filter(({ rollup: kept, recount: found }) => kept !== found)
}

/** The recount for an official, with the time it was made. @throws CodedError role-not-allowed */
export function recountFor(
  ledger: Ledger,
  author: Author,
  indicators: readonly CountedIndicator[],
  asOf: string,
): Recount {
  reachFor(author, 'coverage.recount')
  return { asOf, ...recountWard(ledger, indicators) }
}
