import { afterAll, describe, expect, it } from 'vitest'
import { addHousehold, editHousehold, listHouseholds } from '../../pwa/storage/households.ts'
import { chanceFrom } from '../../scripts/demo/chance.ts'
import { placeInNode } from './inNode.ts'
import type { Seat } from './phone/seat.ts'
import { setting } from './world/setting.ts'

const place = await placeInNode()
afterAll(() => place.close())

/** A ward with two phones of one hamlet, whose calls go through one after the other. */
async function withTwo(work: (two: Two) => Promise<void>): Promise<void> {
  const [chance, clock] = [chanceFrom(5), { now: Date.parse('2026-11-22T02:00:00.000Z') }]
  const unpin = place.pin(chance, clock)
  try {
    await place.renew()
    const { ward, network, seats } = await setting(place.ward, chance, clock, place.key)
    const [an, binh] = seats
    const hamlet = binh?.identity.hamlets[0]
    if (!an || !binh || !hamlet) throw new Error('nobody here')
    const now = () => new Date(clock.now).toISOString()
    const round = async (seat: Seat) => {
      await seat.beginSync()
      await place.realm.quiet()
      for (let call = network.travelling[0]; call; call = network.travelling[0]) {
        clock.now += 1_000
        const { device } = call.seat.identity
        network.answer(call, await ward.sync(device, call.call, now(), null))
        await place.realm.quiet()
      }
    }
    await work({
      an,
      binh,
      home: async (seat, label) => addHousehold(await seat.open(), { hamlet, label }),
      edit: async (seat, home, fields) => editHousehold(await seat.open(), home, fields),
      sync: async (...phones) => {
        for (const seat of phones) for (let n = 0; n < 4; n++) await round(seat)
      },
      shown: async (seat) =>
        (await listHouseholds(await seat.open())).map(({ label, note }) => `${label}: ${note ?? ''}`),
      backup: () => ward.backup(),
      restore: (epoch) => {
        clock.now += 60_000
        return ward.restore(epoch, now())
      },
    })
  } finally {
    unpin()
  }
}

type Home = Awaited<ReturnType<typeof addHousehold>>
type Two = {
  an: Seat
  binh: Seat
  home: (seat: Seat, label: string) => Promise<Home>
  edit: (seat: Seat, home: Home, fields: Parameters<typeof editHousehold>[2]) => Promise<void>
  sync: (...phones: Seat[]) => Promise<void>
  shown: (seat: Seat) => Promise<string[]>
  backup: () => Promise<void>
  restore: (epoch: string | null) => Promise<void>
}

describe.each([
  ['the operator puts a copy back', 'e1'],
  ['a folder is put back, and nobody tells the ward', null],
])('[S5] [S8] (D16) %s', (_, epoch) => {
  it('an edit that the ward had confirmed comes again, though nobody writes anything else', () =>
    withTwo(async ({ an, binh, home, edit, sync, shown, backup, restore }) => {
      const first = await home(an, 'Nhà 1')
      await sync(an, binh)
      await backup()
      await edit(an, first, { note: 'An ghi' })
      await sync(an, binh)
      await restore(epoch)
      await sync(binh, an, binh)
      for (const phone of [an, binh]) expect(await shown(phone)).toEqual(['Nhà 1: An ghi'])
    }))

  it('a phone with an edit of one field does not undo what another wrote into another one since', () =>
    withTwo(async ({ an, binh, home, edit, sync, shown, backup, restore }) => {
      const first = await home(an, 'Nhà 1')
      await sync(an, binh)
      await backup()
      await home(an, 'Nhà 2')
      await sync(an, binh)
      await restore(epoch)
      await sync(an)
      await edit(an, first, { label: 'Nhà 1 mới' })
      await sync(an)
      await edit(binh, first, { note: 'Bình ghi' })
      await sync(binh, an, binh)
      for (const phone of [an, binh]) expect(await shown(phone)).toEqual(['Nhà 1 mới: Bình ghi', 'Nhà 2: '])
    }))

  it('a phone that had not read the newest version comes first with an edit of its own', () =>
    withTwo(async ({ an, binh, home, edit, sync, shown, backup, restore }) => {
      await sync(an, binh)
      await backup()
      const first = await home(an, 'Nhà 1')
      await home(binh, 'Nhà 2')
      await sync(an, binh)
      await edit(an, first, { label: 'Nhà 1 mới' })
      await sync(an)
      await restore(epoch)
      await edit(binh, first, { note: 'Bình ghi' })
      await sync(binh, an, binh)
      for (const phone of [an, binh]) expect(await shown(phone)).toEqual(['Nhà 1 mới: Bình ghi', 'Nhà 2: '])
    }))
})

it('[S8] (D16) a folder is put back on the day after an import: what was confirmed since comes again', () =>
  withTwo(async ({ an, binh, home, edit, sync, shown, backup, restore }) => {
    const first = await home(an, 'Nhà 1')
    await sync(an, binh)
    await backup()
    await restore('e1')
    await sync(an, binh)
    await backup()
    await edit(an, first, { label: 'Nhà 1 mới' })
    await sync(an, binh)
    await restore(null)
    await sync(an, binh, an)
    for (const phone of [an, binh]) expect(await shown(phone)).toEqual(['Nhà 1 mới: '])
  }))
