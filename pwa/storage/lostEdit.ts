import * as v from 'valibot'
import { isKind, type LostEdit, Sealed } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { type Change, save } from './save.ts'
import type { Session } from './session.ts'
import { aboutDocument } from './syncTruth.ts'

/** Two values of one field, opened with this phone's key; null where it lacks the key. */
export type OpenedEdit = { label: string | null; lost: string | null; now: string | null }

/** [S5] (D14) Both sides of an edit that lost, readable here and nowhere on the way. */
export async function openLostEdit(session: Session, edit: LostEdit): Promise<OpenedEdit> {
  const { label } = await aboutDocument(session, await boardOf(session), { id: edit.document, fields: {} })
  return {
    label,
    lost: await opened(session, edit.lost.value),
    now: edit.now ? await opened(session, edit.now.value) : null,
  }
}

async function opened(session: Session, value: unknown): Promise<string | null> {
  const sealed = v.safeParse(Sealed, value)
  if (sealed.success) return session.open(sealed.output)
  return value === null || value === undefined ? '' : String(value)
}

/**
 * The value that lost becomes the document's again: an ordinary edit of whoever decides, on top of what is there now.
 * @throws StorageFailure `document-unknown` when this phone does not hold the document
 */
export async function keepLostValue(
  session: Session,
  { kind, document, field, lost }: LostEdit,
): Promise<void> {
  if (!isKind(kind)) return
  // Which fields a kind has is checked where every change is: in `save`.
  const change = { op: 'set', kind, id: document, fields: { [field]: lost.value } } as Change
  await save(session, [change])
}
