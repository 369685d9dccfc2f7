import type { Guide } from '../schema/guide.ts'
import type { Change } from '../schema/revision.ts'
import type { Answers, StepAnswer } from './progress.ts'

/**
 * What a draft knows of its place in a guide. `retired` keeps answers to steps that no longer exist, so that nothing
 * anybody answered is ever lost [G5] (D20).
 */
export type DraftPlace = {
  revision: number
  stepId: string
  answers: Answers
  retired?: Answers
}

/** The draft on the guide's present revision, and what changed, in Vietnamese, for whoever opens it. */
export type Migrated = { draft: DraftPlace; told: string[] }

export const olderCopyTold = 'Bản hướng dẫn trên máy này cũ hơn bản lúc bắt đầu. Câu trả lời vẫn giữ nguyên.'

/** Brings a draft of any earlier revision to the guide's own, change by change, keeping every answer (D20, D24). */
export function migrateDraft(
  guide: Pick<Guide, 'revision' | 'migrations' | 'steps'>,
  draft: DraftPlace,
): Migrated {
  if (draft.revision === guide.revision) return { draft, told: [] }
  if (draft.revision > guide.revision) return { draft: settle(guide, draft), told: [olderCopyTold] }
  const changes = guide.migrations
    .filter((move) => move.from >= draft.revision)
    .sort((one, other) => one.from - other.from)
    .flatMap((move) => move.changes)
  const moved = changes.reduce(applied, draft)
  return {
    draft: settle(guide, { ...moved, revision: guide.revision }),
    told: [...new Set(changes.map((change) => change.tell))],
  }
}

function applied(draft: DraftPlace, change: Change): DraftPlace {
  if ('removed' in change) return retire(draft, change.removed, change.continueAt, {})
  if ('renamed' in change) return rename(draft, change.renamed, change.to)
  if (!('split' in change)) return draft
  const [first] = change.into
  return retire(draft, change.split, first ?? draft.stepId, shares(draft.answers[change.split], change.into))
}

/** A settled answer counts for every part of a split step; a blocked one holds at the first part, where it is met first. */
function shares(answer: StepAnswer | undefined, into: string[]): Answers {
  if (!answer) return {}
  const parts = answer.s === 'blocked' ? into.slice(0, 1) : into
  return Object.fromEntries(parts.map((id) => [id, answer]))
}

function retire(draft: DraftPlace, id: string, continueAt: string, replacing: Answers): DraftPlace {
  const { [id]: answer, ...kept } = draft.answers
  return {
    ...draft,
    stepId: draft.stepId === id ? continueAt : draft.stepId,
    answers: { ...kept, ...replacing },
    ...((answer || draft.retired) && { retired: { ...draft.retired, ...(answer && { [id]: answer }) } }),
  }
}

function rename(draft: DraftPlace, from: string, to: string): DraftPlace {
  const { [from]: answer, ...kept } = draft.answers
  return {
    ...draft,
    stepId: draft.stepId === from ? to : draft.stepId,
    answers: answer ? { ...kept, [to]: answer } : kept,
  }
}

/** A draft must stand on a step that exists: else on the first one without an answer, else on the last. */
function settle(guide: Pick<Guide, 'steps'>, draft: DraftPlace): DraftPlace {
  if (guide.steps.some((step) => step.id === draft.stepId)) return draft
  const open = guide.steps.find((step) => !draft.answers[step.id]) ?? guide.steps.at(-1)
  return { ...draft, stepId: open?.id ?? draft.stepId }
}
