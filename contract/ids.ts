import * as v from 'valibot'

/** Two digits of a province, e.g. "19" Thái Nguyên (Quyết định 19/2025/QĐ-TTg). */
export const ProvinceCode = v.pipe(v.string(), v.regex(/^\d{2}$/), v.brand('ProvinceCode'))
export type ProvinceCode = v.InferOutput<typeof ProvinceCode>

/** Five digits of a xã, phường or đặc khu, e.g. "05860" Phổ Yên (Quyết định 19/2025/QĐ-TTg). */
export const WardCode = v.pipe(v.string(), v.regex(/^\d{5}$/), v.brand('WardCode'))
export type WardCode = v.InferOutput<typeof WardCode>

/** A thôn or tổ dân phố has no national code: `<ward>-<running number>`, given by the ward [C6]. */
export const HamletCode = v.pipe(v.string(), v.regex(/^\d{5}-\d{2,3}$/), v.brand('HamletCode'))
export type HamletCode = v.InferOutput<typeof HamletCode>

/** What a document belongs to: one hamlet, or the whole ward. */
export const ScopeId = v.union([HamletCode, WardCode])
export type ScopeId = v.InferOutput<typeof ScopeId>

/** UUIDv7 made on the phone; lower case. */
export const Uuid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  v.brand('Uuid'),
)
export type Uuid = v.InferOutput<typeof Uuid>

/** The ward that a scope lies in: its first five digits. */
export const wardOf = (scope: ScopeId | HamletCode): WardCode => v.parse(WardCode, scope.slice(0, 5))

/** Whether an unknown value is an id. */
export const isUuid = (value: unknown): value is Uuid => v.is(Uuid, value)

/** Whether the scope is a hamlet (and not the ward as a whole). */
export const isHamlet = (scope: string): scope is HamletCode => v.is(HamletCode, scope)

/**
 * A fresh UUIDv7 (RFC 9562): 48 bits of time, then 74 random bits.
 * The time only keeps neighbours together in an index; nothing is ever ordered by it [S5].
 * @param now milliseconds since 1970
 * @param random ten random bytes
 */
export function uuidv7(now = Date.now(), random = crypto.getRandomValues(new Uint8Array(10))): Uuid {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12)
  const [a = 0, b = 0, c = 0, d = 0, ...tail] = random
  const hex = (byte: number) => byte.toString(16).padStart(2, '0')
  const version = hex(0x70 | (a & 0x0f)) + hex(b)
  const variant = hex(0x80 | (c & 0x3f)) + hex(d)
  const node = tail.map(hex).join('')
  return v.parse(Uuid, `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${node}`)
}
