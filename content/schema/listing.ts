import * as v from 'valibot'
import { LooseDate, Slug, words } from './basics.ts'
import { SourceCode } from './source.ts'

/** Official two-digit code of a province, as in the list of units: `19` Thái Nguyên, `37` Ninh Bình. */
export const ProvinceCode = v.pipe(v.string(), v.regex(/^\d{2}$/, 'mã tỉnh hai chữ số, như 19'))

/** [G8] What is known of a site or an app, with the word shown beside it. Nothing is `active` without a recent page. */
const listingStates = [
  { code: 'active', label: 'Đang hoạt động' },
  { code: 'unverified', label: 'Chưa kiểm tra lại được' },
  { code: 'closed', label: 'Đã đóng' },
] as const
export type ListingState = (typeof listingStates)[number]['code']

/** The word shown beside a state. */
export const stateLabel = (code: ListingState): string =>
  listingStates.find((state) => state.code === code)?.label ?? code

/**
 * [G8] A site or an app that may come and go, so it is a row and never code. `asOf`: day of the newest page that speaks of
 * its `state`, as close as the page says. `province`: only for people of that province.
 */
export const Listing = v.strictObject({
  id: Slug,
  name: words(60),
  owner: v.nullable(words(90)),
  address: v.nullable(words(60)),
  state: v.picklist(listingStates.map(({ code }) => code)),
  asOf: LooseDate,
  province: v.optional(ProvinceCode),
  note: words(200),
  refs: v.pipe(v.array(SourceCode), v.minLength(1)),
})
export type Listing = v.InferOutput<typeof Listing>
