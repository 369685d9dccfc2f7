import * as v from 'valibot'
import { LooseDate, words } from './basics.ts'

/** How sure a source makes us: `cao` a government page, quoted law or two independent ones; `vua` one good; `thap` weak or old. */
export const Confidence = v.picklist(['cao', 'vua', 'thap'])

/** A source's code: the letter of its dossier and a number, `V8`, `SX12`. */
export const SourceCode = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}\d{1,3}$/, 'mã nguồn như V8, L1'))

/** [G1] Where a guide's facts come from. `date` is that of the page, as close as it says; null only when it has none. */
export const Source = v.strictObject({
  code: SourceCode,
  publisher: words(120),
  about: words(160),
  address: v.pipe(v.string(), v.url('địa chỉ trang phải đầy đủ, bắt đầu bằng https:// hoặc http://')),
  date: v.nullable(LooseDate),
  read: LooseDate,
  confidence: Confidence,
})
export type Source = v.InferOutput<typeof Source>
