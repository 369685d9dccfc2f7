import * as v from 'valibot'
import { type DeclaredFactId, facts } from '../facts.ts'
import { outcomes } from '../outcomes.ts'
import { codesOf, Positive, Slug, words } from './basics.ts'

export const OutcomeKey = v.picklist(codesOf(outcomes))

const declaredIds = facts.filter((fact) => fact.declared).map((fact) => fact.id) as DeclaredFactId[]
/** A fact that a record may carry. */
export const DeclaredFact = v.picklist(declaredIds)

/**
 * [G6] What to come back for. `recheck`: can they still do it; `return`: go on where it stopped; `ask`: ask how it went
 * at the office. `fact` is what a yes to `question` establishes.
 */
export const FollowUpRule = v.strictObject({
  afterDays: Positive,
  kind: v.picklist(['recheck', 'return', 'ask']),
  question: words(60),
  fact: v.optional(DeclaredFact),
})
export type FollowUpRule = v.InferOutput<typeof FollowUpRule>

/** An outcome as one guide offers it. `establishes` names the indicator facts it settles, or says there are none; `next` is the guide to offer now. */
export const GuideOutcome = v.strictObject({
  code: OutcomeKey,
  detail: v.optional(words(60)),
  establishes: v.union([
    v.literal('none'),
    v.pipe(
      v.record(DeclaredFact, v.boolean()),
      v.check((settled) => Object.keys(settled).length > 0, 'ghi ít nhất một điều, hoặc ghi none'),
    ),
  ]),
  followUp: v.optional(FollowUpRule),
  next: v.optional(Slug),
})
export type GuideOutcome = v.InferOutput<typeof GuideOutcome>
