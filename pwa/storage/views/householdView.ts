import type { Board } from '../board/board.ts'
import type { HouseholdItem, Standing } from '../board/items.ts'
import { type HouseholdStatus, statusOn } from '../board/status.ts'
import type { LastEvent } from '../board/summary.ts'
import type { Session } from '../session.ts'

/** A home as lists show it. `label` null: sealed under a key this phone does not hold. `sync`: the least settled of all in it. */
export type HouseholdView = {
  id: string
  hamlet: string
  label: string | null
  note: string | null
  state: 'here' | 'gone'
  persons: number
  status: HouseholdStatus
  due: string | null
  daysLate: number
  lastAt: string | null
  last: LastEvent
  /** Persons with a finished record. */
  helped: number
  sync: Standing
}

/** @param drafted ids of homes with a guide begun and not finished */
export async function householdView(
  session: Session,
  board: Board,
  item: HouseholdItem,
  drafted: ReadonlySet<string>,
): Promise<HouseholdView> {
  const { id, hamlet, state } = item
  const summary = board.summary(id)
  const members = board.membersOf(id)
  return {
    id,
    hamlet,
    label: await session.open(item.label),
    note: await session.open(item.note),
    state,
    persons: summary.persons,
    ...statusOn(session.today(), summary, drafted.has(id)),
    lastAt: summary.lastAt,
    last: summary.last,
    helped: summary.helped,
    sync: leastSettled([board.standing(id), ...members.map((member) => board.standing(member.id))]),
  }
}

const rank = { refused: 2, waiting: 1, received: 0 } as const

/** The standing that needs attention most; of received ones the latest. */
export const leastSettled = ([first, ...rest]: [Standing, ...Standing[]]): Standing =>
  rest.reduce((worst, next) => (isLessSettled(next, worst) ? next : worst), first)

function isLessSettled(a: Standing, b: Standing): boolean {
  if (a.at === 'received' && b.at === 'received') return a.on > b.on
  return rank[a.at] > rank[b.at]
}

/** As people count: Nhà 2 before Nhà 10, and đ after d. */
const collator = new Intl.Collator('vi', { numeric: true })
export const byLabel = (a: { label: string | null }, b: { label: string | null }): number =>
  collator.compare(a.label ?? '\uffff', b.label ?? '\uffff')
