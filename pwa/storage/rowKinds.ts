import * as v from 'valibot'
import { type Body, documentSchemas, isKind, type Kind } from '../../contract/index.ts'
import type { StoredRow } from './rows.ts'

/** A row whose body is known to fit its kind: written here through `save`, or checked when it arrived. */
export type RowOf<K extends Kind> = StoredRow & { kind: K; body: Body<K> }

/** Whether a row is a document of `kind` that this app can read. */
export const isRow = <K extends Kind>(row: StoredRow | undefined, kind: K): row is RowOf<K> =>
  row !== undefined && row.kind === kind && !row.odd

/** Whether a body that came from the ward fits its kind; one that does not is kept and counted, not shown [S9]. */
export const fitsKind = (kind: string, body: unknown): boolean =>
  isKind(kind) && v.is(documentSchemas[kind], body)

const parentField: Partial<Record<string, string>> = {
  person: 'household',
  visit: 'household',
  assistance: 'household',
  consent: 'person',
  void: 'target',
}

/** What a document hangs on: its household, person or record; '' for none. */
export function parentOf(kind: string, body: Record<string, unknown>): string {
  const value = body[parentField[kind] ?? '']
  return typeof value === 'string' ? value : ''
}
