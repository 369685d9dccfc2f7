import type { FieldStamp } from '../../../contract/index.ts'

type Stamps = Readonly<Record<string, FieldStamp>>

/** All fields of the body were written last by the mutation that the row names: so it is with everything never edited. */
const AT_ONCE = '*'

const atOnce = (names: readonly string[], { ver, device, no }: FieldStamp): Stamps =>
  Object.fromEntries(names.map((name) => [name, { ver, device, no }]))

/** Who wrote which field, as it is kept; only documents that can be edited have any. */
export function stampsText(stamps: Stamps, body: object, row: FieldStamp): string | null {
  const names = Object.keys(body)
  if (Object.keys(stamps).length === 0) return null
  const text = JSON.stringify(stamps)
  return text === JSON.stringify(atOnce(names, row)) ? AT_ONCE : text
}

/** What `stampsText` was given. */
export function stampsFrom(text: string | null, body: object, row: FieldStamp): Record<string, FieldStamp> {
  if (text === null) return {}
  return text === AT_ONCE ? atOnce(Object.keys(body), row) : JSON.parse(text)
}
