import type { StepResult } from '../../../contract/index.ts'
import type { Board } from '../board/board.ts'
import type { Standing, VisitItem } from '../board/items.ts'
import type { RowOf } from '../rowKinds.ts'
import type { Session } from '../session.ts'

/** One guide done with one resident, as it stands now. */
export type RecordView = {
  id: string
  household: string | null
  person: string | null
  hamlet: string
  guide: string
  revision: number
  outcome: string
  steps: StepResult[]
  facts: Record<string, boolean>
  safety: boolean
  startedAt: string
  at: string
  followUp: { on: string; kind: string } | null
  note: string | null
  by: string | null
  mine: boolean
  voided: { reason: string; at: string } | null
  supersededBy: string | null
  voidable: boolean
  sync: Standing
}

/** One call at a door. */
export type VisitView = {
  id: string
  household: string
  hamlet: string
  result: 'met' | 'absent' | 'declined'
  at: string
  comeBack: string | null
  note: string | null
  mine: boolean
  voided: { reason: string; at: string } | null
  voidable: boolean
  sync: Standing
}

export async function recordView(
  session: Session,
  board: Board,
  row: RowOf<'assistance'>,
): Promise<RecordView> {
  const { household, person, guide, revision, outcome, steps, facts, safety, startedAt, at, followUp } =
    row.body
  return {
    ...{ id: row.id, household, person, hamlet: row.scope, guide, revision, outcome, steps, facts, safety },
    ...{ startedAt, at, followUp, by: row.by, mine: isMine(session, row) },
    note: await session.open(row.body.note),
    voided: voidOf(board, row.id),
    supersededBy: successorOf(board, row.id),
    voidable: isVoidable(session, board, { ...row, when: at }),
    sync: board.standing(row.id),
  }
}

export async function visitView(session: Session, board: Board, item: VisitItem): Promise<VisitView> {
  const { id, household, hamlet, result, when, comeBack } = item
  return {
    ...{ id, household, hamlet, result, at: when, comeBack, mine: isMine(session, item) },
    note: await session.open(item.note),
    voided: voidOf(board, id),
    voidable: isVoidable(session, board, item),
    sync: board.standing(id),
  }
}

const isMine = (session: Session, { by }: { by: string | null }): boolean => by === session.identity.member

function voidOf(board: Board, id: string): { reason: string; at: string } | null {
  const found = board.exclusionOf(id)
  return found?.kind === 'void' ? { reason: found.reason, at: found.when } : null
}

function successorOf(board: Board, id: string): string | null {
  const found = board.exclusionOf(id)
  return found?.kind === 'assistance' ? found.id : null
}

const AUTHOR_MAY_VOID_MS = 24 * 3_600_000

/** (D57) The author within 24 hours; the tổ trưởng and the official any time; once. */
export function isVoidable(
  session: Session,
  board: Board,
  event: { id: string; by: string | null; when: string },
): boolean {
  if (board.exclusionOf(event.id)) return false
  const { role } = session.identity
  if (role === 'to-truong' || role === 'can-bo') return true
  return isMine(session, event) && session.now() - Date.parse(event.when) < AUTHOR_MAY_VOID_MS
}
