import { type Body, type Uuid, uuidv7 } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { clockNote } from './clockNote.ts'
import { StorageFailure } from './failure.ts'
import { save } from './save.ts'
import { scopeOf } from './scopes.ts'
import type { Session } from './session.ts'
import { sealedOrNull } from './texts.ts'
import { isVoidable } from './views/recordView.ts'

export type NewVisit = {
  household: Uuid
  result: 'met' | 'absent' | 'declined'
  comeBack?: string | null
  note?: string | null
}

/** One call at a door, whether or not a guide was done. Append-only. */
export const recordVisit = (session: Session, visit: NewVisit): Promise<Uuid> =>
  session.whileBusy(async () => {
    const { household, result } = visit
    const id = uuidv7(session.now())
    const scope = await scopeOf(session, household)
    const note = await sealedOrNull(session, visit.note, 'note')
    const fields = {
      household,
      result,
      at: session.at(),
      comeBack: visit.comeBack ?? null,
      note,
      ...clockNote(session),
    }
    await save(session, [{ op: 'put', kind: 'visit', id, scope, fields }])
    return id
  })

/** Takes a record or visit out of every count, with a reason; nothing disappears (D57). @returns the id of the void */
export const voidRecord = (session: Session, target: Uuid, reason: Body<'void'>['reason']): Promise<Uuid> =>
  session.whileBusy(async () => {
    const board = await boardOf(session)
    const item = board.item(target)
    if (item?.kind !== 'assistance' && item?.kind !== 'visit') throw new StorageFailure('document-unknown')
    if (!isVoidable(session, board, item)) throw new StorageFailure('not-allowed')
    const id = uuidv7(session.now())
    const scope = await scopeOf(session, target)
    await save(session, [
      { op: 'put', kind: 'void', id, scope, fields: { target, reason, at: session.at() } },
    ])
    return id
  })
