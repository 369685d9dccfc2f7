import type { ProvinceCoverage } from '../../../contract/index.ts'
import { sumOf } from '../model/share.ts'

/** Phones of all wards; nobody works in two wards with one phone. */
export const phonesOfProvince = ({ wards }: ProvinceCoverage): { phones: number; late: number } => ({
  phones: sumOf(wards, (ward) => ward.phones),
  late: sumOf(wards, (ward) => ward.late),
})
