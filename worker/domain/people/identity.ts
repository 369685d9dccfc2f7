import type { Identity, ProvinceCode, WardCode } from '../../../contract/index.ts'
import type { Author } from './author.ts'

/** The ward or province that people enrol into. `ward` is null for a province. */
export type Place = {
  ward: WardCode | null
  province: ProvinceCode
  name: string
  scopeVersion: number
  carryKey?: string
}

/** Who a phone acts for, as it stands now. */
export const identityOf = (place: Place, { device, member }: Author): Identity => ({
  ward: place.ward,
  province: place.province,
  wardName: place.name,
  member: member.id,
  device: device.id,
  name: member.name,
  role: member.role,
  hamlets: member.hamlets,
  scopeVersion: place.scopeVersion,
  ...(place.carryKey !== undefined && { carryKey: place.carryKey }),
})
