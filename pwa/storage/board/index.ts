import type { Session } from '../session.ts'
import { Board } from './board.ts'

const boards = new WeakMap<Session, Board>()

/** The board of a session, as of the last commit. @throws StorageFailure `locked` */
export function boardOf(session: Session): Promise<Board> {
  session.assertOpen()
  const board = boards.get(session) ?? new Board(session)
  boards.set(session, board)
  return board.upToDate()
}

/** Whether the board of a session is in memory already. */
export const isBoardFilled = (session: Session): boolean => boards.get(session)?.isFilled ?? false

export type { Board }
