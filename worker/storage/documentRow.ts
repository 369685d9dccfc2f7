import type { Kind, ScopeId, Uuid } from '../../contract/index.ts'
import type { DocumentState, LogRow, StoredDocument } from '../domain/ledger.ts'
import { seqOf } from './scopes.ts'

/** A row of the table `document`. */
export type DocumentRow = {
  k: number
  id: Uuid
  kind: Kind
  ver: number
  written_by: Uuid
  device: Uuid
  no: number
  at: string
  state: number
  body: string
  stamps: string | null
  ord: number | null
  lead: number | null
}

const states: readonly DocumentState[] = ['live', 'erased', 'incomplete', 'gone']
export const stateNumber = (state: DocumentState): number => states.indexOf(state)

/** Only documents that can be edited have stamps. */
export const stampsText = (stamps: StoredDocument['stamps']): string | null =>
  Object.keys(stamps).length > 0 ? JSON.stringify(stamps) : null

/** A row as the domain knows it. */
export const documentFrom = (row: DocumentRow, scope: ScopeId): StoredDocument => ({
  scope,
  seq: seqOf(row.k),
  id: row.id,
  kind: row.kind,
  ver: row.ver,
  by: row.written_by,
  device: row.device,
  no: row.no,
  at: row.at,
  state: states[row.state] ?? 'incomplete',
  ord: row.ord,
  isLead: row.lead === 1,
  body: JSON.parse(row.body),
  stamps: row.stamps ? JSON.parse(row.stamps) : {},
})

/**
 * A row as it travels. The text is put together by hand: the body is JSON already, and none of the other values
 * holds a character that JSON would escape.
 */
export function logRowFrom({
  k,
  kind,
  id,
  ver,
  written_by,
  at,
  state,
  ord,
  lead,
  body,
}: DocumentRow): LogRow {
  const seq = seqOf(k)
  const marks = `${state === 1 ? '"del":true,' : ''}${ord === null ? '' : `"ord":${ord},`}${lead === 1 ? '"lead":true,' : ''}`
  const head = `"kind":"${kind}","id":"${id}","seq":${seq},"ver":${ver},"by":"${written_by}","at":"${at}"`
  return { seq, id, json: `{${head},${marks}"body":${body}}` }
}
