/** A province or centrally-run city as the assets carry it: two-digit code, full name ("Tỉnh Thái Nguyên"). */
export type Province = { code: string; name: string }

/** A xã, phường or đặc khu: five-digit code, full name ("Phường Phổ Yên"), the province it lies in. */
export type Commune = { code: string; name: string; province: string }

/** One edition of the country's list. `version` is the day since which it holds ("2026-04-30"). */
export type Units = { version: string; provinces: readonly Province[]; communes: readonly Commune[] }

/** Kinds of the lowest tier since 1/7/2025; "thị trấn" no longer exists (Luật 72/2025/QH15). */
export const communeKinds = ['Phường', 'Xã', 'Đặc khu'] as const
export type CommuneKind = (typeof communeKinds)[number]

/** The kind a full name begins with. Throws on a name without one, because the list would then be wrong. */
export function kindOf(name: string): CommuneKind {
  const kind = communeKinds.find((known) => name.startsWith(`${known} `))
  if (!kind) throw new Error(`no kind of unit in the name "${name}"`)
  return kind
}
