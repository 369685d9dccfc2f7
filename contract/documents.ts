import * as v from 'valibot'
import { AgeBand } from './ages.ts'
import { HamletCode, Uuid } from './ids.ts'
import { quickLook } from './quickLook.ts'
import { WardRole } from './roles.ts'
import { Sealed } from './sealed.ts'
import { Day, Instant } from './time.ts'

/** A code of content (guide, step, outcome, fact …): validated by shape only, so retired codes stay valid for ever (D65). */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/i), v.maxLength(64))

const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null)
const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(120))

/** A home in a hamlet. The label ("Nhà 12 – ngõ 3") and the note are sealed [P1]. */
export const Household = v.looseObject({
  label: Sealed,
  note: maybe(Sealed),
  state: v.optional(v.picklist(['here', 'gone']), 'here'),
})

/** Somebody in a household: age band, and a sealed name only after consent [P6]. */
export const Person = v.looseObject({
  household: Uuid,
  ageBand: AgeBand,
  name: maybe(Sealed),
  consent: maybe(Uuid),
  note: maybe(Sealed),
  state: v.optional(v.picklist(['here', 'gone']), 'here'),
})

/** One call at a door, whether or not a guide was done. Append-only. */
export const Visit = v.looseObject({
  household: Uuid,
  at: Instant,
  result: v.picklist(['met', 'absent', 'declined']),
  comeBack: maybe(Day),
  note: maybe(Sealed),
})

/** What became of one step of a guide; ids are stable over revisions (D24). Unknown fields are kept [S9]. */
export const StepResult = v.looseObject({
  id: Slug,
  s: v.picklist(['done', 'na', 'blocked']),
  why: v.optional(Slug),
})

/** A promise to come back [G6]. */
export const FollowUp = v.looseObject({ on: Day, kind: Slug })

/**
 * The assistance record: one guide done with one resident. Append-only; corrected by a superseding record or a void.
 * `person` null: helped without being registered; counted as lượt only. `facts` holds what the resident told (declared).
 */
export const Assistance = v.looseObject({
  household: maybe(Uuid),
  person: maybe(Uuid),
  ageBand: maybe(AgeBand),
  visit: maybe(Uuid),
  guide: Slug,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  steps: v.pipe(v.array(StepResult), v.maxLength(200)),
  outcome: Slug,
  facts: v.record(Slug, v.boolean()),
  safety: v.boolean(),
  startedAt: Instant,
  at: Instant,
  followUp: maybe(FollowUp),
  note: maybe(Sealed),
  supersedes: maybe(Uuid),
  reason: maybe(Slug),
})

/** A guide begun and not finished, sealed whole; guide and revision stay readable for migration [G5]. */
export const Draft = v.looseObject({
  guide: Slug,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: Sealed,
})

/** [P6] A decision about a name: which wording, in which language, how it was given. Append-only. */
export const Consent = v.looseObject({
  person: Uuid,
  decision: v.picklist(['given', 'declined', 'withdrawn']),
  text: Slug,
  language: v.pipe(v.string(), v.maxLength(12)),
  how: v.picklist(['spoken', 'tapped']),
  at: Instant,
})

/** Takes one record out of every count, with a reason; nothing disappears (D57). Append-only. */
export const Void = v.looseObject({
  target: Uuid,
  reason: v.picklist(['nhap-nham', 'trung', 'sai-nguoi', 'khac']),
  at: Instant,
})

/**
 * "Màn hình khác rồi": somebody walked a step and the resident's screen was not as drawn. Codes only, in clear: it is about the
 * guide, never about a home or a person. Append-only.
 */
export const StepMark = v.looseObject({
  guide: Slug,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999)),
  step: Slug,
  what: Slug,
  at: Instant,
})

