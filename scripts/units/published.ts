import { Provinces, Wards } from 'new-vn-provinces'
import type { Units } from './unit.ts'

/**
 * The list as npm `new-vn-provinces` 3.0.0 holds it: Quyết định 19/2025/QĐ-TTg, in force since 1/7/2025.
 * It writes Hòa, Thủy as the Government prints them.
 */
export async function publishedUnits(): Promise<Units> {
  const [provinces, wards] = await Promise.all([Provinces.getAllProvince(), Wards.getAllWards()])
  return {
    version: '2025-07-01',
    provinces: provinces.map(({ idProvince, name }) => ({ code: idProvince, name: tidy(name) })),
    communes: wards.map(({ idWard, idProvince, name }) => ({
      code: idWard,
      name: tidy(name),
      province: idProvince,
    })),
  }
}

/** Composed letters (NFC) and single spaces, so that names compare and sort alike everywhere. */
const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim()
