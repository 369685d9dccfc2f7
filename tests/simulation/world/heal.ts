import type { Seat } from '../phone/seat.ts'
import { Violation } from './truth.ts'
import type { World } from './world.ts'

/** More runs than anybody should need until a phone has nothing to send and nothing to read. */
const PATIENCE = 8
const ENDLESS = 400

/**
 * Everything works again: whatever travelled is lost, every phone opens and syncs until nothing moves any more. Signal
 * comes and goes in turns, so each phone sees what the others brought.
 */
export async function heal(world: World): Promise<void> {
  const { network, seats, clock } = world.setting
  for (const seat of seats) seat.cutFor = 0
  for (const call of [...network.travelling]) network.lose(call)
  await world.realm.quiet()
  clock.now += 25 * 3_600_000
  let moved = { sent: 0, read: 0 }
  for (let round = 0; round < PATIENCE; round++) {
    moved = { sent: 0, read: 0 }
    for (const seat of seats) await syncThrough(world, seat, moved, round === 0)
    if (moved.sent + moved.read === 0) return
  }
  // Phones that read again and again are not in step: the invariants say what they miss.
  if (moved.sent > 0) throw new Violation('it comes to rest', 'phones keep finding something to send')
}

type Moved = { sent: number; read: number }

/** Syncs until it ends; first the app is opened afresh. Counts the changes and pages that travel. */
async function syncThrough(world: World, seat: Seat, moved: Moved, isFirst: boolean): Promise<void> {
  const { network } = world.setting
  if (isFirst) seat.close()
  await world.startSync(seat)
  for (let calls = 0; seat.syncing.size > 0; calls++) {
    if (calls > ENDLESS) throw new Violation('it comes to rest', `${seat.name} never stops asking`)
    await world.realm.quiet()
    const call = network.travelling[0]
    if (!call) continue
    const served = await world.hear(call.seat, call.call)
    moved.sent += call.sent.muts.length
    if (served !== 'reset' && served.text.includes('"rows":[{')) moved.read += 1
    network.answer(call, served)
  }
  world.assertNoTrouble()
}
