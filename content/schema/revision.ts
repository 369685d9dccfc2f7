import * as v from 'valibot'
import { Day, Positive, Slug, words } from './basics.ts'

/** One published revision and what changed in it, told to volunteers once. */
export const Revision = v.strictObject({ revision: Positive, date: Day, changed: words(160) })
export type Revision = v.InferOutput<typeof Revision>

/**
 * [G5] One change between two revisions, with the sentence shown to whoever has a draft open.
 * `removed` says at which step a draft goes on that stood there.
 */
export const Change = v.union([
  v.strictObject({ added: Slug, tell: words(140) }),
  v.strictObject({ removed: Slug, continueAt: Slug, tell: words(140) }),
  v.strictObject({ split: Slug, into: v.pipe(v.array(Slug), v.minLength(2)), tell: words(140) }),
  v.strictObject({ renamed: Slug, to: Slug, tell: words(140) }),
  v.strictObject({ reordered: v.literal(true), tell: words(140) }),
])
export type Change = v.InferOutput<typeof Change>

/** How a draft of revision `from` moves to the next one. */
export const Migration = v.strictObject({ from: Positive, to: Positive, changes: v.array(Change) })
export type Migration = v.InferOutput<typeof Migration>
