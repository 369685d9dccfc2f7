import * as v from 'valibot'
import { Positive, Slug, words } from '../schema/basics.ts'
import { SourceCode } from '../schema/source.ts'

/** Who answers for a service, and what to call it when sending somebody there. */
export const agencies = [
  { code: 'cong-an', label: 'Công an' },
  { code: 'ubnd-xa', label: 'Ủy ban nhân dân xã, phường' },
  { code: 'bhxh', label: 'Bảo hiểm xã hội' },
  { code: 'thue', label: 'Thuế' },
  { code: 'dien-luc', label: 'Điện lực' },
  { code: 'giao-duc', label: 'Ngành giáo dục' },
  { code: 'viec-lam', label: 'Trung tâm dịch vụ việc làm' },
] as const
export type Agency = (typeof agencies)[number]['code']

const AgencyKey = v.picklist(agencies.map(({ code }) => code))

/** Where it is done: on the national portal, and for some also inside VNeID. */
export const places = [
  { code: 'cong', label: 'Cổng Dịch vụ công quốc gia' },
  { code: 'vneid', label: 'VNeID' },
] as const
export type Place = (typeof places)[number]['code']

const PlaceKey = v.picklist(places.map(({ code }) => code))

const Refs = v.pipe(v.array(SourceCode), v.minLength(1))

/** [G8] What a source says of a service beyond its name. `unsure`: what nobody could confirm of it, shown beside it. */
const Told = v.strictObject({
  kind: v.picklist(['fee', 'time', 'note']),
  text: words(200),
  refs: Refs,
  unsure: v.optional(words(120)),
})
export type Told = v.InferOutput<typeof Told>

/**
 * One of the 25 essential services that take no paper since 01/10/2025. `name` as the lists print it, `plain` as people say
 * it. `inferred`: no source names the agency, it follows from the subject. `shortened`: the official name is longer.
 * `prepare`: what this one needs beyond what all of them need.
 */
export const Service = v.strictObject({
  number: Positive,
  id: Slug,
  name: words(140),
  plain: words(70),
  forWhom: words(90),
  prepare: v.array(words(90)),
  told: v.array(Told),
  agency: AgencyKey,
  inferred: v.boolean(),
  shortened: v.boolean(),
  doneAt: v.pipe(v.array(PlaceKey), v.minLength(1)),
  guide: Slug,
  refs: Refs,
})
export type Service = v.InferOutput<typeof Service>
