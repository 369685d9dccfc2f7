import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Identity, Uuid } from '../../contract/index.ts'
import { Documents } from '../storage/documents/documents.ts'
import { liesAlone } from '../storage/documents/pack.ts'
import {
  addHousehold,
  addPerson,
  editHousehold,
  finishAssistance,
  recordVisit,
  startDraft,
  syncSummary,
  voidRecord,
} from '../storage/index.ts'
import type { WardKey } from '../storage/sealing.ts'
import { HAMLET, testIdentity, testWardKey, uuid, WARD } from '../storage/session.suite.ts'
import { liveOn, type TestPhone, testPhone } from './phone.suite.ts'
import { TestWard } from './ward.suite.ts'

/** One thing that happens: to a phone, to its network, to the ward. `pick` chooses among what is there. */
const Event = fc.record({
  phone: fc.nat({ max: 1 }),
  pick: fc.nat({ max: 1_000 }),
  what: fc.constantFrom(
    ...(['home', 'home', 'person', 'edit', 'edit', 'erase', 'visit', 'help', 'void'] as const),
    ...(['sync', 'sync', 'sync', 'lost-call', 'lost-answer', 'second-page-lost'] as const),
    ...(['crash', 'skew', 'backup', 'restore', 'row-lost'] as const),
  ),
})
type Event = typeof Event extends fc.Arbitrary<infer T> ? T : never

/** Two phones and a ward of small pages. */
class World {
  readonly ward = new TestWard()
  /** Everything that a phone was ever told the ward has. */
  readonly acknowledged = new Set<string>()
  readonly phones: { identity: Identity; clock: { now: number }; phone: TestPhone }[] = []
  #key: WardKey | null = null
  /** Goes back to the last backup; to the empty ward while there was none. */
  #restore = () => {}

  async begin(): Promise<this> {
    this.ward.scopes = new Set([WARD, HAMLET])
    this.ward.pageRows = 4
    const key = await testWardKey()
    this.#key = key
    this.#restore = this.ward.backup()
    for (const identity of [testIdentity(), testIdentity('to-truong')]) {
      const clock = { now: Date.parse('2026-11-22T02:00:00.000Z') }
      this.phones.push({ identity, clock, phone: await testPhone(this.ward, { identity, key, clock }) })
    }
    return this
  }

  async end(): Promise<void> {
    for (const { phone } of this.phones) await phone.session.end()
  }

  async happen({ phone: at, pick, what }: Event): Promise<void> {
    const own = this.phones[at]
    if (!own) return
    if (what === 'backup') this.#restore = this.ward.backup()
    else if (what === 'restore') this.#restore()
    else if (what === 'skew') own.clock.now += (pick - 500) * 3_600_000
    else if (what === 'crash') await this.#crash(at)
    else await act(own.phone, what, pick)
    for (const { id, ver } of await new Documents(own.phone.session.store).written())
      if (ver > 0) this.acknowledged.add(id)
  }

  async #crash(at: number): Promise<void> {
    const own = this.phones[at]
    if (!own || !this.#key) return
    own.phone.session.store.end()
    own.phone = await testPhone(this.ward, { identity: own.identity, key: this.#key, clock: own.clock })
  }
}

async function act({ session, network, sync }: TestPhone, what: Event['what'], pick: number): Promise<void> {
  const rows = await new Documents(session.store).all()
  const choose = (kind: string): Uuid | null => {
    const ids = rows.filter((row) => row.kind === kind && !row.erased).map(({ id }) => id)
    return ids.length > 0 ? uuid(ids[pick % ids.length] ?? '') : null
  }
  const [home, record] = [choose('household'), choose('assistance')]
  if (what === 'home') await addHousehold(session, { hamlet: HAMLET, label: `Nhà ${pick}` })
  else if (what === 'edit' && home) await editHousehold(session, home, editOf(pick))
  else if (what === 'person' && home) await addPerson(session, { household: home, ageBand: '60+' })
  else if (what === 'visit' && home) await recordVisit(session, { household: home, result: 'absent' })
  else if (what === 'help' && home) await help(session, home)
  // Another person's record, or one voided before, may not be voided: then nothing happens.
  else if (what === 'void' && record) await voidRecord(session, record, 'trung').catch(() => undefined)
  else if (what === 'erase' && home) await erase(session, home)
  else if (what === 'row-lost' && home) {
    const row = rows.find(({ id }) => id === home)
    if (row && !liesAlone(row)) await new Documents(session.store).write([], [home])
  }
  if (what === 'sync') await sync()
  else if (what === 'lost-call' || what === 'lost-answer') await syncWith([what])
  else if (what === 'second-page-lost') await syncWith(['ok', 'lost-answer'])

  async function syncWith(fates: TestPhone['network']['next']): Promise<void> {
    network.next = fates
    await sync()
    network.next = []
  }
}

const editOf = (pick: number) =>
  pick % 3 === 0
    ? { label: `Nhà ${pick} sửa` }
    : pick % 3 === 1
      ? { note: `ghi chú ${pick}` }
      : { state: 'gone' as const }

async function help(session: TestPhone['session'], household: Uuid): Promise<void> {
  const draft = await startDraft(session, { household, person: null, guide: 'vneid', revision: 1 })
  await finishAssistance(session, draft.id, { outcome: 'da_xong', facts: {}, followUp: null, safety: true })
}

async function erase(session: TestPhone['session'], id: Uuid): Promise<void> {
  const { save } = await import('../storage/save.ts')
  await save(session, [{ op: 'del', kind: 'household', id }])
}

/** With signal again everything goes through; a lost row is noticed when the app opens. */
async function healed(world: World): Promise<void> {
  for (const at of [0, 1]) await world.happen({ phone: at, pick: 0, what: 'crash' })
  for (let round = 0; round < 3; round++) {
    for (const { phone } of world.phones) {
      const { boardOf } = await import('../storage/board/index.ts')
      phone.session.store.changes.announce('all')
      await boardOf(phone.session)
      expect(await phone.sync()).toMatchObject({ ok: true })
    }
  }
}

it('[S3] [S4] [S5] [S8] (D14) (D15) (D16) whatever happens on the way, in the end every phone holds what the ward holds', async () => {
  const property = fc.asyncProperty(fc.array(Event, { minLength: 5, maxLength: 40 }), async (events) => {
    const world = await new World().begin()
    try {
      for (const event of events) await world.happen(event)
      await healed(world)
      const truth = world.ward.live(HAMLET)
      for (const id of world.acknowledged) expect(world.ward.documents.has(id)).toBe(true)
      for (const { phone } of world.phones) {
        const summary = await syncSummary(phone.session)
        expect(summary).toMatchObject({ waiting: 0, mismatch: [], complete: true })
        expect(await liveOn(phone.session, HAMLET)).toEqual(truth)
      }
    } finally {
      await world.end()
    }
  })
  await fc.assert(property, { seed: 20_261_122, numRuns: 25, endOnFailure: true })
})
