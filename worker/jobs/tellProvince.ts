import type { ProvinceCode, WardTotals } from '../../contract/index.ts'
import type { Env } from '../env.ts'

/** Pushes a ward's sums to its province. @returns whether the province took them; if not, they are pushed again */
export async function tellProvince(
  { PROVINCE }: Pick<Env, 'PROVINCE'>,
  province: ProvinceCode,
  totals: WardTotals,
): Promise<boolean> {
  try {
    await PROVINCE.getByName(province).takeTotals(totals)
    return true
  } catch {
    return false
  }
}
