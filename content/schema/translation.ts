import * as v from 'valibot'
import { Positive, Slug, words } from './basics.ts'

/** A language tag: `en`, `tyz` (Tày), `nut` (Nùng), `hmn` … */
export const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), v.maxLength(12))

/** Recorded speech for one guide in one language: a folder with one file per step id, named `<step>.<format>`. */
export const AudioPack = v.strictObject({
  path: v.pipe(v.string(), v.regex(/^audio\/[a-z0-9/-]+$/)),
  format: v.picklist(['opus', 'm4a', 'mp3']),
  bytes: Positive,
  speaker: words(80),
})

/** [G1] A further language of a guide: a file `texts.<language>.json` beside it, made by people who speak it. */
export const Translation = v.strictObject({
  language: Language,
  texts: v.pipe(v.string(), v.regex(/^texts\.[a-z-]+\.json$/i)),
  ofRevision: Positive,
  translator: words(80),
  audio: v.optional(AudioPack),
})
export type Translation = v.InferOutput<typeof Translation>

const StepTexts = v.strictObject({
  title: words(60),
  short: v.optional(words(48)),
  say: words(260),
  do: v.array(words(160)),
  sees: words(200),
  helper: v.optional(words(220)),
  foldedBecause: v.optional(words(120)),
  failures: v.optional(v.record(v.string(), v.strictObject({ label: words(70), whatNext: words(160) })), {}),
})

/** The words of a guide in one language, keyed by step id, failure code and outcome code. Labels on the phone stay Vietnamese. */
export const GuideTexts = v.strictObject({
  language: Language,
  title: words(80),
  summary: words(260),
  audience: words(160),
  haveReady: v.array(words(120)),
  steps: v.record(Slug, StepTexts),
  outcomes: v.record(v.string(), v.strictObject({ label: words(70), detail: v.optional(words(90)) })),
})
export type GuideTexts = v.InferOutput<typeof GuideTexts>
