import { Documents, documentTables } from '../documents/documents.ts'
import { withDatabase } from '../reopen.ts'
import { type Refusal, type StoredRow, touchedIds } from '../rows.ts'
import type { Session } from '../session.ts'
import { inTransaction, type Tables } from '../tables.ts'
import type { Item } from './items.ts'
import { openPiece, sealPiece } from './sealedPiece.ts'

/** Name under which the board is put aside among the snapshots. */
export const BOARD_KEY = 'board'
/** Another shape of items gets another number; a board of an older one is read anew from the rows. */
const FORMAT = 3
/** Items in one sealed piece: little enough that a weak phone can answer a finger between two of them. */
const PIECE_ITEMS = 1_000

/** The board as it was put aside: items, and the texts that lists show. */
export type KeptBoard = { items: Item[]; texts: [name: string, text: string][] }
type Piece = KeptBoard & { format: number }

/** [P1] The board in sealed pieces. */
export async function sealBoard(session: Session, { items, texts }: KeptBoard): Promise<unknown> {
  const pieces: Piece[] = [{ format: FORMAT, items: [], texts }]
  for (let at = 0; at < items.length; at += PIECE_ITEMS)
    pieces.push({ format: FORMAT, items: items.slice(at, at + PIECE_ITEMS), texts: [] })
  return Promise.all(pieces.map((piece) => sealPiece(session, piece)))
}

/** Opens one piece after another: while one is decrypted, the phone may draw and hear. Null when one cannot be read. */
async function openBoard(session: Session, value: unknown): Promise<KeptBoard | null> {
  if (!Array.isArray(value)) return null
  const board: KeptBoard = { items: [], texts: [] }
  for (const sealed of value) {
    const piece = await openPiece<Piece>(session, sealed)
    if (piece?.format !== FORMAT) return null
    board.items.push(...piece.items)
    // All of them lie in one piece, and may be more than a call takes at once.
    for (const text of piece.texts) board.texts.push(text)
  }
  return board
}

/** The board as put aside, and what has changed since: rows of `ids`, waiting and refused documents. */
export type KeptReading = {
  board: KeptBoard
  ids: string[]
  rows: StoredRow[]
  waiting: string[]
  refusals: Refusal[]
}

/** Null when nothing (readable) was put aside: then the rows are read. */
export async function readKept(session: Session): Promise<KeptReading | null> {
  const { store } = session
  const names = ['snapshots', 'touched', ...documentTables, 'outbox', 'refusals'] as const
  const found = await withDatabase(store, () =>
    inTransaction(store, 'r', names, async (tables) => {
      const kept = await tables.snapshots.get(BOARD_KEY)
      return kept ? { kept, ...(await changedSince(tables)) } : null
    }),
  )
  const board = found ? await openBoard(session, found.kept.value) : null
  return found && board ? { ...found, board } : null
}

async function changedSince(tables: Tables): Promise<Omit<KeptReading, 'board'>> {
  const ids = [...new Set((await tables.touched.toArray()).flatMap(touchedIds))]
  const rows = await new Documents(tables).some(ids)
  const waiting = (await tables.outbox.orderBy('id').uniqueKeys()).map(String)
  return { ids, rows, waiting, refusals: await tables.refusals.toArray() }
}
