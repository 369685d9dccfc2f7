import { dayInVietnam, type HamletCode } from '../../../contract/index.ts'
import { emptied } from '../erasure/emptied.ts'
import { eraseRoots } from '../erasure/eraseRoots.ts'
import { withoutNote, withoutPersonal } from '../erasure/personal.ts'
import type { Figures } from '../figures/rollup.ts'
import { store } from '../intake/store.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'
import { homeOf, isVisit, noteLastVisits } from './lastVisits.ts'
import { cutoffs } from './times.ts'

/** Old documents of one log, in their order, looked at for one of the times of [P7]. */
export type Looking = {
  scope: HamletCode
  pass: 'quarter' | 'year' | 'twoYears'
  documents: readonly StoredDocument[]
  cutoff: string
  now: string
}

/** (D09) What one step may erase: a home counts for what is in it, a document by itself for one. */
const ROOM = 250
const ROOM_OF_A_HOME = 10

/** Erases what is due among them. @returns the place up to which it is done */
export function eraseOld(figures: Figures, looking: Looking): number {
  const { ledger } = figures
  const { documents, pass } = looking
  if (pass !== 'twoYears') noteLastVisits(ledger, looking.scope, documents)
  const roots = new Set<string>()
  let [done, room] = [0, ROOM]
  for (const document of documents) {
    const root =
      pass === 'quarter' ? dueAfterVisit(ledger, looking, document) : dueAfterYear(ledger, looking, document)
    if (root && !roots.has(root)) {
      room -= root === document.id && document.kind !== 'household' ? 1 : ROOM_OF_A_HOME
      if (room < 0) break
      roots.add(root)
    }
    done = document.seq
  }
  const seen = documents.filter(({ seq }) => seq <= done)
  if (pass === 'quarter') hideTombstones(ledger, looking.scope, seen)
  if (pass === 'year')
    for (const document of seen.filter(({ id }) => !roots.has(id)))
      withoutOldTexts(figures, document, looking.now)
  if (pass === 'twoYears') ledger.documents.remove(seen.filter(isOnlyId))
  eraseRoots(figures, looking.scope, [...roots], looking.now)
  return done
}

const isOnlyId = ({ state }: StoredDocument): boolean => state === 'gone' || state === 'erased'

/** 90 days after the last visit to a home: it is found by the visit that is that old now. */
function dueAfterVisit(ledger: Ledger, { scope, cutoff }: Looking, document: StoredDocument): string | null {
  const { kind, state, body, id } = document
  if (state !== 'live' || (!isVisit(document) && kind !== 'draft')) return null
  const home = homeOf(ledger, body)
  if (!home || kind === 'draft') return id
  return isVisited(ledger, scope, home.id, cutoff) ? null : home.id
}

/** Whether somebody was there on that day or since. */
function isVisited({ tallies }: Ledger, scope: HamletCode, home: string, since: string): boolean {
  const { last } = tallies.of(scope, home)
  return last !== undefined && last >= dayInVietnam(since)
}

/**
 * 12 months after it was written a label goes, and a home without a label is none. One that is visited is still needed
 * (decision 0018): it goes 90 days after its last visit.
 */
function dueAfterYear(
  ledger: Ledger,
  { pass, scope, now }: Looking,
  document: StoredDocument,
): string | null {
  const { kind, state, id } = document
  if (pass !== 'year' || (state !== 'live' && state !== 'incomplete')) return null
  if (kind !== 'household') return kind === 'draft' ? id : null
  return isVisited(ledger, scope, id, cutoffs(now).quarter) ? null : id
}

/** Names and notes go after 12 months; who was helped with what stays, without them. */
function withoutOldTexts({ ledger }: Figures, { id }: StoredDocument, now: string): void {
  const document = ledger.documents.byId(id)
  if (!document) return
  if (document.kind === 'person') withoutPersonal(ledger, document, now)
  else if (document.kind === 'household') keepVisited(ledger, document, now)
  else if (document.kind === 'assistance' || document.kind === 'visit') withoutNote(ledger, document, now)
}

/** Written anew without its note, so that it is looked at again 12 months from now. */
function keepVisited(ledger: Ledger, document: StoredDocument, now: string): void {
  if (document.state !== 'live') return
  store(ledger, document, { ...document, ...emptied(ledger, document, ['note']), at: now })
}

/** Phones had 90 days to hear of them; one that was away longer starts that log afresh (PROTOCOL 4.4). */
function hideTombstones(ledger: Ledger, id: HamletCode, documents: readonly StoredDocument[]): void {
  const tombstones = documents.filter(({ state }) => state === 'erased')
  const scope = ledger.scopes.find(id)
  const last = tombstones[tombstones.length - 1]
  if (!scope || !last) return
  ledger.documents.empty(tombstones)
  ledger.scopes.put({ ...scope, low: Math.max(scope.low, last.seq) })
}
