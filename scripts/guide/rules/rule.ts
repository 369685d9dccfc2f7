import type { Guide, Indicator, Source, Step } from '../../../content/schema.ts'

/** What a guide is checked against besides itself. */
export type World = {
  guideIds: ReadonlySet<string>
  sources: ReadonlyMap<string, Source>
  indicators: readonly Indicator[]
}

/** A rule names what is wrong with a guide, one Vietnamese sentence each; none when nothing is. */
export type Rule = (guide: Guide, world: World) => string[]

/** Runs a rule over every step and says which step each fault is in. */
export const perStep =
  (rule: (step: Step, guide: Guide) => string[]): Rule =>
  (guide) =>
    guide.steps.flatMap((step) => rule(step, guide).map((fault) => `bước ${step.id}: ${fault}`))
