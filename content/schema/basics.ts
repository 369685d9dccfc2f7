import * as v from 'valibot'

/** Lower-case words joined by hyphens, Vietnamese without marks: `vneid-kich-hoat-muc-2`. Stable for ever. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ dùng chữ thường không dấu, số và dấu gạch nối'),
  v.maxLength(48),
)

/** A day as `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.isoDate('ngày viết là NĂM-THÁNG-NGÀY, ví dụ 2026-11-22'))

/** A day, a month or a year: pages are often dated no closer. */
export const LooseDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'ngày, tháng hoặc năm, ví dụ 2026-11'),
)

export const Positive = v.pipe(v.number(), v.integer(), v.minValue(1))
export const Minutes = v.pipe(v.number(), v.minValue(0.3), v.maxValue(60))

/**
 * Vietnamese text as people read it, at most `max` characters. Composed (NFC) so that marks draw and search alike
 * everywhere; labels of an app stand in “…”, words to stress in **…**.
 */
export const words = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'không được để trống'),
    v.maxLength(max, `dài quá ${max} chữ cái`),
    v.check((text) => text === text.trim(), 'thừa dấu cách ở đầu hoặc cuối'),
    v.check((text) => text === text.normalize('NFC'), 'chữ có dấu gõ ở dạng tách rời, cần gõ lại'),
    v.check((text) => !text.includes('"'), 'tên nút, tên mục đặt trong “…”, không dùng dấu ngoặc thẳng'),
    v.check((text) => !/ {2}/.test(text), 'có hai dấu cách liền nhau'),
  )

/** The strings of a readonly list of `{ code }`, as valibot's picklist wants them. */
export const codesOf = <const T extends readonly { readonly code: string }[]>(list: T) =>
  list.map((entry) => entry.code) as { [K in keyof T]: T[K]['code'] }
