import { type Uuid, uuidv7 } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { type DraftState, openDraftState, sealDraftState } from './draftState.ts'
import { StorageFailure } from './failure.ts'
import { withDatabase } from './reopen.ts'
import type { DraftRow } from './rows.ts'
import type { Session } from './session.ts'
import { inTransaction } from './tables.ts'

/** A guide begun and not finished. `label`: of the home. */
export type DraftView = {
  id: string
  household: string | null
  person: string | null
  guide: string
  revision: number
  state: DraftState
  updatedAt: string
  label: string | null
  left?: DraftRow['left']
}

export type NewDraft = {
  household: Uuid | null
  person: Uuid | null
  guide: string
  revision: number
  facts?: DraftState['facts']
  stepId?: string | null
}

/** Begins a guide. One already begun with the same person in the same home is gone on with instead (D21). */
export const startDraft = (session: Session, begun: NewDraft): Promise<DraftView> =>
  session.whileBusy(async () => {
    const { household, person, guide, revision } = begun
    const state: DraftState = {
      stepId: begun.stepId ?? null,
      results: [],
      facts: begun.facts ?? {},
      startedAt: session.at(),
      pausedAt: null,
    }
    const sealed = await sealDraftState(session, state)
    const id = uuidv7(session.now())
    const row: DraftRow = { id, household, person, guide, revision, state: sealed, updatedAt: session.at() }
    const kept = await session.whileBusy(() => keepFirst(session, row))
    if (kept.id === id) session.store.changes.announceBeside('drafts')
    return draftView(session, kept)
  })

type About = Pick<DraftRow, 'guide' | 'person' | 'household'>
const isSame = (row: About, { guide, person, household }: About): boolean =>
  row.guide === guide && row.person === person && row.household === household

/** Looked for where nobody can come in between: two taps begin one guide. A repeat finds what it put. */
const keepFirst = ({ store }: Session, row: DraftRow): Promise<DraftRow> =>
  withDatabase(store, () =>
    inTransaction(store, 'rw', ['drafts'], async ({ drafts }) => {
      const first = (await drafts.toArray()).find((other) => isSame(other, row))
      if (!first) await drafts.put(row)
      return first ?? row
    }),
  )

/** One that came from another phone under a key that this one lacks must not hide the others. */
function unlessKeyMissing(error: unknown): null {
  if (error instanceof StorageFailure && error.code === 'key-missing') return null
  throw error
}

/** One draft, or null when it was finished or dropped. */
export async function draft(session: Session, id: string): Promise<DraftView | null> {
  session.assertOpen()
  const row = await withDatabase(session.store, async () => session.store.drafts.get(id))
  return row ? draftView(session, row) : null
}

/** All drafts, the one touched last first. */
export async function listDrafts(session: Session): Promise<DraftView[]> {
  const rows = await readDrafts(session)
  const views = await Promise.all(rows.map((row) => draftView(session, row).catch(unlessKeyMissing)))
  return views.flatMap((view) => view ?? []).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
}

/**
 * Keeps where a guide stands; after this returns, killing the app loses nothing of it (D19).
 * @param revision the guide's revision after a migration [G5]
 * @returns when it was kept, as the draft says it
 * @throws StorageFailure `draft-unknown`
 */
export const saveDraft = (
  session: Session,
  id: string,
  state: DraftState,
  revision?: number,
): Promise<string> =>
  session.whileBusy(async () => {
    const sealed = await sealDraftState(session, state)
    const updatedAt = session.at()
    await session.whileBusy(() =>
      withDatabase(session.store, () =>
        inTransaction(session.store, 'rw', ['drafts'], async ({ drafts }) => {
          const row = await drafts.get(id)
          if (!row) throw new StorageFailure('draft-unknown')
          await drafts.put({ ...row, state: sealed, updatedAt, revision: revision ?? row.revision })
        }),
      ),
    )
    session.store.changes.announceBeside('drafts')
    return updatedAt
  })

/** Where the unfinished guides stand, without what they are called: a first list must not wait for the board. */
export async function draftStates(session: Session): Promise<Pick<DraftView, 'household' | 'state'>[]> {
  const rows = await readDrafts(session)
  const states = await Promise.all(
    rows.map(async ({ household, state }) => ({ household, state: await openDraftState(session, state) })),
  )
  return states.flatMap(({ household, state }) => (state ? [{ household, state }] : []))
}

/** Gives a draft up. */
export async function dropDraft(session: Session, id: string): Promise<void> {
  await session.whileBusy(() => withDatabase(session.store, () => session.store.drafts.delete(id)))
  session.store.changes.announceBeside('drafts')
}

/** Homes with a guide begun. */
export async function draftedHouseholds(session: Session): Promise<ReadonlySet<string>> {
  return new Set((await readDrafts(session)).flatMap(({ household }) => household ?? []))
}

function readDrafts(session: Session): Promise<DraftRow[]> {
  session.assertOpen()
  return withDatabase(session.store, () => session.store.drafts.toArray())
}

async function draftView(session: Session, row: DraftRow): Promise<DraftView> {
  const { id, household, person, guide, revision, updatedAt, left } = row
  const state = await openDraftState(session, row.state)
  if (!state) throw new StorageFailure('key-missing')
  const home = household ? (await boardOf(session)).item(household) : undefined
  const label = home?.kind === 'household' ? await session.open(home.label) : null
  return { id, household, person, guide, revision, state, updatedAt, label, ...(left && { left }) }
}
