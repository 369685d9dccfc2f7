import { followUpOf } from '../../../content/guides/followUps.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import type { DraftView, DueItem, Today } from '../../storage/index.ts'
import { t } from '../say.ts'

/** A home to go to today, with everything due in it. */
export type HouseDue = { household: string; label: string | null; first: DueItem; others: number }

/**
 * The day in order: what is unfinished, what to go to, how far it has got. A home where somebody was today has been visited, even
 * if another is still due there.
 */
export type TodayPlan = {
  resume: DraftView | null
  moreDrafts: readonly DraftView[]
  houses: readonly HouseDue[]
  /** Homes where somebody was today, and another is still due. */
  again: readonly HouseDue[]
  soon: readonly HouseDue[]
  done: number
  all: number
  path: readonly ('done' | 'now' | 'todo')[]
}

/** More houses than this make no picture any more; the sentence above it says it all. */
const LONGEST_PATH = 16

/** How the homes of the day are walked: what was promised first, or lane by lane. */
export type DayOrder = 'day' | 'lane'

/** The plan of the day: late first, then today's; one row per home; homes with an unfinished guide stand above. */
export function todayPlan(today: Today, order: DayOrder = 'day'): TodayPlan {
  const [resume = null, ...moreDrafts] = today.drafts
  const drafted = new Set(today.drafts.flatMap(({ household }) => household ?? []))
  const visited = new Set(today.visitedToday)
  const due = byHouse([...today.late, ...today.today]).filter(({ household }) => !drafted.has(household))
  const again = due.filter(({ household }) => visited.has(household))
  const left = due.filter(({ household }) => !visited.has(household))
  const houses = order === 'lane' ? byLane(left) : left
  const now = [...drafted].filter((household) => !visited.has(household)).length
  const all = visited.size + now + houses.length
  return {
    resume,
    moreDrafts,
    houses,
    again,
    soon: byHouse(today.soon).filter(({ household }) => !drafted.has(household)),
    done: visited.size,
    all,
    path:
      all > LONGEST_PATH
        ? []
        : [
            ...Array<'done'>(visited.size).fill('done'),
            ...Array<'now'>(now).fill('now'),
            ...Array<'todo'>(houses.length).fill('todo'),
          ],
  }
}

function byHouse(items: readonly DueItem[]): HouseDue[] {
  const houses = new Map<string, HouseDue>()
  for (const item of items) {
    const known = houses.get(item.household)
    houses.set(
      item.household,
      known
        ? { ...known, others: known.others + 1 }
        : { household: item.household, label: item.label, first: item, others: 0 },
    )
  }
  return [...houses.values()]
}

/** Why to go there: the guide's own question for the outcome that the promise came from. */
export function dueQuestion({ kind, guide, outcome }: Pick<DueItem, 'kind' | 'guide' | 'outcome'>): string {
  if (kind === 'visit' || guide === null) return t(outcome === 'met' ? 'visits.due.met' : 'visits.due.visit')
  const rule = outcome === null ? undefined : followUpOf(guide, outcome)
  return rule?.question ?? t('visits.due.plain', { guide: guideTitle(guide) })
}

/** The line under a home in the list of the day. */
export const houseWhy = ({ first, others }: HouseDue): string =>
  others > 0 ? t('visits.due.more', { first: ended(dueQuestion(first)), n: others }) : dueQuestion(first)

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)

/** How a due item is marked: how late, or that its days are full. */
export type DueMark = { state: 'late' | 'return' | 'plain'; words: string }

export function dueMark({ kind, guide, outcome, daysLate }: DueItem): DueMark {
  if (daysLate > 0) return { state: 'late', words: t('visits.chip.late', { n: daysLate }) }
  const rule = guide !== null && outcome !== null ? followUpOf(guide, outcome) : undefined
  if (kind === 'recheck' && rule)
    return { state: 'plain', words: t('visits.chip.enough', { n: rule.afterDays }) }
  return { state: 'return', words: t('visits.chip.dueToday') }
}

/** The lane of a label: what stands after the dash. "Nhà 12 – ngõ 3" → "ngõ 3"; the whole label without a dash. */
export const laneOf = (label: string): string =>
  (/[–—-]\s*(?<lane>[^–—-]+)$/.exec(label)?.groups?.lane ?? label).trim()

const collator = new Intl.Collator('vi', { numeric: true })

/** The same homes, lane by lane and house by house, for who walks the lane from one end. */
const byLane = (houses: readonly HouseDue[]): HouseDue[] =>
  [...houses].sort(
    (a, b) =>
      collator.compare(laneOf(a.label ?? ''), laneOf(b.label ?? '')) ||
      collator.compare(a.label ?? '', b.label ?? ''),
  )
