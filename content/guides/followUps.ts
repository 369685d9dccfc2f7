import type { FollowUpRule } from '../schema/outcome.ts'
import rules from './followUps.json' with { type: 'json' }

const byGuide: Readonly<Record<string, Readonly<Record<string, FollowUpRule>>>> = rules as Record<
  string,
  Record<string, FollowUpRule>
>

/**
 * [G6] What to ask when a follow-up is due, by the guide and the outcome it came from; undefined when there is none or
 * this copy does not know it. Written by `npm run guide:heads`; kept apart from the headlines because only lists of due
 * visits need it.
 */
export const followUpOf = (guide: string, outcome: string): FollowUpRule | undefined =>
  byGuide[guide]?.[outcome]
