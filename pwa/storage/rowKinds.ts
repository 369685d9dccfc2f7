import * as v from 'valibot'
import { type Body, documentSchemas, isHamlet, isKind, type Kind } from '../../contract/index.ts'
import type { StoredRow } from './rows.ts'

/** A row whose body is known to fit its kind: written here through `save`, or checked when it arrived. */
export type RowOf<K extends Kind> = StoredRow & { kind: K; body: Body<K> }

/** Whether a row is a document of `kind` that this app can read. */
export const isRow = <K extends Kind>(row: StoredRow | undefined, kind: K): row is RowOf<K> =>
  row !== undefined && row.kind === kind && !row.odd

/** Whether a body that came from the ward fits its kind; one that does not is kept and counted, not shown [S9]. */
export const fitsKind = (kind: string, body: unknown): boolean =>
  isKind(kind) && v.is(documentSchemas[kind], body)

/**
 * The mark by which the few documents of the whole ward are found. Rows of hamlets, thousands of them, have no indexed
 * field at all: each index would nearly double the time of a first pull.
 */
export const wardMark = (kind: string, scope: string): { wardKind?: string } =>
  isHamlet(scope) ? {} : { wardKind: kind }
