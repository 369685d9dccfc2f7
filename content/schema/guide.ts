import * as v from 'valibot'
import { groups } from '../groups.ts'
import { codesOf, Day, Minutes, Positive, Slug, words } from './basics.ts'
import { incoherences } from './coherence.ts'
import { FactKey } from './condition.ts'
import { ProvinceCode } from './listing.ts'
import { GuideOutcome } from './outcome.ts'
import { Migration, Revision } from './revision.ts'
import { Screen } from './screen.ts'
import { SourceCode } from './source.ts'
import { Step } from './step.ts'
import { Language, Translation } from './translation.ts'

export const GroupKey = v.picklist(codesOf(groups))
const aliases = v.pipe(v.array(words(60)), v.minLength(1), v.maxLength(24))

/** [G1] What `guide.json` holds: everything but the steps and their pictures. */
export const GuideHead = v.strictObject({
  $schema: v.optional(v.string()),
  id: Slug,
  code: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}-?[A-Z0-9]{1,2}$/, 'mã hành trình như VN-3, G4, E-A')),
  group: GroupKey,
  icon: v.optional(words(24)),
  title: words(44),
  summary: words(200),
  audience: words(120),
  haveReady: v.array(words(90)),
  minutes: v.strictObject({ from: Minutes, to: Minutes }),
  revision: Positive,
  revisions: v.pipe(v.array(Revision), v.minLength(1)),
  migrations: v.array(Migration),
  facts: v.array(FactKey),
  outcomes: v.pipe(v.array(GuideOutcome), v.minLength(1)),
  related: v.array(Slug),
  searchWords: aliases,
  sources: v.pipe(v.array(SourceCode), v.minLength(1)),
  labelsChecked: v.nullable(Day),
  unverified: v.array(words(200)),
  province: v.optional(ProvinceCode),
  /** Read, never recorded: a record would tell what must not be kept about somebody, such as party membership [P5]. */
  readOnly: v.optional(v.literal(true)),
  language: Language,
  translations: v.array(Translation),
})
export type GuideHead = v.InferOutput<typeof GuideHead>

/** [G1] A whole guide: head, steps, and the schematic screens that steps name. */
export const Guide = v.pipe(
  v.strictObject({
    ...GuideHead.entries,
    steps: v.pipe(v.array(Step), v.minLength(1), v.maxLength(16)),
    screens: v.record(Slug, Screen),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const message of incoherences(dataset.value)) addIssue({ message })
  }),
)
export type Guide = v.InferOutput<typeof Guide>

/** Checks unknown data at the door and returns a guide. Throws a valibot error that names the field. */
export const parseGuide = (data: unknown): Guide => v.parse(Guide, data)
