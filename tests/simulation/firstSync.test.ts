import { expect, it } from 'vitest'
import { isHamlet, uuidv7 } from '../../contract/index.ts'
import { Documents } from '../../pwa/storage/documents/documents.ts'
import { syncOnce } from '../../pwa/sync/syncOnce.ts'
import { chanceFrom } from '../../scripts/demo/chance.ts'
import { placeInNode } from './inNode.ts'
import type { Seat } from './phone/seat.ts'
import type { Clock } from './pinned.ts'
import type { Place } from './simulate.ts'
import { hamlets, type Setting, setting } from './world/setting.ts'

const HOMES = 100
/** The most that the simulation's ward puts into a page. */
const PAGE_ROWS = 12
const [HAMLET] = hamlets
const place = await placeInNode()

/** One life of the app: what it asked for, what came, what it said on the way; killed after so many answers. */
async function live(seat: Seat, { ward, clock }: Setting, place: Place, answers: number) {
  const { store } = await seat.open()
  const asked: (string | null)[] = []
  const ids: string[] = []
  const said: number[] = []
  const answer = async (_: unknown, init?: RequestInit) => {
    if (asked.length === answers) seat.close()
    if (seat.session === null) throw new TypeError('gone')
    const call: { scopes: Record<string, string | null> } = JSON.parse(String(init?.body))
    asked.push(call.scopes[HAMLET ?? ''] ?? null)
    const served = await ward.sync(seat.identity.device, call, new Date(clock.now).toISOString(), null)
    if (served === 'reset') throw new TypeError('reset')
    const scopes: Record<string, { rows: { id: string }[] }> = JSON.parse(served.text).scopes
    for (const { rows } of Object.values(scopes)) ids.push(...rows.map(({ id }) => id))
    return new Response(served.text)
  }
  await syncOnce({
    ...{ store, identity: seat.identity, now: () => clock.now },
    door: { base: '', fetch: answer },
    tokens: { token: async () => ({ ok: true, value: 'x' }) },
    noteSent: async () => {},
    progress: ({ pulled }) => said.push(pulled),
  }).catch(() => null)
  await place.realm.quiet()
  return { asked, ids, said }
}

it('(D05) (D02) a first sync says how far it is, page by page, and after a kill goes on where it was, with what it had', async () => {
  const chance = chanceFrom(5)
  const clock: Clock = { now: Date.parse('2026-11-22T02:00:00.000Z') }
  const unpin = place.pin(chance, clock)
  try {
    await place.renew()
    const made = await setting(place.ward, chance, clock, place.key)
    const [reader, writer] = made.seats
    if (!reader || !writer) throw new Error('two phones, please')
    const now = new Date(clock.now).toISOString()
    const label = { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'c2VhbGVk' }
    const muts = Array.from({ length: HOMES }, (_, at) => ({
      ...{ no: at + 1, mid: uuidv7(), v: 1, op: 'put', kind: 'household', id: uuidv7(), scope: HAMLET },
      ...{ base: null, fields: { label, note: null, state: 'here' }, at: now },
    }))
    const call = { v: 1, app: 'sim', epoch: null, scopes: {}, muts }
    await place.ward.sync(writer.identity.device, call, now, null)

    const first = await live(reader, made, place, 6)
    const { store } = await reader.open()
    const kept = (await new Documents(store).all()).filter(({ scope }) => isHamlet(scope)).length
    const second = await live(reader, made, place, Number.POSITIVE_INFINITY)

    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(HOMES)
    for (const { said } of [first, second]) {
      expect(said).toEqual(said.toSorted((a, b) => a - b))
      expect(new Set(said).size).toBeGreaterThan(2)
    }
    expect(first.asked[0]).toBeNull()
    expect(second.asked[0]).not.toBeNull()
    const fetched = [...first.ids, ...second.ids]
    const all = new Set(fetched).size
    expect(all).toBe(HOMES + hamlets.length)
    // What was on its way, or not written yet, when the app died comes again, and nothing else.
    expect(fetched.length - all).toBeLessThanOrEqual(2 * PAGE_ROWS)
    const { store: after } = await reader.open()
    expect(await new Documents(after).all()).toHaveLength(all)
  } finally {
    unpin()
  }
})
