import type { FollowUpRule } from '../schema/outcome.ts'
import rules from './followUps.json' with { type: 'json' }

const byGuide: Readonly<Record<string, Readonly<Record<string, FollowUpRule>>>> = rules as Record<
  string,
  Record<string, FollowUpRule>
>

let newer: typeof byGuide = {}

/** [G9] The rules of guides that came after this release; every other guide has the release's. */
export function renewFollowUps(rules: typeof byGuide): void {
  newer = rules
}

/**
 * [G6] What to ask when a follow-up is due, by the guide and the outcome it came from; undefined when there is none or
 * this copy does not know it. Written by `npm run guide:heads`; kept apart from the headlines because only lists of due
 * visits need it.
 */
export const followUpOf = (guide: string, outcome: string): FollowUpRule | undefined =>
  (newer[guide] ?? byGuide[guide])?.[outcome]
