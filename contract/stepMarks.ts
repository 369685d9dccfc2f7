import * as v from 'valibot'
import { Slug } from './documents.ts'
import { HamletCode } from './ids.ts'
import { Instant } from './time.ts'

/** What may differ on the resident's screen; grows by addition, and what stands in the log stays valid (D65). */
export const markKinds = ['nhan-khac', 'khong-thay', 'thu-tu-khac', 'ung-dung-khac'] as const
export type MarkKind = (typeof markKinds)[number]

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How many people of a hamlet said that a step of a revision looks different; each person once per step and revision. */
export const MarkRow = v.object({
  hamlet: HamletCode,
  guide: Slug,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  step: Slug,
  what: Slug,
  n: count,
})
export type MarkRow = v.InferOutput<typeof MarkRow>

/** `GET /api/wards/:ward/marks`: the hamlets within reach. */
export const MarkList = v.object({ asOf: Instant, rows: v.array(MarkRow) })
export type MarkList = v.InferOutput<typeof MarkList>
