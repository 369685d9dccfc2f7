import { daysBetween } from '../../../contract/index.ts'
import type { Summary } from './summary.ts'

/** What a volunteer has to do with a home. */
export const householdStatuses = [
  'unvisited',
  'in-progress',
  'come-back',
  'late',
  'done',
  'declined',
] as const
export type HouseholdStatus = (typeof householdStatuses)[number]

export type StatusOnDay = { status: HouseholdStatus; due: string | null; daysLate: number }

/**
 * The status of a home on a day. A guide begun comes first, then promises not kept, then what happened last.
 * A recheck that lies ahead leaves the home done: there is nothing to do before its day.
 */
export function statusOn(today: string, summary: Summary, hasDraft: boolean): StatusOnDay {
  const [next] = summary.dues
  const due = next?.on ?? null
  const daysLate = due ? daysBetween(due, today) : 0
  const late = Math.max(0, daysLate)
  if (hasDraft) return { status: 'in-progress', due, daysLate: late }
  if (next && daysLate > 0) return { status: 'late', due, daysLate: late }
  if (next && (daysLate === 0 || next.kind !== 'recheck')) return { status: 'come-back', due, daysLate: 0 }
  return { status: settled(summary), due, daysLate: 0 }
}

function settled({ last, helped }: Summary): HouseholdStatus {
  if (last === 'none') return 'unvisited'
  if (last === 'declined') return 'declined'
  if (last === 'absent') return 'come-back'
  return helped > 0 || last === 'met' ? 'done' : 'unvisited'
}
