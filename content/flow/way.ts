import type { FactId, KnownFacts } from '../facts.ts'
import type { Condition } from '../schema/condition.ts'
import type { Guide } from '../schema/guide.ts'
import type { Step } from '../schema/step.ts'
import { holds, unsettled } from './condition.ts'

/** As much of a step as the way needs: the public page carries no more than this to the phone. */
export type StepOnWay = {
  id: string
  condition?: Condition | undefined
  foldedBecause?: string | undefined
}

/**
 * A step on the way: `applies`, `folded` away (with the reason), or `depends` on facts not asked yet; those stay in the
 * way and keep a number. `number` counts only steps that are not folded.
 */
export type WayStep<S extends StepOnWay = Step> = {
  step: S
  state: 'applies' | 'folded' | 'depends'
  number: number | null
  because: string | null
  waitsFor: FactId[]
}

/** The whole way through a guide, start to end, for what is known of this resident. Nothing is left out, only folded. */
export function applicableSteps<S extends StepOnWay>(
  guide: { steps: readonly S[] },
  known: KnownFacts,
): WayStep<S>[] {
  let number = 0
  return guide.steps.map((step) => {
    const verdict = step.condition ? holds(step.condition, known) : true
    if (verdict === false)
      return { step, state: 'folded', number: null, because: step.foldedBecause ?? null, waitsFor: [] }
    number++
    const waitsFor = verdict === null && step.condition ? unsettled(step.condition, known) : []
    return { step, state: verdict === null ? 'depends' : 'applies', number, because: null, waitsFor }
  })
}

/** The facts a guide asks and does not know yet, in its order. */
export const openQuestions = (guide: Pick<Guide, 'facts'>, known: KnownFacts): FactId[] =>
  guide.facts.filter((fact) => known[fact] === undefined)

const walked = (way: WayStep[]) => way.filter((place) => place.state !== 'folded')

/** The step after this one that is not folded; null at the end. A folded or unknown step leads to the first one after it. */
export function nextStep(way: WayStep[], stepId: string): Step | null {
  const here = way.findIndex((place) => place.step.id === stepId)
  return walked(way.slice(here + 1))[0]?.step ?? null
}

/** The step before this one that is not folded; null at the start. */
export function previousStep(way: WayStep[], stepId: string): Step | null {
  const here = way.findIndex((place) => place.step.id === stepId)
  return here < 1 ? null : (walked(way.slice(0, here)).at(-1)?.step ?? null)
}
