import { chanceFrom } from '../../scripts/demo/chance.ts'
import type { Clock } from './pinned.ts'
import type { Ward } from './ward/ward.ts'
import { type Event, eventsOf } from './world/events.ts'
import { heal } from './world/heal.ts'
import { assertHealed, assertNoFalseTick } from './world/invariants.ts'
import { setting } from './world/setting.ts'
import { type Realm, World } from './world/world.ts'

export type Run = { seed: number; events: number; counts: Record<string, number> }

/** Where a run takes place: its ward, its databases, and what is pinned there. */
export type Place = {
  ward: Ward
  realm: Realm
  key: CryptoKey
  /** Clean databases for the next run. */
  renew: () => void | Promise<void>
  /** Makes chance and clocks follow the seed. @returns undoes it */
  pin: (chance: ReturnType<typeof chanceFrom>, clock: Clock) => () => void
  /** Breaks a rule on purpose after the last event: the invariants must notice. */
  sabotage?: (world: World) => Promise<void>
}

/**
 * One run: a ward and its phones, a seeded row of events, then healing, then the invariants.
 * @throws Violation of the first invariant that does not hold
 */
export async function simulate(seed: number, place: Place, given?: readonly Event[]): Promise<Run> {
  const chance = chanceFrom(seed)
  const events = given ?? eventsOf(seed)
  const clock: Clock = { now: Date.parse('2026-11-22T02:00:00.000Z') }
  await place.renew()
  const unpin = place.pin(chance, clock)
  try {
    const world = new World(await setting(place.ward, chance, clock, place.key), place.realm)
    try {
      await live(world, events, place)
    } finally {
      for (const seat of world.setting.seats) seat.close()
      await place.realm.quiet()
    }
    for (const { deathsAtWrite } of world.setting.seats) world.note('diedAtWrite', deathsAtWrite)
    return { seed, events: events.length, counts: world.counts }
  } finally {
    unpin()
  }
}

async function live(world: World, events: readonly Event[], { sabotage }: Place): Promise<void> {
  for (const event of events) {
    await world.happen(event)
    world.assertNoTrouble()
    if (event.what === 'answer')
      for (const seat of world.setting.seats.filter(({ session }) => session))
        await assertNoFalseTick(world, seat)
  }
  await sabotage?.(world)
  await heal(world)
  await assertHealed(world)
}
