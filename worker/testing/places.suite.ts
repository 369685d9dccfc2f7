import { env } from 'cloudflare:workers'
import { type ProvinceCode, uuidv7 } from '../../contract/index.ts'
import { GUIDE_DESK } from '../domain/guides/desk.ts'
import { call } from './call.suite.ts'
import { contentIn } from './inside.suite.ts'
import { join, newSecret, type Phone } from './phone.suite.ts'
import { anyProvince, openTown, SETUP_KEY, type Town } from './ward.suite.ts'

/** Where routes lead: a ward, and its province with somebody in it. */
export type Places = { town: Town; province: ProvinceCode; administrator: Phone }

export async function openPlaces(): Promise<Places> {
  const province = anyProvince()
  const town = await openTown(undefined, province)
  const { secret, secretHash } = await newSecret()
  const invitation = { id: uuidv7(), secretHash, name: 'Tỉnh' }
  await call('/api/setup/provinces', { json: { setupKey: SETUP_KEY, province, name: 'Tỉnh', invitation } })
  return { town, province, administrator: await join(`/api/provinces/${province}`, invitation.id, secret) }
}

/** Everything that the objects of these places hold. */
export async function contentsOf({ town, province }: Places): Promise<string[]> {
  return Promise.all(
    [env.WARD.getByName(town.ward), env.PROVINCE.getByName(province), env.GUIDES.getByName(GUIDE_DESK)].map(
      contentIn,
    ),
  )
}
