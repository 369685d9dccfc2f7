import * as v from 'valibot'
import { type FactId, type FactValue, factOf, type KnownFacts } from '../../../content/facts.ts'
import type { Answers, StepAnswer } from '../../../content/flow.ts'
import { Day, Slug, type StepResult } from '../../../contract/index.ts'
import type { DraftState } from '../../storage/index.ts'

/** What stands on the outcome screen before it is saved. `followUp` undefined: as the outcome's rule says; null: none. */
export type Ending = {
  outcome: string | null
  followUp?: { on: string; kind: string } | null | undefined
  safety: boolean
  note: string
  /** The guide that a reason led to; offered after saving. */
  thenGuide: string | null
}

/** A guide being walked with one resident: everything that must survive a killed app (D19). */
export type Walk = {
  begun: boolean
  stepId: string | null
  answers: Answers
  /** Answers to steps that a later revision no longer has [G5]. */
  retired: Answers
  /** Told in this visit; the record carries the declared ones. */
  facts: KnownFacts
  /** Known from earlier records of this person; only steers the way. */
  earlier: KnownFacts
  startedAt: string
  pausedAt: string | null
  ending: Ending | null
}

const Facts = v.record(v.string(), v.union([v.boolean(), v.string()]))
const Result = v.object({ s: v.picklist(['done', 'na', 'blocked']), why: v.optional(v.string()) })
const EndingShape = v.object({
  outcome: v.nullable(v.string()),
  followUp: v.optional(v.nullable(v.object({ on: Day, kind: Slug }))),
  safety: v.boolean(),
  note: v.string(),
  thenGuide: v.nullable(v.string()),
})

/** What the screens keep beside the fields that storage knows. A part that cannot be read counts as not there. */
const More = v.object({
  begun: v.fallback(v.boolean(), false),
  retired: v.fallback(v.record(v.string(), Result), {}),
  earlier: v.fallback(Facts, {}),
  ending: v.fallback(v.nullable(EndingShape), null),
})

/** The walk that a draft holds. */
export function walkOf(state: DraftState): Walk {
  const { begun, retired, earlier, ending } = v.parse(More, { ...state })
  return {
    begun,
    stepId: state.stepId,
    answers: answersOf(state.results),
    retired: Object.fromEntries(Object.entries(retired).map(([id, result]) => [id, answerOf(result)])),
    facts: knownOf(state.facts),
    earlier: knownOf(earlier),
    startedAt: state.startedAt,
    pausedAt: state.pausedAt,
    ending,
  }
}

/** The same walk as a draft keeps it. @param place where it stands, so that lists need not load the guide */
export const stateOf = (
  walk: Walk,
  place: { number: number; of: number; ended: boolean } | null,
): DraftState => ({
  stepId: walk.stepId,
  results: resultsOf(walk.answers),
  facts: told(walk.facts),
  startedAt: walk.startedAt,
  pausedAt: walk.pausedAt,
  begun: walk.begun,
  retired: walk.retired,
  earlier: walk.earlier,
  ending: walk.ending,
  place,
})

/** Everything known now: what was told today overrides what earlier records say. */
export const known = (walk: Walk): KnownFacts => ({ ...walk.earlier, ...walk.facts })

/**
 * Which answers of earlier records may be taken over without asking: those that were yes and are about the person.
 * A no may have become a yes since, so it is asked again.
 */
export const earlierFacts = (facts: Readonly<Record<string, boolean>>): KnownFacts =>
  knownOf(
    Object.fromEntries(
      Object.entries(facts).filter(([id, value]) => value && factOf(id)?.about === 'person'),
    ),
  )

/** Only facts this copy knows; an id of a newer guide steers nothing here. */
function knownOf(facts: Readonly<Record<string, FactValue>>): KnownFacts {
  const entries = Object.entries(facts).flatMap(([id, value]) => {
    const fact = factOf(id)
    return fact ? [[fact.id, value] satisfies [FactId, FactValue]] : []
  })
  return Object.fromEntries(entries)
}

const told = (facts: KnownFacts): Record<string, FactValue> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

export const answersOf = (results: readonly StepResult[]): Answers =>
  Object.fromEntries(results.map((result) => [result.id, answerOf(result)]))

const answerOf = ({ s, why }: { s: StepResult['s']; why?: string | undefined }): StepAnswer =>
  s === 'blocked' ? { s, why: why ?? '' } : { s }

export const resultsOf = (answers: Answers): StepResult[] =>
  Object.entries(answers).map(([id, answer]) =>
    answer.s === 'blocked' && answer.why ? { id, s: answer.s, why: answer.why } : { id, s: answer.s },
  )
