import { afterAll, describe, expect, it } from 'vitest'
import { addHousehold } from '../../pwa/storage/households.ts'
import { fullBatch } from '../../pwa/sync/decide/batch.ts'
import { chanceFrom } from '../../scripts/demo/chance.ts'
import { placeInNode } from './inNode.ts'
import type { Travelling } from './phone/network.ts'
import type { Seat } from './phone/seat.ts'
import type { Served } from './ward/ward.ts'
import { setting } from './world/setting.ts'

const place = await placeInNode()
afterAll(() => place.close())

/** A phone that knows its ward, with homes to send, two in a call; and the hands that move its calls. */
async function withPhone(homes: number, work: (tools: Tools) => Promise<void>): Promise<void> {
  const [chance, clock] = [chanceFrom(5), { now: Date.parse('2026-11-22T02:00:00.000Z') }]
  const unpin = place.pin(chance, clock)
  try {
    await place.renew()
    const { ward, network, seats } = await setting(place.ward, chance, clock, place.key)
    const [seat] = seats
    if (!seat) throw new Error('a phone, please')
    seat.limits = { ...fullBatch, count: 2 }
    const { quiet } = place.realm
    const hear = async (call: Travelling): Promise<Served> =>
      ward.sync(seat.identity.device, call.call, new Date(clock.now).toISOString(), null)
    const serve = async (call: Travelling) => {
      network.answer(call, await hear(call))
      await quiet()
    }
    const begin = async (): Promise<Travelling[]> => {
      await seat.beginSync()
      await quiet()
      return network.travelling
    }
    /** Runs the sync until nothing is on its way. @returns what each answer brought */
    const finish = async (): Promise<number[]> => {
      const rows: number[] = []
      for (let [call] = await begin(); call; [call] = network.travelling) {
        const served = await hear(call)
        if (served !== 'reset') rows.push(served.text.split('"kind"').length - 1)
        network.answer(call, served)
        await quiet()
      }
      return rows
    }
    await finish()
    const session = await seat.open()
    const hamlet = seat.identity.hamlets[0]
    if (!hamlet) throw new Error('a hamlet, please')
    for (let at = 0; at < homes; at++) await addHousehold(session, { hamlet, label: `Nhà ${at}` })
    await work({ seat, hear, serve, begin, finish, lose: (call) => network.lose(call), quiet })
    expect((await ward.look()).documents.filter(({ kind }) => kind === 'household')).toHaveLength(homes)
    expect(await session.store.outbox.count()).toBe(0)
    const scopes = await session.store.scopes.toArray()
    expect(scopes.map(({ complete, mismatch }) => complete && !mismatch)).not.toContain(false)
  } finally {
    unpin()
  }
}

type Tools = {
  seat: Seat
  hear: (call: Travelling) => Promise<Served>
  serve: (call: Travelling) => Promise<void>
  begin: () => Promise<Travelling[]>
  finish: () => Promise<number[]>
  lose: (call: Travelling) => void
  quiet: () => Promise<void>
}

describe('[S2] [S3] a call leaves before the answer to the one before is there (PROTOCOL 2.9)', () => {
  it('at most three are on their way, each answer lets the next one go, and nothing comes back as news', async () =>
    withPhone(9, async ({ begin, serve, finish }) => {
      const travelling = await begin()
      expect(travelling.map(({ sent }) => sent.muts.length)).toEqual([2, 2, 2])
      for (const left of [3, 3, 2, 1, 0]) {
        const [first] = travelling
        if (first) await serve(first)
        expect(travelling).toHaveLength(left)
      }
      expect(await finish()).toEqual([0])
    }))

  it('(D15) the later one arrives first: nothing of it is stored, and it goes again in order', async () =>
    withPhone(4, async ({ begin, serve, hear, finish, quiet }) => {
      const [one, two] = await begin()
      if (!one || !two) throw new Error('two calls, please')
      two.answer = await hear(two)
      expect(two.answer).toMatchObject({ status: 409 })
      await serve(one)
      await serve(two)
      await quiet()
      await finish()
    }))

  it('(D15) of three the last arrives before the second: the first two are stored, and it goes again', async () =>
    withPhone(6, async ({ begin, serve, hear, finish, quiet }) => {
      const [one, two, three] = await begin()
      if (!one || !two || !three) throw new Error('three calls, please')
      await serve(one)
      three.answer = await hear(three)
      expect(three.answer).toMatchObject({ status: 409 })
      await serve(two)
      await serve(three)
      await quiet()
      expect(await finish()).toEqual([0])
    }))

  it('(D28) the first answer is lost: the later one is not written either, and everything is a repeat', async () =>
    withPhone(4, async ({ seat, begin, serve, hear, lose, finish, quiet }) => {
      const [one, two] = await begin()
      if (!one || !two) throw new Error('two calls, please')
      await hear(one)
      lose(one)
      await serve(two)
      await quiet()
      expect(await seat.waiting()).toHaveLength(4)
      await finish()
    }))

  it('the later call is lost: what was answered stays answered', async () =>
    withPhone(4, async ({ seat, begin, serve, lose, finish }) => {
      const [one, two] = await begin()
      if (!one || !two) throw new Error('two calls, please')
      await serve(one)
      lose(two)
      await finish()
      expect(await seat.waiting()).toEqual([])
    }))
})
