import { dayInVietnam } from '../../../contract/index.ts'
import { shortDay } from '../../live/dates.ts'
import type { DraftPlace } from '../../live/draftPlace.ts'
import type { HouseholdStatus, HouseholdView } from '../../storage/index.ts'
import { t } from '../say.ts'

/** A home in the list: its state as icon, word and colour, and a few plain words beside it. */
export type HouseholdRow = {
  chip: { state: 'done' | 'draft' | 'late' | 'return' | 'look' | 'todo' | 'declined'; words: string }
  meta: string | null
}

/** [S6] A refused record comes first: only a person can settle it. */
export function householdRow(home: HouseholdView, place: DraftPlace | null): HouseholdRow {
  if (home.sync.at === 'refused')
    return { chip: { state: 'look', words: t('visits.chip.look') }, meta: t('visits.row.refused') }
  return { chip: chipOf(home), meta: metaOf(home, place) }
}

function chipOf({ status, daysLate }: HouseholdView): HouseholdRow['chip'] {
  switch (status) {
    case 'in-progress':
      return { state: 'draft', words: t('visits.chip.draft') }
    case 'late':
      return { state: 'late', words: t('visits.chip.late', { n: daysLate }) }
    case 'come-back':
      return { state: 'return', words: t('visits.chip.comeBack') }
    case 'done':
      return { state: 'done', words: t('visits.chip.done') }
    case 'declined':
      return { state: 'declined', words: t('visits.chip.declined') }
    case 'unvisited':
      return { state: 'todo', words: t('visits.chip.unvisited') }
  }
}

function metaOf({ status, due, lastAt, persons }: HouseholdView, place: DraftPlace | null): string | null {
  if (status === 'in-progress') return place && t('visits.row.place', { number: place.number, of: place.of })
  if (status === 'unvisited') return t('visits.row.nobody')
  if (status === 'late' || status === 'come-back')
    return due ? t('visits.row.agreed', { day: shortDay(due) }) : t('visits.due.visit').toLowerCase()
  if (status === 'done' && due) return t('visits.row.recheck', { day: shortDay(due) })
  const day = lastAt && shortDay(dayInVietnam(lastAt))
  return day && persons > 0 ? t('visits.row.persons', { n: persons, day }) : day
}

/** The tiles above the list. Every home stands in one beside "all": "Ghé lại" holds what is agreed, late or not, or begun. */
export const filters = ['all', 'unvisited', 'comeBack', 'done'] as const
export type Filter = (typeof filters)[number]

const fits: Record<Filter, (status: HouseholdStatus) => boolean> = {
  all: () => true,
  unvisited: (status) => status === 'unvisited',
  comeBack: (status) => status === 'come-back' || status === 'late' || status === 'in-progress',
  done: (status) => status === 'done' || status === 'declined',
}

export const filtered = (homes: readonly HouseholdView[], filter: Filter): readonly HouseholdView[] =>
  filter === 'all' ? homes : homes.filter(({ status }) => fits[filter](status))

/** How many homes each tile holds. */
export const tally = (homes: readonly HouseholdView[]): Record<Filter, number> => ({
  all: homes.length,
  unvisited: filtered(homes, 'unvisited').length,
  comeBack: filtered(homes, 'comeBack').length,
  done: filtered(homes, 'done').length,
})
