import { type Cursor, PAGE_ROWS, type ScopeId } from '../../../contract/index.ts'
import type { Echo } from '../intake/echo.ts'
import type { Ledger, LogRow, ScopeState } from '../ledger.ts'
import { cursorAt, placeOf } from './cursor.ts'

/** News of one scope; rows are JSON text already, since they are stored as text and read by nobody in between. */
export type ScopePage = {
  rows: string[]
  cursor: Cursor
  /** Said when it is not the cursor that the call carried (PROTOCOL 2.9). */
  from?: Cursor
  more: boolean
  reset: boolean
  digest: { n: number; sum: number } | null
}

/** What one answer may still hold; pages of all scopes share it, so that an answer has a bounded size. */
export type Room = { rows: number; characters: number }
export const ANSWER_ROOM: Readonly<Room> = { rows: PAGE_ROWS, characters: 3_000_000 }
/** A rest of so much of a page comes along: another call for a few rows is a way there and back on a thin network. */
const REST = 0.1

/** [S2] [S10] The rows after each cursor, in log order, as many as fit. Scopes that are not allowed get no news. */
export function newsFor(
  ledger: Ledger,
  asked: Readonly<Record<string, Cursor | null>>,
  allowed: readonly ScopeId[],
  echo: Echo,
): Map<ScopeId, ScopePage> {
  const room = { ...ANSWER_ROOM }
  const news = new Map<ScopeId, ScopePage>()
  for (const id of allowed) {
    const cursor = asked[id]
    const scope = cursor === undefined ? null : ledger.scopes.find(id)
    if (scope && cursor !== undefined) news.set(id, pageOf(ledger, scope, cursor, echo, room))
  }
  return news
}

function pageOf(ledger: Ledger, scope: ScopeState, cursor: Cursor | null, echo: Echo, room: Room): ScopePage {
  const { epoch } = ledger.facts()
  const { after, isReset, isFirst } = placeOf(cursor, epoch, scope)
  const rows: string[] = []
  let reached = after
  for (const row of after < scope.seq ? ledger.documents.log(scope.id, after) : []) {
    if (isFull(room, scope.seq - row.seq + 1))
      return { rows, cursor: cursorAt(epoch, reached), more: true, reset: isReset, digest: null }
    reached = row.seq
    // A phone that starts afresh forgets its rows first, so it needs its own back too.
    if (isFirst || !echo.isKnown(row.id)) take(row, rows, room)
  }
  const digest = { n: scope.n, sum: scope.sum }
  return { rows, cursor: cursorAt(epoch, scope.seq), more: false, reset: isReset, digest }
}

/** @param left at most so many rows are left of this scope */
const isFull = ({ rows, characters }: Room, left: number): boolean =>
  characters <= 0 || (rows <= 0 && left > rows + Math.floor(ANSWER_ROOM.rows * REST))

function take(row: LogRow, rows: string[], room: Room): void {
  rows.push(row.json)
  room.rows -= 1
  room.characters -= row.json.length
}
