import * as v from 'valibot'
import { directories } from '../directories.ts'
import { obstacles } from '../obstacles.ts'
import { codesOf, Minutes, Positive, Slug, words } from './basics.ts'
import { Condition } from './condition.ts'
import { OutcomeKey } from './outcome.ts'
import { SourceCode } from './source.ts'

export const ObstacleKey = v.picklist(codesOf(obstacles))

/**
 * Where a reason leads: try again, go on to the next step, end with an outcome, open another guide, or stop here and
 * come back after some days (0: the resident says when). A draft keeps its place in every case.
 */
export const LeadsTo = v.union([
  v.strictObject({ retry: v.literal(true) }),
  v.strictObject({ goOn: v.literal(true) }),
  v.strictObject({ outcome: OutcomeKey }),
  v.strictObject({ guide: Slug, outcome: v.optional(OutcomeKey) }),
  v.strictObject({
    comeBack: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
    outcome: v.optional(OutcomeKey),
  }),
])
export type LeadsTo = v.InferOutput<typeof LeadsTo>

/** [G2] Why a step may fail: coded, with what to do next in one short sentence. */
export const Failure = v.strictObject({
  code: ObstacleKey,
  label: v.optional(words(48)),
  whatNext: words(120),
  leadsTo: LeadsTo,
})
export type Failure = v.InferOutput<typeof Failure>

/**
 * One step. `do` are numbered one-action sentences; number n is the mark n on the picture. `say` is what the helper says
 * aloud, `helper` what only the helper needs to know. `teamOnly` steps are left out of the public page. `list` names the page
 * to look something up in at this step.
 */
export const Step = v.strictObject({
  id: Slug,
  title: words(40),
  short: v.optional(words(32)),
  say: words(200),
  do: v.pipe(v.array(words(110)), v.minLength(1), v.maxLength(5)),
  sees: words(140),
  helper: v.optional(words(160)),
  ownHands: v.optional(v.boolean(), false),
  teamOnly: v.optional(v.boolean(), false),
  minutes: Minutes,
  condition: v.optional(Condition),
  foldedBecause: v.optional(words(80)),
  screen: v.optional(Slug),
  list: v.optional(v.picklist(codesOf(directories))),
  failures: v.optional(v.array(Failure), []),
  refs: v.optional(v.array(SourceCode), []),
  since: v.optional(Positive, 1),
})
export type Step = v.InferOutput<typeof Step>
