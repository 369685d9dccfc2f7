import * as v from 'valibot'
import { Assistance, countingIds, type HelpRecord, type HelpVoid } from '../../../contract/index.ts'
import type { Exclusion, Ledger, StoredDocument } from '../ledger.ts'
import { orderOf } from './countedRecord.ts'
import { addRecord, type Figures, takeRecord } from './rollup.ts'

const { household, person, supersedes } = Assistance.entries
const Named = v.object({ household, person, supersedes })

/** Everything that was written about one help: its records, and what takes it back. */
export type Help = { documents: Map<string, StoredDocument>; records: HelpRecord[]; voids: HelpVoid[] }

/**
 * What settling needs of a stored record (contract/corrections). Whom a record names that was erased since, it did not correct:
 * what does is about the same resident in the same home, and went with it [P6].
 * @param isLinked whether the ward still knows of the correction (`exclusions`)
 */
export function helpRecord(
  document: StoredDocument,
  isLinked: (source: string, target: string) => boolean,
): HelpRecord {
  const named = v.parse(Named, document.body)
  const { id, scope, by, isLead } = document
  const isKnown = named.supersedes !== null && isLinked(id, named.supersedes)
  return {
    ...named,
    id,
    scope,
    by,
    isLead,
    order: orderOf(document),
    supersedes: isKnown ? named.supersedes : null,
  }
}

/** Asks for one record at a time; `involvedIn` has all at once. */
const isLinkedIn =
  ({ exclusions }: Ledger) =>
  (source: string, target: string): boolean =>
    exclusions.of(target).some((exclusion) => exclusion.source === source)

/** Whether a document is a record of help whose content is still here. */
export const isHelp = (document: StoredDocument | null): document is StoredDocument =>
  document?.kind === 'assistance' && document.state === 'live'

/** All that hangs together with these ids through corrections and voids; usually one record alone. */
export function helpAround(ledger: Ledger, ids: readonly string[]): Help {
  const help: Help = { documents: new Map(), records: [], voids: [] }
  const seen = new Set<string>()
  for (const queue = [...ids]; queue.length > 0; ) {
    const id = queue.pop() ?? ''
    if (seen.has(id)) continue
    seen.add(id)
    for (const exclusion of ledger.exclusions.of(id)) queue.push(...sourceOf(ledger, exclusion, help))
    const document = ledger.documents.byId(id)
    if (!isHelp(document)) continue
    const record = helpRecord(document, isLinkedIn(ledger))
    help.documents.set(id, document)
    help.records.push(record)
    if (record.supersedes) queue.push(record.supersedes)
  }
  return help
}

/** What settling needs of a stored void; nothing of one that was erased. */
export function helpVoid({ body, state, ...document }: StoredDocument): HelpVoid[] {
  const { id, scope, by, isLead } = document
  const { target } = body
  if (state !== 'live' || typeof target !== 'string') return []
  return [{ id, scope, by, isLead, order: orderOf(document), target }]
}

/** A correction is looked at like any record; a void is noted. */
function sourceOf(ledger: Ledger, { source }: Exclusion, help: Help): string[] {
  const document = ledger.documents.byId(source)
  if (document?.kind !== 'void') return [source]
  help.voids.push(...helpVoid(document))
  return []
}

/**
 * [C3] A record, a correction or a void arrived and is in the ledger: what counts of its help changes from what counted
 * without it to what counts with it, exactly (D57).
 */
export function settleArrival(figures: Figures, arrived: StoredDocument, target: string | null): void {
  const help = helpAround(figures.ledger, target ? [arrived.id, target] : [arrived.id])
  const isOther = ({ id }: { id: string }) => id !== arrived.id
  const before = countingIds(help.records.filter(isOther), help.voids.filter(isOther))
  const after = countingIds(help.records, help.voids)
  for (const [id, document] of help.documents) {
    if (before.has(id) && !after.has(id)) takeRecord(figures, document)
  }
  for (const [id, document] of help.documents) {
    if (after.has(id) && !before.has(id)) addRecord(figures, document)
  }
}
