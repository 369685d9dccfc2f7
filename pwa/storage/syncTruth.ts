import { CLOCK_OFF_MS } from '../../contract/index.ts'
import type { Board } from './board/board.ts'
import { boardOf } from './board/index.ts'
import type { Standing } from './board/items.ts'
import { readDocument } from './documents/documents.ts'
import { withDatabase } from './reopen.ts'
import { type MovedScope, noMirror, type OutboxEntry, type Written } from './rows.ts'
import type { Session } from './session.ts'
import { factsIn, inTransaction } from './tables.ts'

/**
 * What is where, from the records themselves and never from "the last run went well" (D12).
 * `complete`: all pages of every scope were read; `usable`: the first page is there [S10].
 */
export type SyncSummary = {
  waiting: number
  oldest: string | null
  unsentOver24h: boolean
  refused: number
  received: number
  lastContact: string | null
  mismatch: string[]
  moved: MovedScope[]
  usable: boolean
  complete: boolean
  /** Unfinished guides whose present state only this phone has [S12]. */
  draftsOnlyHere: number
  /** Minutes that this phone's clock is ahead of the server's (negative: behind), when it is more than five; else 0. */
  clockAhead: number
}

const DAY_MS = 24 * 3_600_000

export async function syncSummary(session: Session): Promise<SyncSummary> {
  session.assertOpen()
  const { store } = session
  return withDatabase(store, () =>
    store.transaction(
      'r',
      store.outbox,
      store.refusals,
      store.scopes,
      store.facts,
      store.drafts,
      async () => {
        const oldest = (await store.outbox.orderBy('no').first())?.mutation.at ?? null
        const refusals = await store.refusals.toArray()
        const scopes = (await store.scopes.toArray()).filter(({ dropped }) => !dropped)
        const { received, lastContact, moved, mirror = noMirror, clockOffset } = await store.readFacts()
        const drafts = await store.drafts.toArray()
        return {
          waiting: await store.outbox.count(),
          oldest,
          unsentOver24h: oldest !== null && session.now() - Date.parse(oldest) > DAY_MS,
          refused: refusals.filter(({ state }) => state === 'open').length,
          ...{ received, lastContact, moved },
          mismatch: scopes.filter(({ mismatch }) => mismatch).map(({ scope }) => scope),
          usable: scopes.some(({ cursor, complete }) => complete || cursor !== null),
          complete: scopes.length > 0 && scopes.every(({ complete }) => complete),
          draftsOnlyHere: drafts.filter(({ id, updatedAt }) => mirror.held[id] !== updatedAt).length,
          clockAhead: Math.abs(clockOffset) > CLOCK_OFF_MS ? Math.round(-clockOffset / 60_000) : 0,
        }
      },
    ),
  )
}

/** One change that waits, in words a person can match: which home, which guide. */
export type WaitingView = {
  no: number
  mid: string
  document: string
  kind: string
  op: Written['op']
  at: string
  hamlet: string
  label: string | null
  guide: string | null
}

/** What waits to be sent, oldest first. */
export async function waitingEntries(session: Session): Promise<WaitingView[]> {
  session.assertOpen()
  const entries = await withDatabase(session.store, () => session.store.outbox.orderBy('no').toArray())
  const board = await boardOf(session)
  return Promise.all(entries.map((entry) => waitingView(session, board, entry)))
}

async function waitingView(session: Session, board: Board, entry: OutboxEntry): Promise<WaitingView> {
  const { no, mid, mutation } = entry
  const { id: document, kind, op, at, scope: hamlet } = mutation
  return {
    no,
    mid,
    document,
    kind,
    op,
    at,
    hamlet,
    ...(await aboutDocument(session, board, mutation)),
  }
}

/** The home and guide that a change is about, as far as this phone knows them. */
export async function aboutDocument(
  session: Session,
  board: Board,
  { id, fields }: Pick<Written, 'id' | 'fields'>,
): Promise<{ label: string | null; guide: string | null }> {
  const home = homeOf(board, id)
  const guide = typeof fields.guide === 'string' ? fields.guide : null
  return { label: home?.kind === 'household' ? await session.open(home.label) : null, guide }
}

function homeOf(board: Board, id: string): ReturnType<Board['item']> {
  const item = board.item(id)
  if (!item || item.kind === 'household') return item
  if (item.kind === 'void') return homeOf(board, item.target)
  if (item.kind === 'consent') return homeOf(board, item.person)
  return item.household ? board.item(item.household) : undefined
}

/** [S4] Where one document is: waiting here, received with its own receipt, or refused. */
export const standingOf = async (session: Session, document: string): Promise<Standing> => {
  const row = await readDocument(session.store, document)
  return (await boardOf(session)).standing(document, row && { ver: row.ver, at: row.at })
}

/** The message about a hamlet that moved away was read (D10). */
export async function acknowledgeMoved(session: Session, scope: string): Promise<void> {
  const { store } = session
  await withDatabase(store, () =>
    inTransaction(store, 'rw', ['facts'], async (tables) => {
      const facts = await factsIn(tables)
      await tables.facts.put({ ...facts, moved: facts.moved.filter((moved) => moved.scope !== scope) })
    }),
  )
  store.changes.announce([])
}
