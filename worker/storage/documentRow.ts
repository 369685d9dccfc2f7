import type { Kind, ScopeId, Uuid } from '../../contract/index.ts'
import type { DocumentState, StoredDocument } from '../domain/ledger.ts'
import type { Phrases } from './compact/phrases.ts'
import { type DocumentRow, longRow, rowOf } from './compact/row.ts'
import { stampsFrom, stampsText } from './compact/stamps.ts'
import { seqOf } from './scopes.ts'

const states: readonly DocumentState[] = ['live', 'erased', 'incomplete', 'gone']

/**
 * What the column `lead` says of who wrote: a lead did, or more than one member did (decision 0023). Never both: the one is
 * said of records, which are written once, the other of what can be edited. A column of its own would cost every row a byte.
 */
const LEAD = 1
const SHARED = 2

const writersOf = ({ isLead, isShared }: StoredDocument): number | null => {
  if (isLead) return LEAD
  return isShared ? SHARED : null
}

/** A document as a row of the table, under its key. */
export function rowFrom(document: StoredDocument, k: number, phrases: Phrases): DocumentRow {
  const head = {
    k,
    id: document.id,
    kind: document.kind,
    ver: document.ver,
    written_by: document.by,
    device: document.device,
    no: document.no,
    at: document.at,
    state: states.indexOf(document.state),
    stamps: stampsText(document.stamps, document.body, document),
    ord: document.ord,
    lead: writersOf(document),
  }
  return rowOf(head, document.body, phrases)
}

/** A row as the domain knows it. What the table holds was checked before it went in. */
export function documentFrom(row: DocumentRow, scope: ScopeId, phrases: Phrases): StoredDocument {
  const { k, id, kind, ver, written_by, device, no, at, state, ord, lead, body, stamps } = longRow(
    row,
    phrases,
  )
  const fields = JSON.parse(body)
  return {
    scope,
    seq: seqOf(k),
    id: id as Uuid,
    kind: kind as Kind,
    ver,
    by: written_by as Uuid,
    device: device as Uuid,
    no,
    at,
    ord,
    state: states[state] ?? 'incomplete',
    isLead: lead === LEAD,
    isShared: lead === SHARED,
    body: fields,
    stamps: stampsFrom(stamps, fields, { ver, device, no }),
  }
}
