import { Documents } from '../../../pwa/storage/documents/documents.ts'
import { liesAlone } from '../../../pwa/storage/documents/pack.ts'
import { StorageFailure } from '../../../pwa/storage/failure.ts'
import { act, type Deed } from '../phone/deeds.ts'
import type { Travelling } from '../phone/network.ts'
import { BUSY } from '../phone/network.ts'
import type { Seat } from '../phone/seat.ts'
import { type Event, type Happening, isDeedEvent } from './events.ts'
import { hamlets, type Setting } from './setting.ts'
import { Truth, Violation } from './truth.ts'

/** What differs between Node and a browser: how to wait until nothing moves, and how to take a database away. */
export type Realm = { quiet: () => Promise<void>; remove: (database: string) => Promise<void> }

const HOUR_MS = 3_600_000

/** A ward and its phones, moved event by event. */
export class World {
  readonly setting: Setting
  readonly truth = new Truth()
  /** How often what happened, and had an effect. */
  readonly counts: Record<string, number> = {}
  readonly realm: Realm
  #epochs = 0

  constructor(setting: Setting, realm: Realm) {
    this.setting = setting
    this.realm = realm
    for (const { identity } of setting.seats)
      this.truth.setAccess(identity.member, identity.role === 'can-bo' ? hamlets : identity.hamlets)
    this.truth.backup()
  }

  async happen(event: Event): Promise<void> {
    this.setting.clock.now += 1_000
    for (const each of this.setting.seats) each.cutFor = Math.max(0, each.cutFor - 1)
    const seat = this.setting.seats[event.seat % this.setting.seats.length]
    if (!seat) return
    const hadEffect = isDeedEvent(event) ? await this.#deed(seat, event) : await this.#fate(seat, event)
    if (hadEffect) this.note(event.what)
    await this.realm.quiet()
    await seat.notePromises()
  }

  note(what: string, times = 1): void {
    if (times > 0) this.counts[what] = (this.counts[what] ?? 0) + times
  }

  /** Opens this seat; who else works on the phone locks first (D45). */
  async open(seat: Seat) {
    for (const other of this.setting.phones.find((phone) => phone.includes(seat)) ?? [])
      if (other !== seat && other.session) other.close()
    const session = await seat.open()
    await this.realm.quiet()
    return session
  }

  async #deed(seat: Seat, { what, pick }: Event & { what: Deed }): Promise<boolean> {
    const session = await this.open(seat)
    const { life } = seat
    const done = act(session, what, pick).then(
      () => 'done' as const,
      (error: unknown) => {
        if (life?.isDead) return 'died' as const
        if (error instanceof StorageFailure && expected.has(error.code)) return 'refused' as const
        throw error
      },
    )
    const outcome = await Promise.race([done, life?.died ?? done])
    if (outcome !== 'done') return false
    const noted = await seat.notePromises()
    return noted > 0 || what === 'discard' || what === 'begin'
  }

  async #fate(seat: Seat, event: Event): Promise<boolean> {
    const { what, pick, at } = event
    const fate: Fate | undefined = fates[what as Happening]
    return fate ? fate(this, seat, pick, at) : false
  }

  /** A call travelling up (without answer yet) or down. */
  travelling(pick: number, isAnswered: boolean): Travelling | undefined {
    const those = this.setting.network.travelling.filter(({ answer }) => (answer !== null) === isAnswered)
    const at = pick % Math.max(1, those.length)
    if (at > 0) this.note('overtaken')
    return those[at]
  }

  /** The ward hears a call. */
  async hear(seat: Seat, call: unknown, dieAt: number | null = null) {
    const { ward, clock } = this.setting
    const { device, member } = seat.identity
    const served = await ward.sync(device, call, new Date(clock.now).toISOString(), dieAt)
    if (served !== 'reset') this.truth.heard(member, call, served.status, served.text)
    return served
  }

  async startSync(seat: Seat): Promise<void> {
    await this.open(seat)
    const { run } = await seat.beginSync()
    run.catch((error: unknown) => {
      this.trouble ??= error
    })
  }
  /** What a run of the sync threw besides its own death: a fault of the product. */
  trouble: unknown = null

  nextEpoch(): string {
    this.#epochs += 1
    return `e${this.#epochs}`
  }

  assertNoTrouble(): void {
    if (this.trouble) throw new Violation('no surprise', String(this.trouble))
  }
}

/** Refusals that a person meets on the screen; nothing was saved, and they are told. */
const expected = new Set([
  'not-allowed',
  'document-unknown',
  'child-name',
  'name-without-consent',
  'draft-unknown',
])

type Fate = (world: World, seat: Seat, pick: number, at: number) => Promise<boolean>

