import * as v from 'valibot'
import { type Body, HamletCode, type StepResult, Uuid, uuidv7 } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { clockNote } from './clockNote.ts'
import { readDocument, readDocuments } from './documents/documents.ts'
import { draft } from './drafts.ts'
import { StorageFailure } from './failure.ts'
import { ageBandOf } from './persons.ts'
import { isRow, type RowOf } from './rowKinds.ts'
import { save } from './save.ts'
import { scopeOf } from './scopes.ts'
import type { Session } from './session.ts'
import { sealedOrNull } from './texts.ts'
import { isVoidable, type RecordView, recordView } from './views/recordView.ts'

export type Finished = {
  outcome: string
  /** What the resident told, declared facts only. */
  facts: Record<string, boolean>
  followUp: { on: string; kind: string } | null
  safety: boolean
  note?: string | null
  /** Defaults to the results of the draft. */
  steps?: StepResult[]
  visit?: Uuid | null
  /** Where somebody was helped who belongs to no home in the list. */
  hamlet?: HamletCode
}

/**
 * [S1] Ends a guide: the assistance record, its outbox entry and the end of the draft in one transaction.
 * @returns the id of the record @throws StorageFailure
 */
export const finishAssistance = (session: Session, draftId: string, finished: Finished): Promise<Uuid> =>
  session.whileBusy(async () => {
    const begun = await draft(session, draftId)
    if (!begun) throw new StorageFailure('draft-unknown')
    const { household, person, guide, revision, state, left } = begun
    const id = uuidv7(session.now())
    const fields = {
      household: idOrNull(household),
      person: idOrNull(person),
      ageBand: left ? left.ageBand : await ageBandOf(session, person),
      visit: finished.visit ?? null,
      ...{ guide, revision, steps: finished.steps ?? state.results, outcome: finished.outcome },
      ...{ facts: finished.facts, safety: finished.safety, followUp: finished.followUp },
      startedAt: state.startedAt,
      at: session.at(),
      ...clockNote(session),
      note: await sealedOrNull(session, finished.note, 'note'),
    }
    const scope = left
      ? v.parse(HamletCode, left.hamlet)
      : await scopeFor(session, household, finished.hamlet)
    await save(session, [{ op: 'put', kind: 'assistance', id, scope, fields }], draftId)
    return id
  })

const scopeFor = async (
  session: Session,
  household: string | null,
  chosen: HamletCode | undefined,
): Promise<HamletCode> => (household ? scopeOf(session, household) : hamletFor(session, chosen))

/** `reason`: a code, since it travels in clear. */
export type Correction = Partial<Pick<Finished, 'outcome' | 'facts' | 'followUp' | 'steps' | 'note'>> & {
  reason: string
}

/** [S5] Corrects a record by a new one that takes its place. @returns the new record's id */
export const supersedeRecord = (session: Session, id: Uuid, correction: Correction): Promise<Uuid> =>
  session.whileBusy(async () => {
    const before = await readRecord(session, id)
    const board = await boardOf(session)
    if (!isVoidable(session, board, { ...before, when: before.body.at }))
      throw new StorageFailure('not-allowed')
    const { reason, note, ...changed } = correction
    const next = uuidv7(session.now())
    const fields: Body<'assistance'> = {
      ...before.body,
      ...changed,
      ...(note !== undefined && { note: await sealedOrNull(session, note, 'note') }),
      supersedes: id,
      reason,
    }
    const scope = v.parse(HamletCode, before.scope)
    await save(session, [{ op: 'put', kind: 'assistance', id: next, scope, fields }])
    return next
  })

/** The records among some documents, in full, newest first. */
export async function recordViews(session: Session, ids: readonly string[]): Promise<RecordView[]> {
  const board = await boardOf(session)
  const rows = await readDocuments(session.store, ids)
  const found = rows.filter((row): row is RowOf<'assistance'> => isRow(row, 'assistance'))
  const views = await Promise.all(found.map((row) => recordView(session, board, row)))
  return views.sort((a, b) => b.at.localeCompare(a.at))
}

async function readRecord(session: Session, id: string): Promise<RowOf<'assistance'>> {
  const row = await readDocument(session.store, id)
  if (!isRow(row, 'assistance')) throw new StorageFailure('document-unknown')
  return row
}

const idOrNull = (id: string | null): Uuid | null => (id === null ? null : v.parse(Uuid, id))

/** Somebody without a home in the list is counted where the member works. */
function hamletFor(session: Session, chosen: HamletCode | undefined): HamletCode {
  const hamlet = chosen ?? session.identity.hamlets[0]
  if (!hamlet) throw new StorageFailure('not-allowed')
  return hamlet
}
