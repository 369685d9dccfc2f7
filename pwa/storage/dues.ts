import { addDays, dayInVietnam, daysBetween } from '../../contract/index.ts'
import type { Board } from './board/board.ts'
import { firstAnswer } from './board/firstAnswers.ts'
import { boardOf } from './board/index.ts'
import type { Due } from './board/summary.ts'
import { type DraftView, draftedHouseholds, listDrafts } from './drafts.ts'
import type { Session } from './session.ts'

/** Somebody to come back to. `daysLate`: 0 today, below 0 still ahead. `label` of the home, `name` of the person. */
export type DueItem = Due & { daysLate: number; label: string | null; name: string | null; hamlet: string }

export async function dueView(session: Session, board: Board, due: Due): Promise<DueItem> {
  const home = board.item(due.household)
  const person = due.person ? board.item(due.person) : undefined
  return {
    ...due,
    daysLate: daysBetween(due.on, session.today()),
    label: home?.kind === 'household' ? await session.open(home.label) : null,
    name: person?.kind === 'person' ? await session.open(person.name) : null,
    hamlet: home?.hamlet ?? '',
  }
}

/** Promises to come back, oldest first. They derive from the records, so they can never disagree with them (D60). */
export async function dueItems(session: Session, until?: string): Promise<DueItem[]> {
  const board = await boardOf(session)
  const dues = board
    .all('household')
    .filter(({ state }) => state === 'here')
    .flatMap(({ id }) => board.summary(id).dues)
    .filter(({ on }) => until === undefined || on <= until)
  const views = await Promise.all(dues.map((due) => dueView(session, board, due)))
  return views.sort((a, b) => a.on.localeCompare(b.on))
}

export type Today = {
  drafts: DraftView[]
  late: DueItem[]
  today: DueItem[]
  /** The next seven days. */
  soon: DueItem[]
  /** Homes where this phone knows of a record or visit of today. */
  visitedToday: string[]
  recordsToday: number
  households: number
  unvisited: number
}

/** What this day asks for. */
export const today = (session: Session): Promise<Today> =>
  firstAnswer(session, 'first-today', () => workOut(session))

async function workOut(session: Session): Promise<Today> {
  const board = await boardOf(session)
  const day = session.today()
  const dues = await dueItems(session, addDays(day, 7))
  const drafted = await draftedHouseholds(session)
  const homes = board.all('household').filter(({ state }) => state === 'here')
  const isUntouched = (id: string) => board.summary(id).last === 'none' && !drafted.has(id)
  return {
    drafts: await listDrafts(session),
    late: dues.filter(({ on }) => on < day),
    today: dues.filter(({ on }) => on === day),
    soon: dues.filter(({ on }) => on > day),
    ...countOn(session, board, day),
    households: homes.length,
    unvisited: homes.filter(({ id }) => isUntouched(id)).length,
  }
}

/** What this member did on a day. */
function countOn(session: Session, board: Board, day: string): Pick<Today, 'visitedToday' | 'recordsToday'> {
  const { member } = session.identity
  const events = [...board.all('assistance'), ...board.all('visit')].filter(
    (event) => event.by === member && dayInVietnam(event.when) === day && board.isEffective(event),
  )
  const homes = new Set(events.flatMap(({ household }) => household ?? []))
  return {
    visitedToday: [...homes],
    recordsToday: events.filter(({ kind }) => kind === 'assistance').length,
  }
}