/** A thôn, xóm, tổ dân phố … with its validity; merges keep history [C6]. */
export const Hamlet = v.looseObject({
  code: HamletCode,
  name: shortText,
  type: v.picklist(['thon', 'xom', 'to-dan-pho', 'ban', 'ap', 'khu-pho', 'khac']),
  validFrom: Day,
  validTo: maybe(Day),
  mergedInto: v.optional(v.array(HamletCode), []),
})

/** [C5] A denominator typed in by the ward: dated, with its source. */
export const Denominator = v.looseObject({
  hamlet: HamletCode,
  kind: Slug,
  value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
  source: shortText,
  date: Day,
})

/** [C1] An official figure typed in; never mixed with what residents declared. */
export const OfficialFigure = v.looseObject({
  hamlet: maybe(HamletCode),
  indicator: Slug,
  value: v.pipe(v.number(), v.minValue(0)),
  denominator: maybe(v.pipe(v.number(), v.minValue(0))),
  source: shortText,
  date: Day,
})

/** Somebody who works for the ward, under the name they chose. */
export const Member = v.looseObject({
  name: shortText,
  role: WardRole,
  hamlets: v.array(HamletCode),
  state: v.picklist(['active', 'retired']),
})

/** One enrolled phone of a member. */
export const Device = v.looseObject({
  member: Uuid,
  label: v.pipe(v.string(), v.maxLength(60)),
  state: v.picklist(['active', 'retired']),
  enrolledAt: Instant,
  lastContact: maybe(Instant),
})

/** A team as the ward calls it ("Tổ công nghệ số cộng đồng và Đề án 06 …"). */
export const Team = v.looseObject({ hamlet: HamletCode, name: shortText })

/** Every kind of document of design §5, with its schema. */
export const documentSchemas = {
  household: Household,
  person: Person,
  visit: Visit,
  assistance: Assistance,
  draft: Draft,
  consent: Consent,
  void: Void,
  stepMark: StepMark,
  hamlet: Hamlet,
  denominator: Denominator,
  officialFigure: OfficialFigure,
  member: Member,
  device: Device,
  team: Team,
} as const

export type Kind = keyof typeof documentSchemas
export type Body<K extends Kind = Kind> = v.InferOutput<(typeof documentSchemas)[K]>
export type Household = Body<'household'>
export type Person = Body<'person'>
export type Visit = Body<'visit'>
export type Assistance = Body<'assistance'>
export type Consent = Body<'consent'>
export type Hamlet = Body<'hamlet'>
export type Denominator = Body<'denominator'>
export type StepResult = v.InferOutput<typeof StepResult>

const looks = new Map<Kind, (body: unknown) => boolean>()

/**
 * A body as its kind's schema gives it back, or null when it does not fit. Most fit as they are, which a look tells.
 */
export function fittingBody(kind: Kind, body: unknown): Record<string, unknown> | null {
  const schema = documentSchemas[kind]
  const look = looks.get(kind) ?? quickLook(schema)
  looks.set(kind, look)
  if (isRecord(body) && look(body)) return body
  const parsed = v.safeParse(schema, body)
  return parsed.success ? parsed.output : null
}

const isRecord = (body: unknown): body is Record<string, unknown> => typeof body === 'object' && body !== null

export const isKind = (kind: string): kind is Kind => Object.hasOwn(documentSchemas, kind)

/** Corrected by a new record, never edited; so they never conflict [S5]. */
export const appendOnlyKinds: readonly Kind[] = ['visit', 'assistance', 'consent', 'void', 'stepMark']
export const isAppendOnly = (kind: Kind): boolean => appendOnlyKinds.includes(kind)

/** Documents of a hamlet travel to its team; documents of the ward to everyone in it. */
export const hamletKinds: readonly Kind[] = [
  'household',
  'person',
  'visit',
  'assistance',
  'draft',
  'consent',
  'void',
  'stepMark',
]
/** Ward-wide documents that officials write through sync; member, device and team change through their own routes. */
export const wardKinds: readonly Kind[] = ['hamlet', 'denominator', 'officialFigure', 'team']
