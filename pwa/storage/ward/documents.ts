import * as v from 'valibot'
import { type Body, ScopeId, type Uuid, uuidv7 } from '../../../contract/index.ts'
import { boardOf } from '../board/index.ts'
import type { Standing } from '../board/items.ts'
import { withDatabase } from '../reopen.ts'
import { isRow, type RowOf } from '../rowKinds.ts'
import { type Change, save } from '../save.ts'
import { wardOfSession } from '../scopes.ts'
import type { Session } from '../session.ts'

/** Documents of the whole ward that officials write; the ward refuses them from others. */
export type WardKind = 'hamlet' | 'denominator' | 'officialFigure'

/** One of them with how it stands with the ward. */
export type WardDocument<K extends WardKind> = { id: string; body: Body<K>; sync: Standing }

/** All live documents of a kind. There are dozens, so they are read as they are. */
export async function wardDocuments<K extends WardKind>(
  session: Session,
  kind: K,
): Promise<WardDocument<K>[]> {
  const found = await wardRows(session, kind)
  const board = await boardOf(session)
  return found.map((row) => ({ id: row.id, body: row.body, sync: board.standing(row.id, row) }))
}

/** The same as they are stored: a name on the first screen must not wait for the board. */
export async function wardRows<K extends WardKind>(session: Session, kind: K): Promise<RowOf<K>[]> {
  session.assertOpen()
  const { rows } = session.store
  const found = await withDatabase(session.store, () => rows.where('wardKind').equals(kind).toArray())
  return found.filter((row): row is RowOf<K> => isRow(row, kind) && !row.erased)
}

/** A document as it is written: a known one by its id, a new one without. */
export type WardEdit<F> = { id?: Uuid | undefined; fields: F }

/**
 * Writes several ward documents in one transaction: all or none [S1].
 * @param toChange makes the change; `isNew` says whether the id is fresh
 * @returns their ids, in order
 */
export async function saveWardDocuments<F>(
  session: Session,
  edits: readonly WardEdit<F>[],
  toChange: (edit: { id: Uuid; isNew: boolean; scope: ScopeId; fields: F }) => Change,
): Promise<Uuid[]> {
  const scope = v.parse(ScopeId, wardOfSession(session))
  const whole = edits.map(({ id, fields }) => ({
    id: id ?? uuidv7(session.now()),
    isNew: id === undefined,
    scope,
    fields,
  }))
  await save(session, whole.map(toChange))
  return whole.map(({ id }) => id)
}

/** As people count: Tổ dân phố 2 before Tổ dân phố 10. */
export const collator = new Intl.Collator('vi', { numeric: true })

/** The id of the only document that was saved. */
export function onlyOne([id]: readonly Uuid[]): Uuid {
  if (id === undefined) throw new RangeError('one document was to be saved')
  return id
}
