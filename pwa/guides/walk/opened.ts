import { migrateDraft, progress } from '../../../content/flow.ts'
import type { Guide } from '../../../content/schema.ts'
import type { DraftState } from '../../storage/index.ts'
import { placeOf } from './place.ts'
import { stateOf, type Walk, walkOf } from './walk.ts'

/** A draft brought to the guide's present revision [G5], with what changed in words. */
export type Opened = { walk: Walk; told: readonly string[] }

/**
 * Opens a draft of any revision: every answer is kept, a step that is gone leads to the one that took its place (D20).
 * @param earlier answers of former records, taken over while the walk has not begun
 */
export function openWalk(
  guide: Guide,
  draft: { state: DraftState; revision: number },
  earlier: Walk['earlier'],
): Opened {
  const walk = walkOf(draft.state)
  const { draft: moved, told } = migrateDraft(guide, {
    revision: draft.revision,
    stepId: walk.stepId ?? '',
    answers: walk.answers,
    retired: walk.retired,
  })
  const stepId = walk.stepId === null ? null : moved.stepId
  return {
    walk: {
      ...walk,
      stepId,
      answers: moved.answers,
      retired: moved.retired ?? {},
      earlier: walk.begun ? walk.earlier : { ...earlier, ...walk.earlier },
    },
    told,
  }
}

/** The walk as the draft keeps it, with its place for lists that do not load the guide. */
export function keptState(guide: Guide, walk: Walk, ended: boolean): DraftState {
  const place = placeOf(guide, walk)
  if (place.at !== 'step') return stateOf(walk, null)
  const { number, of } = progress(place.way, place.step.id, walk.answers)
  return stateOf(walk, { number, of, ended })
}
