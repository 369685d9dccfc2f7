import type { Group } from '../groups.ts'
import heads from './heads.json' with { type: 'json' }

/** What a list or a record line needs to name a guide, without loading it. */
export type GuideHeadline = {
  id: string
  code: string
  group: Group
  title: string
  minutes: { from: number; to: number }
  revision: number
  /** Not offered to be recorded [P5]. */
  readOnly?: true
}

const built: readonly GuideHeadline[] = heads as GuideHeadline[]
const shown = [...built]

/**
 * All guides in the order of the journeys, as lists name them now. Those of the release are written by
 * `npm run guide:heads` from the guides themselves; a test fails when the two differ.
 */
export const guideHeads: readonly GuideHeadline[] = shown

/** The revision that this release came with; 0 for a guide it does not have. */
export const builtRevision = (id: string): number => built.find((head) => head.id === id)?.revision ?? 0

/** [G9] From now on lists name these guides as newer copies do, and every other one as the release. */
export function renewHeads(newer: readonly GuideHeadline[]): void {
  for (const [place, head] of built.entries()) shown[place] = newer.find(({ id }) => id === head.id) ?? head
}

/** The headline of a guide, or undefined for one this copy does not know. */
export const guideHead = (id: string): GuideHeadline | undefined => guideHeads.find((head) => head.id === id)
