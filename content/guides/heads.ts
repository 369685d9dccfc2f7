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

/**
 * All guides in the order of the journeys. Written by `npm run guide:heads` from the guides themselves; a test fails when
 * the two differ.
 */
export const guideHeads: readonly GuideHeadline[] = heads as GuideHeadline[]

/** The headline of a guide, or undefined for one this copy does not know. */
export const guideHead = (id: string): GuideHeadline | undefined => guideHeads.find((head) => head.id === id)
