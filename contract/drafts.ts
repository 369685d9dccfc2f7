import * as v from 'valibot'
import { Slug } from './documents.ts'
import { Uuid } from './ids.ts'
import { Sealed } from './sealed.ts'
import { Instant } from './time.ts'

/** Unfinished guides in one call, and ends of such. */
export const MAX_DRAFTS = 20
export const MAX_ENDED_DRAFTS = 100
/** Unfinished guides that the ward keeps for one member. */
export const MAX_DRAFTS_KEPT = 60
/** Days after which the ward forgets an unfinished guide that nobody touched. */
export const DRAFT_DAYS = 90

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** [S12] A guide begun and not finished, as the member's other phone would need it: the state is sealed whole [P1]. */
export const MirroredDraft = v.looseObject({
  id: Uuid,
  household: v.nullable(Uuid),
  person: v.nullable(Uuid),
  guide: Slug,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: Sealed,
  updatedAt: Instant,
  /** The device whose state it is; the ward says so. */
  by: v.optional(Uuid),
})
export type MirroredDraft = v.InferOutput<typeof MirroredDraft>

/** In a sync call: how far this phone has read its member's unfinished guides, those that changed here, those that ended. */
export const DraftsCall = v.looseObject({
  rev: count,
  puts: v.optional(v.pipe(v.array(MirroredDraft), v.maxLength(MAX_DRAFTS)), []),
  ends: v.optional(v.pipe(v.array(Uuid), v.maxLength(MAX_ENDED_DRAFTS)), []),
})
export type DraftsCall = v.InferOutput<typeof DraftsCall>

/** In an answer: what came from other phones of the member since `rev`, or ended; and which of the call's were kept. */
export const DraftsNews = v.looseObject({
  rev: count,
  kept: v.optional(v.array(Uuid), []),
  rows: v.optional(v.array(MirroredDraft), []),
  ended: v.optional(v.array(Uuid), []),
})
export type DraftsNews = v.InferOutput<typeof DraftsNews>
