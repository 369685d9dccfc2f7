import * as v from 'valibot'
import { HamletCode, ProvinceCode, WardCode } from './ids.ts'
import { Day, Instant } from './time.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** [C1] output: counted by the app; declared: what residents told; official: typed in with source. Never added together. */
export const FigureKind = v.picklist(['output', 'declared', 'official'])
export type FigureKind = v.InferOutput<typeof FigureKind>

/** [C5] Where a denominator comes from. */
export const DenominatorOf = v.object({ value: count, source: v.string(), date: Day })

/**
 * One figure of one hamlet. `closed`: what an output figure of a closed month was when the month ended, where it is not the
 * same any more: the rest arrived late, or was taken back [C7] (D59). Numerator and denominator travel together; percent is made on the screen [C2].
 * `surveyed` is how many were asked at all (declared figures only) [C4].
 */
export const CoverageRow = v.object({
  hamlet: HamletCode,
  indicator: v.string(),
  kind: FigureKind,
  period: v.string(),
  numerator: count,
  closed: v.optional(count),
  surveyed: v.nullable(count),
  denominator: v.nullable(DenominatorOf),
})
export type CoverageRow = v.InferOutput<typeof CoverageRow>

/** Phones of a hamlet, and how many have not been in contact for 24 hours [C4]. */
export const HamletPhones = v.object({
  hamlet: HamletCode,
  name: v.string(),
  phones: count,
  late: count,
})
export type HamletPhones = v.InferOutput<typeof HamletPhones>

/** [C1] An official figure as the ward typed it in, with source and date; `hamlet` null: for the whole ward. */
export const OfficialRow = v.object({
  hamlet: v.nullable(HamletCode),
  indicator: v.string(),
  value: v.pipe(v.number(), v.minValue(0)),
  denominator: v.nullable(v.pipe(v.number(), v.minValue(0))),
  source: v.string(),
  date: Day,
})
export type OfficialRow = v.InferOutput<typeof OfficialRow>

/** Phones, and how many of them are late. */
export const Phones = v.object({ phones: count, late: count })
export type Phones = v.InferOutput<typeof Phones>

/**
 * `GET /api/wards/:ward/coverage` [C3] [C4]. `phones` counts each phone of the ward once: somebody of two hamlets stands
 * in both `hamlets`, and an official's phone in none.
 */
export const WardCoverage = v.object({
  ward: WardCode,
  name: v.string(),
  asOf: Instant,
  phones: Phones,
  hamlets: v.array(HamletPhones),
  rows: v.array(CoverageRow),
  /** The newest official figure per indicator and hamlet; read apart from what the app counts. */
  official: v.optional(v.array(OfficialRow), []),
})
export type WardCoverage = v.InferOutput<typeof WardCoverage>

/** One ward in the province's roll-up: absolute sums with the ward's version; applied only if newer. */
export const WardTotals = v.object({
  ward: WardCode,
  name: v.string(),
  version: count,
  asOf: Instant,
  phones: count,
  late: count,
  rows: v.array(v.omit(CoverageRow, ['hamlet'])),
})
export type WardTotals = v.InferOutput<typeof WardTotals>

/** `GET /api/provinces/:province/coverage`. */
export const ProvinceCoverage = v.object({
  province: ProvinceCode,
  name: v.string(),
  asOf: Instant,
  wards: v.array(WardTotals),
})
export type ProvinceCoverage = v.InferOutput<typeof ProvinceCoverage>

/** Hours without contact after which a phone counts as not synced [C4]. */
export const LATE_AFTER_HOURS = 24

/** Numerator over denominator, or null without one: the screen then says "chưa có mẫu số", never 0 % [C2]. */
export const coverageRatio = (row: Pick<CoverageRow, 'numerator' | 'denominator'>): number | null =>
  row.denominator && row.denominator.value > 0 ? row.numerator / row.denominator.value : null

/** Asked over denominator, or null. */
export const surveyedRatio = (row: Pick<CoverageRow, 'surveyed' | 'denominator'>): number | null =>
  row.denominator && row.denominator.value > 0 && row.surveyed !== null
    ? row.surveyed / row.denominator.value
    : null

/** [C5] A numerator above its denominator is shown and flagged, never cut. */
export const exceedsDenominator = (row: Pick<CoverageRow, 'numerator' | 'denominator'>): boolean =>
  row.denominator !== null && row.numerator > row.denominator.value
