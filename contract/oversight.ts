import * as v from 'valibot'
import { RefusalCode } from './errors.ts'
import { HamletCode, Uuid } from './ids.ts'
import { Instant } from './time.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * One mutation that the ward did not take, kept whole as it was sent [S6]; sealed fields stay sealed.
 * `kind` and `scope` as far as they could be read; code `scope-not-yours` means: in quarantine [S7].
 */
export const RefusedMutation = v.object({
  device: Uuid,
  member: Uuid,
  no: count,
  mid: Uuid,
  kind: v.nullable(v.string()),
  scope: v.nullable(v.string()),
  code: RefusalCode,
  at: Instant,
  /** Names it for the desk. */
  place: v.optional(count),
  state: v.optional(v.picklist(['open', 'accepted', 'returned'])),
  mutation: v.unknown(),
})
export type RefusedMutation = v.InferOutput<typeof RefusedMutation>

/** `GET /api/wards/:ward/refusals`: newest first, at most 200; `next`, where there are more, is the `?before=` of the next page. */
export const RefusalList = v.object({ refusals: v.array(RefusedMutation), next: v.optional(count) })
export type RefusalList = v.InferOutput<typeof RefusalList>

/** What the desk decided about one's own refused mutation, and when. */
export const Settled = v.object({ mid: Uuid, state: v.picklist(['accepted', 'returned']), at: Instant })
export type Settled = v.InferOutput<typeof Settled>

/** `GET /api/wards/:ward/refusals/own`: of whoever asks, from all their phones, last decided first, at most 200. */
export const SettledList = v.object({ settled: v.array(Settled) })
export type SettledList = v.InferOutput<typeof SettledList>

/** A counter whose roll-up differs from the recount: must never happen [C3]. */
export const RecountDifference = v.object({
  hamlet: HamletCode,
  counter: v.string(),
  rollup: v.number(),
  recount: v.number(),
})
export type RecountDifference = v.InferOutput<typeof RecountDifference>

/** `GET /api/wards/:ward/recount`: every record of the ledger counted again (D64). */
export const Recount = v.object({
  asOf: Instant,
  records: count,
  differences: v.array(RecountDifference),
})
export type Recount = v.InferOutput<typeof Recount>

/**
 * A certificate of what was erased, when and why: numbers by kind, never content [P6] (D74). `cause`: somebody asked for
 * it, took a consent back, or the time to keep it was over [P7]; then `id` and `kind` are null.
 */
export const Erasure = v.object({
  no: count,
  cause: v.picklist(['asked', 'withdrawn', 'retention']),
  id: v.nullable(Uuid),
  kind: v.nullable(v.string()),
  hamlet: HamletCode,
  member: v.nullable(Uuid),
  at: Instant,
  counts: v.record(v.string(), count),
})
export type Erasure = v.InferOutput<typeof Erasure>

/** `GET /api/wards/:ward/erasures`: newest first, a page at a time; `next` is the `before` of the next page. */
export const ErasureList = v.object({ erasures: v.array(Erasure), next: v.nullable(count) })
export type ErasureList = v.InferOutput<typeof ErasureList>
