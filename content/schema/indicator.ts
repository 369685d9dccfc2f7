import * as v from 'valibot'
import { words } from './basics.ts'

/** [C1] A goal somebody set, never a value. `percent` of the denominator, or a plain `count`. */
export const Target = v.object({
  value: v.pipe(v.number(), v.minValue(0)),
  of: v.picklist(['percent', 'count']),
  year: v.pipe(v.number(), v.integer()),
  scope: words(80),
  source: words(160),
})
export type Target = v.InferOutput<typeof Target>

/**
 * [C1] An indicator. Declared ones count people at or above `ageFloor` whose latest answer to `numeratorFact` is yes;
 * output ones name a measure of the log (`luot`, `nguoi`, `ho`). `denominatorKind` null: has no share, only a count.
 */
export const Indicator = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]+$/)),
  label: words(90),
  unit: v.picklist(['người', 'hộ', 'lượt', 'sản phẩm', 'cơ sở']),
  kind: v.picklist(['output', 'declared', 'official']),
  ageFloor: v.pipe(v.number(), v.integer(), v.minValue(0)),
  numeratorFact: v.string(),
  denominatorKind: v.nullable(v.string()),
  targets: v.array(Target),
})
export type Indicator = v.InferOutput<typeof Indicator>
