import { boardOf } from './board/index.ts'
import { type DraftView, draft, type NewDraft, startDraft } from './drafts.ts'
import type { Session } from './session.ts'
import { type PersonView, personView } from './views/personView.ts'

/** A guide begun and not finished, with whom it is about; null for nobody, or somebody this phone does not hold. */
export type DraftAbout = { draft: DraftView; person: PersonView | null }

const lastBegun = new WeakMap<Session, DraftAbout>()

/** Begins a guide (`startDraft`), and holds what was committed ready for the screen that opens it. */
export async function beginDraft(session: Session, begun: NewDraft): Promise<DraftView> {
  const draft = await startDraft(session, begun)
  lastBegun.set(session, await about(session, draft))
  return draft
}

/** The draft that was begun just now, once: its first screen need not wait until it is read back. */
export function takeBegun(session: Session, id: string): DraftAbout | null {
  const begun = lastBegun.get(session)
  lastBegun.delete(session)
  return begun?.draft.id === id ? begun : null
}

/** One draft, or null when it was finished or dropped. */
export async function draftAbout(session: Session, id: string): Promise<DraftAbout | null> {
  const found = await draft(session, id)
  return found && about(session, found)
}

async function about(session: Session, draft: DraftView): Promise<DraftAbout> {
  const board = await boardOf(session)
  const item = draft.person ? board.item(draft.person) : undefined
  return { draft, person: item?.kind === 'person' ? await personView(session, board, item) : null }
}
