import * as v from 'valibot'
import { LooseDate, Slug, words } from '../schema/basics.ts'
import { SourceCode } from '../schema/source.ts'

/** What has happened, in the order in which people must find it. */
export const situations = [
  { code: 'nguy-hiem', label: 'Đang có người nguy hiểm' },
  { code: 'vua-bi-lua', label: 'Vừa mất tiền, lộ mã, lộ ảnh căn cước' },
  { code: 'tai-khoan', label: 'VNeID, bảo hiểm có gì lạ' },
  { code: 'goi-rac', label: 'Cuộc gọi, tin nhắn lừa, tin nhắn rác' },
  { code: 'noi-minh-o', label: 'Việc nơi mình ở, hồ sơ trễ hẹn' },
] as const

/** Digits as the source prints them; dots and spaces are for the eye. */
const Phone = v.pipe(v.string(), v.regex(/^\d[\d .]*\d$/, 'số điện thoại chỉ có chữ số, dấu chấm, dấu cách'))

const base = {
  id: Slug,
  when: v.picklist(situations.map(({ code }) => code)),
  name: words(60),
  phone: v.optional(Phone),
  note: words(160),
}

/**
 * Whom to call or tell. `known`: everybody knows it, no page is needed (113, the number on one's own card). All others say
 * since when their newest page is and name it [G8].
 */
export const Contact = v.variant('state', [
  v.strictObject({ ...base, state: v.literal('known') }),
  v.strictObject({
    ...base,
    state: v.picklist(['active', 'unverified', 'closed']),
    asOf: LooseDate,
    refs: v.pipe(v.array(SourceCode), v.minLength(1)),
  }),
])
export type Contact = v.InferOutput<typeof Contact>

/** The address that dials a number: `1900 9247` → `tel:19009247`. */
export const dialling = (phone: string): string => `tel:${phone.replace(/\D/g, '')}`
