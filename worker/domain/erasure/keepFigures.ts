import {
  addTo,
  type Contribution,
  countingIds,
  type HelpRecord,
  householdContribution,
  monthInVietnam,
  type ScopeId,
  settleHelps,
} from '../../../contract/index.ts'
import { countedRecord } from '../figures/countedRecord.ts'
import { type Help, helpAround } from '../figures/helps.ts'
import { addRecord, type Figures, takeRecord } from '../figures/rollup.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'

/**
 * [P6] (D74) Counts stay: what these records and the people in them gave to the figures of their hamlet is kept as sums
 * without anybody in them, before the records go. A home that stays keeps its months, so that it is still one home when
 * somebody is helped there again.
 * @param going ids of everything that goes, roots included
 */
export function keepFigures(
  figures: Figures,
  scope: ScopeId,
  records: readonly StoredDocument[],
  going: ReadonlySet<string>,
): void {
  const { ledger } = figures
  const help = helpAround(
    ledger,
    records.map(({ id }) => id),
  )
  const counting = countingIds(help.records, help.voids)
  const handedOn = handOn(figures, help, going)
  const before = { ...countersOf(ledger, scope) }
  for (const record of records) {
    if (!counting.has(record.id) || handedOn.has(record.id)) continue
    takeRecord(figures, record)
    const { household, at } = countedRecord(record)
    if (household && !going.has(household)) keepMonth(ledger, scope, household, monthInVietnam(at))
  }
  for (const id of going) dropTally(ledger, scope, id)
  const lost = addTo({ ...before }, countersOf(ledger, scope), -1)
  ledger.kept.add(scope, lost)
  setCounters(ledger, scope, before)
}

/**
 * Records of one help can be about two people, when both correct one that is not here (yet). If the one that counts goes,
 * another one counts instead of it, as the recount will find: help that was given once is counted once.
 * @returns ids of records whose place another one took: nothing of theirs is to be kept
 */
function handOn(
  figures: Figures,
  { documents, records, voids }: Help,
  going: ReadonlySet<string>,
): Set<string> {
  const stays = ({ id }: { id: string }) => !going.has(id)
  const fates = settleHelps(records, voids)
  const staying = records.filter(stays).map((record) => withoutLinkTo(going, record))
  const later = countingIds(staying, voids.filter(stays))
  const handedOn = new Set<string>()
  for (const [id, document] of documents) {
    const head = fates.get(id)?.head ?? null
    if (!later.has(id) || head === id) continue
    const former = head !== null && going.has(head) && !handedOn.has(head) ? documents.get(head) : undefined
    if (former) {
      takeRecord(figures, former)
      handedOn.add(former.id)
    }
    addRecord(figures, document)
  }
  return handedOn
}

/** What names an erased record did not correct it (`helpRecord`), and is read so from now on. */
const withoutLinkTo = (going: ReadonlySet<string>, record: HelpRecord): HelpRecord =>
  going.has(record.supersedes ?? '') ? { ...record, supersedes: null } : record

/** The home counts in this month as it did. */
export function keepMonth(ledger: Ledger, scope: ScopeId, household: string, month: string): void {
  const tally = ledger.tallies.of(scope, household)
  const months = { ...tally.months, [month]: (tally.months[month] ?? 0) + 1 }
  const kept = { ...tally.kept, [month]: (tally.kept?.[month] ?? 0) + 1 }
  change(ledger, scope, householdContribution(tally), -1)
  change(ledger, scope, householdContribution({ months }), 1)
  ledger.tallies.put(scope, household, { ...tally, months, kept })
}

function dropTally(ledger: Ledger, scope: ScopeId, household: string): void {
  const tally = ledger.tallies.of(scope, household)
  if (tally.last === undefined && Object.keys(tally.months).length === 0) return
  change(ledger, scope, householdContribution(tally), -1)
  ledger.tallies.drop(scope, household)
}

const countersOf = ({ scopes }: Ledger, scope: ScopeId): Contribution => scopes.find(scope)?.counters ?? {}

function change(ledger: Ledger, scope: ScopeId, delta: Contribution, sign: 1 | -1): void {
  setCounters(ledger, scope, addTo({ ...countersOf(ledger, scope) }, delta, sign))
}

function setCounters(ledger: Ledger, scope: ScopeId, counters: Contribution): void {
  const state = ledger.scopes.find(scope)
  if (state) ledger.scopes.put({ ...state, counters })
}