const fates: Record<Happening, Fate> = {
  async sync(world, seat) {
    await world.open(seat)
    if (seat.syncing.size > 0) return false
    await world.startSync(seat)
    return true
  },
  async secondTab(world, seat) {
    await world.open(seat)
    if (seat.syncing.size !== 1) return false
    await world.startSync(seat)
    return true
  },
  deliver: (world, _seat, pick) => deliver(world, pick, null),
  reset: (world, _seat, pick, at) => deliver(world, pick, at % 12),
  async partition({ setting }, seat, pick) {
    if (seat.cutFor > 0) return false
    seat.cutFor = 3 + (pick % 12)
    setting.network.cut(seat)
    return true
  },
  async answer(world, _seat, pick) {
    const call = world.travelling(pick, true)
    if (!call?.answer) return false
    world.setting.network.answer(call, call.answer)
    return true
  },
  async loseCall(world, _seat, pick) {
    const call = world.travelling(pick, false)
    if (call) world.setting.network.lose(call)
    return call !== undefined
  },
  async loseAnswer(world, _seat, pick) {
    const call = world.travelling(pick, true)
    if (call) world.setting.network.lose(call)
    return call !== undefined
  },
  async repeat(world, _seat, pick) {
    const { heard } = world.setting.network
    const call = heard[pick % Math.max(1, heard.length)]
    if (call) await world.hear(call.seat, call.call)
    return call !== undefined
  },
  busy: (world, _seat, pick) => turnAway(world, pick, 503, BUSY),
  expired: (world, _seat, pick) =>
    turnAway(world, pick, 401, JSON.stringify({ code: 'token-expired', message: 'sign in' })),
  async kill(_world, seat) {
    const isOpen = seat.session !== null
    seat.close()
    return isOpen
  },
  async killAtWrite(world, seat, pick) {
    await world.open(seat)
    if (seat.life) seat.life.left = pick % 25
    return true
  },
  async lock(_world, seat) {
    if (!seat.session || seat.syncing.size > 0) return false
    await seat.session.end()
    seat.close()
    return true
  },
  async evict(world, seat) {
    await world.open(seat)
    await seat.evict(world.realm.remove)
    return true
  },
  async rowLost(world, seat, pick) {
    const { store } = await world.open(seat)
    const documents = new Documents(store)
    const rows = (await documents.all()).filter(({ ver, acked, erased }) => ver > 0 && !acked && !erased)
    const row = rows[pick % Math.max(1, rows.length)]
    if (!row) return false
    // A browser loses whole records of its database: sometimes all that lay beside it.
    const gone = pick % 3 === 0 ? rows.filter((one) => one === row || !liesAlone(one)) : [row]
    await documents
      .write(
        [],
        gone.map(({ id }) => id),
      )
      .catch(() => undefined)
    for (const { id } of gone) seat.letGo.add(id)
    return true
  },
  async skew(_world, seat, pick) {
    seat.skew = (pick - 500) * HOUR_MS
    return true
  },
  async later({ setting }, _seat, pick) {
    setting.clock.now += pick * HOUR_MS
    return true
  },
  give: (world, seat, pick) => move(world, seat, (own) => [...new Set([...own, hamlets[pick % 3] ?? ''])]),
  take: (world, seat, pick) =>
    move(world, seat, (own) => own.filter((code) => code !== own[pick % own.length])),
  async retire(world, { identity }) {
    const { role, member } = identity
    if (role === 'can-bo' || world.truth.accessOf(member).size === 0) return false
    await world.setting.ward.retire(member, new Date(world.setting.clock.now).toISOString())
    world.truth.setAccess(member, [], false)
    return true
  },
  async backup(world) {
    await world.setting.ward.backup()
    world.truth.backup()
    return true
  },
  /** Every third time nobody tells the ward, as when a folder is put back: it has to notice (decision 0025). */
  async restore(world, _seat, pick) {
    const { ward, clock } = world.setting
    const epoch = pick % 3 === 1 ? null : world.nextEpoch()
    await ward.restore(epoch, new Date(clock.now).toISOString())
    world.truth.restore()
    return true
  },
}

async function deliver(world: World, pick: number, dieAt: number | null): Promise<boolean> {
  const call = world.travelling(pick, false)
  if (!call) return false
  world.setting.network.heard.push({ seat: call.seat, call: call.call })
  call.answer = await world.hear(call.seat, call.call, dieAt)
  // The object may have been done before its last write: then it was an ordinary delivery.
  return dieAt === null || call.answer === 'reset'
}

async function turnAway(world: World, pick: number, status: number, text: string): Promise<boolean> {
  const call = world.travelling(pick, false)
  if (call) world.setting.network.answer(call, { status, text })
  return call !== undefined
}

/** [S7] The ward gives or takes a hamlet; the phone hears of it with its next answer. */
async function move(
  world: World,
  { identity, promised, letGo }: Seat,
  change: (own: string[]) => string[],
): Promise<boolean> {
  const own = [...world.truth.accessOf(identity.member)].filter((scope) => scope.includes('-')).sort()
  if (identity.role === 'can-bo' || world.truth.accessOf(identity.member).size === 0) return false
  const after = change(own)
  if (after.length === own.length || after.length === 0) return false
  await world.setting.ward.setHamlets(
    identity.member,
    hamlets.filter((code) => after.includes(code)),
    new Date(world.setting.clock.now).toISOString(),
  )
  world.truth.setAccess(identity.member, after)
  for (const { id, scope } of promised.values()) if (!after.includes(scope)) letGo.add(id)
  return true
}
