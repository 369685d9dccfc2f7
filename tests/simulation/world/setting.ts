import * as v from 'valibot'
import {
  HamletCode,
  type Identity,
  ProvinceCode,
  type Role,
  uuidv7,
  WardCode,
} from '../../../contract/index.ts'
import { keyringOf } from '../../../pwa/storage/sealing.ts'
import { fullBatch } from '../../../pwa/sync/decide/batch.ts'
import type { Chance } from '../../../scripts/demo/chance.ts'
import { Network } from '../phone/network.ts'
import { Seat } from '../phone/seat.ts'
import type { Clock } from '../pinned.ts'
import type { Ward } from '../ward/ward.ts'

export const WARD = v.parse(WardCode, '05860')
export const hamlets = ['01', '02', '03'].map((number) => v.parse(HamletCode, `${WARD}-${number}`))
const [one, two, three] = hamlets

/** Who works in the ward; the second phone is shared by two. */
const team: { role: Role; hamlets: (HamletCode | undefined)[]; phone: number }[] = [
  { role: 'to-truong', hamlets: [one, two], phone: 0 },
  { role: 'thanh-vien', hamlets: [one], phone: 1 },
  { role: 'thanh-vien', hamlets: [two], phone: 1 },
  { role: 'thanh-vien', hamlets: [one, three], phone: 2 },
  { role: 'can-bo', hamlets: [], phone: 3 },
]

/** Phones, network and ward of one run, before anything happened. */
export type Setting = {
  clock: Clock
  network: Network
  ward: Ward
  seats: Seat[]
  /** Seats of one phone: only one of them is open at a time. */
  phones: Seat[][]
}

export async function setting(ward: Ward, chance: Chance, clock: Clock, key: CryptoKey): Promise<Setting> {
  const network = new Network()
  const keys = keyringOf({ id: 'khoa-thu', key })
  const size = chance.whole(2, team.length)
  const those = team.slice(0, size)
  const seats = those.map((who) => new Seat(identityOf(who.role, who.hamlets), keys, clock, network))
  const phones = Map.groupBy(seats, (seat) => those[seats.indexOf(seat)]?.phone ?? 0)
  const pageRows = chance.whole(2, 12)
  // In every third world a call carries two changes, so that one call follows another before it is written down (0016).
  if (pageRows % 3 === 0) for (const seat of seats) seat.limits = { ...fullBatch, count: 2 }
  await ward.begin({
    people: seats.map(({ identity: { member, device, role, hamlets } }) => ({
      member,
      device,
      role,
      hamlets,
    })),
    hamlets,
    pageRows,
    now: new Date(clock.now).toISOString(),
  })
  return { clock, network, ward, seats, phones: [...phones.values()] }
}

const identityOf = (role: Role, own: (HamletCode | undefined)[]): Identity => ({
  ...{ ward: WARD, province: v.parse(ProvinceCode, '19'), wardName: 'Phường thử', name: 'Người thử' },
  ...{ member: uuidv7(), device: uuidv7(), role, scopeVersion: 1 },
  hamlets: own.flatMap((code) => code ?? []),
})
