import { draftPlace } from '../../live/draftPlace.ts'
import { paths } from '../../live/paths.ts'
import type { DraftView } from '../../storage/index.ts'

/** Back to the very moment a draft was left: its step, or its outcome. */
export const draftPath = (draft: DraftView): string =>
  draftPlace(draft.state)?.ended ? paths.outcome(draft.id) : paths.draft(draft.id)
