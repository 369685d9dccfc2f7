import * as v from 'valibot'
import { ScopeId, Uuid } from './ids.ts'
import { Instant } from './time.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One side of two edits that did not know of each other: the value, and who wrote it. */
export const EditedValue = v.object({ value: v.unknown(), by: v.nullable(v.string()) })

/**
 * [S5] (D14) A value that a later arrival replaced although its writer had not seen it. `place` names it; sealed values stay
 * sealed. `now`: what the document says today; null when it is no more there.
 */
export const LostEdit = v.object({
  place: count,
  document: Uuid,
  kind: v.string(),
  scope: ScopeId,
  field: v.string(),
  at: Instant,
  lost: EditedValue,
  now: v.nullable(EditedValue),
})
export type LostEdit = v.InferOutput<typeof LostEdit>

/** `GET /api/wards/:ward/lost`: those that nobody has looked at, newest first, at most 100. */
export const LostList = v.object({ lost: v.array(LostEdit) })
export type LostList = v.InferOutput<typeof LostList>
