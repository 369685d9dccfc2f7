import * as v from 'valibot'

/** A value of a copied row: the ledger holds texts and numbers only. */
const Cell = v.nullable(v.union([v.string(), v.number()]))
const setupKey = v.pipe(v.string(), v.minLength(8), v.maxLength(200))
const name = v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/))

/** Where the next part of a copy begins: after a row of a table, by its key. */
export const CopyPlace = v.object({ table: name, after: v.nullable(v.pipe(v.array(Cell), v.maxLength(4))) })
export type CopyPlace = v.InferOutput<typeof CopyPlace>

/**
 * Part of a copy of one ward, as the operator keeps it: rows of one table. What is sealed stays sealed.
 * `schema`: version of the tables. `mark`: differs when the ward changed meanwhile. `next` null: the last part.
 */
export const CopyPart = v.object({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  mark: v.string(),
  table: name,
  columns: v.pipe(v.array(name), v.maxLength(60)),
  rows: v.pipe(v.array(v.pipe(v.array(Cell), v.maxLength(60))), v.maxLength(2_000)),
  next: v.nullable(CopyPlace),
})
export type CopyPart = v.InferOutput<typeof CopyPart>

/** `POST /api/setup/wards/:ward/copy`: the part that begins there; null for the first. */
export const AskCopy = v.object({ setupKey, from: v.nullable(CopyPlace) })
/**
 * `POST /api/setup/wards/:ward/wipe`: takes everything away; `epoch` names what is meant, `mark` is the copy's: a ward that
 * took in anything since, or is asked without it, stays. What a broken restore left (epoch "restoring") has no mark.
 */
export const WipeWard = v.object({
  setupKey,
  epoch: v.pipe(v.string(), v.maxLength(16)),
  mark: v.optional(v.pipe(v.string(), v.maxLength(400)), ''),
})
/**
 * `POST /api/setup/wards/:ward/restore`: puts a part into a ward that is not open; the last one opens it, under a new epoch.
 * The first part begins anew, over whatever another import left; a part of another copy than that is refused (`other-copy`).
 */
export const RestoreWard = v.object({ setupKey, part: CopyPart })
