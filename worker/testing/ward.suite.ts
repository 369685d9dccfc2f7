import * as v from 'valibot'
import {
  HamletCode,
  Invitation,
  ProvinceCode,
  uuidv7,
  WardCode,
  type WardRole,
} from '../../contract/index.ts'
import { bodyOf, call } from './call.suite.ts'
import { hamlet } from './documents.suite.ts'
import { join, newSecret, type Phone } from './phone.suite.ts'

export const SETUP_KEY = 'setup of the tests'

let wards = 0
let provinces = 0

/** Codes that no other test of the file has had. */
export const anyWard = (): WardCode => {
  wards += 1
  return v.parse(WardCode, String(10_000 + wards))
}
export const anyProvince = (): ProvinceCode => {
  provinces += 1
  return v.parse(ProvinceCode, String(provinces % 100).padStart(2, '0'))
}
export const hamletOf = (ward: WardCode, number: number): HamletCode =>
  v.parse(HamletCode, `${ward}-${String(number).padStart(2, '0')}`)

/** A ward of its own for a test: an official's phone, and two hamlets. */
export class Town {
  readonly ward: WardCode
  readonly province: ProvinceCode
  readonly path: string
  readonly official: Phone
  readonly near: HamletCode
  readonly far: HamletCode

  constructor(ward: WardCode, province: ProvinceCode, official: Phone) {
    this.ward = ward
    this.province = province
    this.path = `/api/wards/${ward}`
    this.official = official
    this.near = hamletOf(ward, 1)
    this.far = hamletOf(ward, 2)
  }

  /** Somebody who joins by invitation of the official. */
  async welcome(role: WardRole, ...hamlets: HamletCode[]): Promise<Phone> {
    const { secret, secretHash } = await newSecret()
    const terms = { id: uuidv7(), secretHash, name: `Người ${role}`, role, hamlets }
    const { id } = bodyOf(Invitation, await this.official.post('invitations', terms))
    return join(this.path, id, secret)
  }

  volunteer(): Promise<Phone> {
    return this.welcome('thanh-vien', this.near)
  }
}

/** Opens a ward through the API and enrols its first official. */
export async function openTown(ward = anyWard(), province = anyProvince()): Promise<Town> {
  const { secret, secretHash } = await newSecret()
  const invitation = { id: uuidv7(), secretHash, name: 'Cán bộ thử' }
  const got = await call('/api/setup/wards', {
    json: { setupKey: SETUP_KEY, ward, province, name: 'Phường Thử', invitation },
  })
  if (got.status !== 201) throw new Error(got.text)
  const town = new Town(ward, province, await join(`/api/wards/${ward}`, invitation.id, secret))
  await town.official.push(hamlet(ward, town.near), hamlet(ward, town.far))
  return town
}
