import * as v from 'valibot'

/** `units/index.json`: the edition of the country's list and its provinces (scripts/units). */
const Index = v.object({
  version: v.string(),
  provinces: v.array(v.object({ code: v.string(), name: v.string(), communes: v.number() })),
})

/** `units/<version>/<province>.json`. */
const ProvinceUnits = v.object({
  version: v.string(),
  code: v.string(),
  name: v.string(),
  communes: v.array(v.tuple([v.string(), v.string()])),
})
export type ProvinceUnits = v.InferOutput<typeof ProvinceUnits>

/** Reads a file of the unit lists, parsed. */
export type ReadUnits = (path: string) => Promise<unknown>

/** [W3] The communes of a province in the newest edition; null for a province that the list does not have. */
export async function unitsOf(read: ReadUnits, province: string): Promise<ProvinceUnits | null> {
  const { version, provinces } = v.parse(Index, await read('index.json'))
  if (!provinces.some(({ code }) => code === province)) return null
  return v.parse(ProvinceUnits, await read(`${version}/${province}.json`))
}

/** Wards under the names of the country's list, where it knows them: a typed-in name may be short or old. */
export const namedByList = <T extends { ward: string; name: string }>(
  wards: readonly T[],
  units: ProvinceUnits | null,
): T[] => wards.map((each) => ({ ...each, name: (units && wardName(units, each.ward)) ?? each.name }))

/** "Phường Phổ Yên" of "05860", or null when the list does not know the code. */
export const wardName = (units: ProvinceUnits, code: string): string | null =>
  units.communes.find(([known]) => known === code)?.[1] ?? null
