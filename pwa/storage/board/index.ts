import type { Session } from '../session.ts'
import type { Store } from '../store.ts'
import { Board } from './board.ts'

const boards = new WeakMap<Store, Board>()

/** The board of a session, as of the last commit. @throws StorageFailure `locked` */
export function boardOf(session: Session): Promise<Board> {
  session.assertOpen()
  const board = boards.get(session.store) ?? new Board(session.store)
  boards.set(session.store, board)
  return board.upToDate()
}

export type { Board }
