import * as v from 'valibot'
import { Slug } from './documents.ts'
import { Day, Instant, Month } from './time.ts'

/** Presses of "tôi bị kẹt" in one call; a phone that was long without network sends several calls. */
export const MAX_STUCK_EVENTS = 50
/** Days for which a repeated press is known again. */
export const STUCK_REPEAT_DAYS = 14
/** [C8] Counts below this are told to nobody but the guides' authors. */
export const SMALLEST_CELL = 5

const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Somebody did not get on at a step of a public guide. Says nothing about who; `id` only tells repeats apart. */
export const StuckEvent = v.object({
  id: v.pipe(v.string(), v.uuid()),
  guide: Slug,
  revision,
  step: Slug,
  /** The reason that was opened, or null. */
  reason: v.nullable(Slug),
  /** When it was pressed, in Vietnam. */
  day: Day,
})
export type StuckEvent = v.InferOutput<typeof StuckEvent>

/** `POST /api/guides/stuck`: no sign-in, nothing about the sender is kept. Answered 204. */
export const StuckReport = v.object({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  events: v.pipe(v.array(StuckEvent), v.minLength(1), v.maxLength(MAX_STUCK_EVENTS)),
})
export type StuckReport = v.InferOutput<typeof StuckReport>

/** How often a step did not go on, in one month. `n` null: fewer than SMALLEST_CELL [C8]. */
export const StuckRow = v.object({
  guide: Slug,
  revision,
  step: Slug,
  reason: v.nullable(Slug),
  month: Month,
  n: v.nullable(count),
})
export type StuckRow = v.InferOutput<typeof StuckRow>

/** `GET /api/guides/stuck` (operator), `GET /api/wards/:ward/stuck`, `GET /api/provinces/:province/stuck`: the whole product's counts. */
export const StuckCounts = v.object({ asOf: Instant, rows: v.array(StuckRow) })
export type StuckCounts = v.InferOutput<typeof StuckCounts>
