import { dayInVietnam, type HamletCode } from '../../../contract/index.ts'
import type { Ledger, StoredDocument } from '../ledger.ts'

/** The home that a visit or record names, or in which the person lives that it names. */
export function homeOf(
  { documents }: Ledger,
  { household, person }: StoredDocument['body'],
): StoredDocument | null {
  const named = typeof household === 'string' ? household : homeOfPerson(documents, person)
  const home = typeof named === 'string' ? documents.byId(named) : null
  return home?.kind === 'household' && home.state === 'live' ? home : null
}

const homeOfPerson = (documents: Ledger['documents'], person: unknown): unknown =>
  typeof person === 'string' ? documents.byId(person)?.body.household : null

export const isVisit = ({ kind }: Pick<StoredDocument, 'kind'>): boolean =>
  kind === 'visit' || kind === 'assistance'

function homeIdOf(ledger: Ledger, document: StoredDocument): string | undefined {
  if (document.kind === 'household') return document.id
  return isVisit(document) ? homeOf(ledger, document.body)?.id : undefined
}

/**
 * Homes last visited before the ward noted such days (a release did not): the day comes from the documents, by one
 * reading of the log for all of them.
 */
export function noteLastVisits(
  ledger: Ledger,
  scope: HamletCode,
  documents: readonly StoredDocument[],
): void {
  const homes = new Set(documents.flatMap((document) => homeIdOf(ledger, document) ?? []))
  const unknown = [...homes].filter((id) => ledger.tallies.of(scope, id).last === undefined)
  if (unknown.length === 0) return
  for (const { kind, body, at } of ledger.documents.naming(scope, unknown)) {
    const { household } = body
    if (!isVisit({ kind }) || typeof household !== 'string') continue
    const tally = ledger.tallies.of(scope, household)
    const day = dayInVietnam(at)
    if (tally.last === undefined || tally.last < day)
      ledger.tallies.put(scope, household, { ...tally, last: day })
  }
}
