import { afterEach, describe, expect, it } from 'vitest'
import { addHousehold, listHouseholds, startDraft, syncSummary } from '../storage/index.ts'
import {
  HAMLET,
  OTHER_HAMLET,
  testIdentity,
  testSession,
  testWardKey,
  WARD,
} from '../storage/session.suite.ts'
import type { Session } from '../storage/session.ts'
import { doorTo, type Network, testTokens } from './phone.suite.ts'
import type { PlatformEvent, SyncPlatform } from './platform.ts'
import { browserPlatform } from './platform.ts'
import { startSync, syncNow } from './startSync.ts'
import { syncState } from './state.ts'
import { beginSync } from './tabs.ts'
import { TestWard } from './ward.suite.ts'

const START = Date.now()

/** A browser whose network, screen and timers a test moves by hand. */
class TestPlatform {
  online = true
  visible = true
  timers: { ms: number; work: () => void }[] = []
  wakes = 0
  /** How far the clock was moved by hand, ms; nothing else moves it. */
  passed = 0
  #listeners: [PlatformEvent, () => void][] = []
  platform: SyncPlatform = {
    ...browserPlatform,
    now: () => START + this.passed,
    random: () => 1,
    isOnline: () => this.online,
    isVisible: () => this.visible,
    after: (ms, work) => {
      const timer = { ms, work }
      this.timers.push(timer)
      return () => {
        this.timers = this.timers.filter((other) => other !== timer)
      }
    },
    on: (event, work) => {
      const listener: [PlatformEvent, () => void] = [event, work]
      this.#listeners.push(listener)
      return () => {
        this.#listeners = this.#listeners.filter((other) => other !== listener)
      }
    },
    askToBeWoken: () => {
      this.wakes += 1
    },
  }
  fire(event: PlatformEvent): void {
    for (const [name, work] of this.#listeners) if (name === event) work()
  }
  /** Time goes by up to a timer of so many ms, which fires. @param most where the number is not a round one */
  async reach(ms: number, most = ms): Promise<void> {
    const found = () => this.timers.find((timer) => ms <= timer.ms && timer.ms <= most)
    await expect.poll(found).toBeDefined()
    const due = found()
    this.timers = this.timers.filter((timer) => timer !== due)
    this.passed += due?.ms ?? 0
    due?.work()
  }
  look(isVisible: boolean): void {
    this.visible = isVisible
    this.fire(isVisible ? 'visible' : 'hidden')
  }
}

const ended: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

async function running(options: { online?: boolean; role?: 'thanh-vien' | 'lanh-dao' } = {}) {
  const ward = new TestWard()
  ward.scopes = new Set([WARD, HAMLET])
  const { session } = await testSession({ identity: testIdentity(options.role ?? 'thanh-vien') })
  const network: Network = { next: [] }
  const browser = new TestPlatform()
  browser.online = options.online ?? true
  const moved: number[] = []
  const door = doorTo(ward, session.identity, network, moved, moved)
  const handle = startSync(session, testTokens, { door, platform: browser.platform })
  ended.push(
    () => session.end(),
    () => handle.stop(),
  )
  return { ward, session, network, browser, handle, moved }
}

const phase = (wanted: string) => expect.poll(() => syncState.getState().phase).toBe(wanted)
const home = (session: Session) => addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })

describe('when it syncs', () => {
  it('[S11] at every opening, and the state says when the server was last reached', async () => {
    const { ward } = await running()
    await expect.poll(() => syncState.getState().lastContact).not.toBeNull()
    expect(ward.calls).toBe(1)
    expect(syncState.getState()).toMatchObject({ phase: 'idle', leader: true })
  })

  it('a few seconds after a save, once for several saves', async () => {
    const { session, browser, ward } = await running()
    await expect.poll(() => syncState.getState().lastContact).not.toBeNull()
    ward.calls = 0
    await home(session)
    await home(session)
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([5_000])
    browser.timers[0]?.work()
    await expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)
    expect(ward.calls).toBe(1)
  })

  it('(D17) as soon as there is a network again', async () => {
    const { session, browser, ward } = await running({ online: false })
    await phase('offline')
    expect(ward.calls).toBe(0)
    await home(session)
    browser.online = true
    browser.fire('online')
    await expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)
  })

  it('(D17) signal in the middle of a long back-off: one call goes at once, without the timer, and the screen says so', async () => {
    const { session, browser, ward, network } = await running()
    await expect.poll(() => syncState.getState().lastContact).not.toBeNull()
    await home(session)
    network.next = Array.from({ length: 6 }, () => 'lost-call' as const)
    for (let failures = 1; failures <= 6; failures++) {
      await expect.poll(() => browser.timers.length).toBe(1)
      const [timer] = browser.timers.splice(0)
      timer?.work()
      await expect.poll(() => network.next.length).toBe(6 - failures)
    }
    // Random 1: the wait is the whole of it, and no timer of this test ever fires by itself.
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([160_000])
    const told: string[] = []
    ended.push(syncState.subscribe(({ phase: now }) => told.at(-1) !== now && told.push(now)))
    const before = ward.calls
    browser.fire('online')
    await expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)
    await phase('idle')
    expect(ward.calls - before).toBe(1)
    expect([told[0], told.at(-1)]).toEqual(['sending', 'idle'])
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([3_600_000])
  })

  it('(D41) hourly while open, never while nobody looks', async () => {
    const { browser } = await running()
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([3_600_000])
    browser.visible = false
    browser.fire('hidden')
    expect(browser.timers).toEqual([])
  })

  it('(D41) [S11] a whole idle day with the app open costs far less than 150 kB both ways, bodies and headers', async () => {
    const { ward, browser, moved } = await running()
    for (let hour = 1; hour <= 24; hour++) {
      await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([3_600_000])
      expect(ward.calls).toBe(hour)
      const [timer] = browser.timers
      browser.timers = []
      timer?.work()
      await expect.poll(() => ward.calls).toBe(hour + 1)
    }
    // About 1 kB of headers travel with a call and its answer; a token an hour is two more calls.
    const headers = 25 * 3 * 1_024
    const bytes = moved.reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeLessThan(25_000)
    expect(bytes + headers).toBeLessThan(150_000)
  })

  it('[S12] a copy of an unfinished guide waits a minute, and what was saved does not wait for it', async () => {
    const { session, browser, ward } = await running()
    await expect.poll(() => syncState.getState().lastContact).not.toBeNull()
    await startDraft(session, { household: null, person: null, guide: 'vneid-kiem-tra', revision: 1 })
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([60_000])
    await home(session)
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([5_000])
    browser.timers[0]?.work()
    await expect.poll(() => [...(ward.drafts.get(session.identity.member)?.values() ?? [])].length).toBe(1)
  })

  it('what was just saved goes out when the app is put aside', async () => {
    const { session, browser } = await running()
    await expect.poll(() => syncState.getState().lastContact).not.toBeNull()
    await home(session)
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([5_000])
    browser.visible = false
    browser.fire('hidden')
    await expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)
  })
})

describe('when it fails', () => {
  it('backs off further each time, asks to be woken, and starts afresh with the network', async () => {
    const { browser, network } = await running({ online: false })
    await phase('offline')
    browser.online = true
    network.next = ['lost-call', 'lost-call', 'lost-answer']
    browser.fire('online')
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([5_000])
    browser.timers[0]?.work()
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([10_000])
    expect(syncState.getState()).toMatchObject({ phase: 'offline', failure: { kind: 'network' } })
    expect(browser.wakes).toBeGreaterThan(1)
    browser.fire('online')
    await expect.poll(() => browser.timers.map(({ ms }) => ms)).toEqual([5_000])
  })

  it('(D75) told to come again in 30 s it does not come sooner, whatever wakes it; a person who asks is not made to wait', async () => {
    const { session, browser, ward, network } = await running()
    await expect.poll(() => syncState.getState().lastContact).not.toBeNull()
    await home(session)
    await expect.poll(() => browser.timers.length).toBe(1)
    network.next = ['busy']
    browser.timers[0]?.work()
    await phase('failed')
    ward.calls = 0
    for (const event of ['online', 'hidden', 'visible', 'woken'] as const) browser.fire(event)
    await expect.poll(() => browser.timers.map(({ ms }) => ms > 25_000 && ms <= 35_000)).toEqual([true])
    expect(syncState.getState().phase).toBe('failed')
    expect(ward.calls).toBe(0)
    await syncNow()
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, received: 1 })
  })

  it('[S7] a retired phone is told so; what it had not sent lies in the ward’s quarantine', async () => {
    const { session, ward, handle } = await running({ online: false })
    handle.stop()
    await home(session)
    const door = doorTo(ward, session.identity, { next: [] })
    const retired = {
      base: '',
      async fetch(...call: Parameters<typeof fetch>) {
        ward.scopes = new Set()
        const { verdicts } = await (await door.fetch(...call)).json()
        return Response.json({ code: 'device-retired', message: 'retired', verdicts }, { status: 403 })
      },
    }
    const again = startSync(session, testTokens, { door: retired, platform: new TestPlatform().platform })
    ended.push(() => again.stop())
    await phase('stopped')
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 1 })
    expect(await listHouseholds(session)).toHaveLength(1)
  })

  it('[S13] (D46) without a token local work goes on and everything waits', async () => {
    const { session, handle, ward } = await running({ online: false })
    handle.stop()
    const expired = { token: async () => ({ ok: false as const, failure: { kind: 'network' as const } }) }
    const door = doorTo(ward, session.identity, { next: [] })
    const again = startSync(session, expired, { door, platform: new TestPlatform().platform })
    ended.push(() => again.stop())
    await phase('offline')
    await home(session)
    expect(await syncSummary(session)).toMatchObject({ waiting: 1 })
    expect(ward.calls).toBe(0)
  })
})

it('[S7] somebody who was given a hamlet while the network broke off is told so by the next run', async () => {
  const { ward, session, network, browser, handle } = await running({ online: false })
  handle.stop()
  let fresh = 0
  const tokens: typeof testTokens = {
    token: async (how) => {
      if (how?.fresh) {
        fresh += 1
        session.identity = { ...session.identity, scopeVersion: ward.scopeVersion }
      }
      return { ok: true, value: 'token' }
    },
  }
  browser.online = true
  const door = doorTo(ward, session.identity, network)
  const again = startSync(session, tokens, { door, platform: browser.platform })
  ended.push(() => again.stop())
  await phase('idle')
  await syncNow()
  expect(fresh).toBe(0)
  ward.scopes.add(OTHER_HAMLET)
  ward.scopeVersion = 2
  network.next = ['ok', 'lost-call']
  await syncNow()
  await phase('offline')
  await syncNow()
  await phase('idle')
  expect(fresh).toBe(1)
  await syncNow()
  expect(fresh).toBe(1)
  expect(await syncSummary(session)).toMatchObject({ waiting: 0 })
})

it('a leader of the ward has nothing to sync, and no failure is shown', async () => {
  const { ward } = await running({ role: 'lanh-dao' })
  await syncNow()
  expect(ward.calls).toBe(0)
  expect(syncState.getState()).toMatchObject({ phase: 'idle', failure: null })
})

describe('(D13) two tabs', () => {
  /** Tabs of one member on one phone. `callers`: which of them called the ward. */
  async function phone() {
    const ward = new TestWard()
    ward.scopes = new Set([WARD, HAMLET])
    const [identity, key] = [testIdentity(), await testWardKey()]
    const callers: string[] = []
    const network: Network = { next: [] }
    const tab = async (name: string, browser = new TestPlatform()) => {
      const { session } = await testSession({ identity, key })
      const door = doorTo(ward, identity, network)
      const fetchAs: typeof fetch = (...call) => {
        callers.push(name)
        return door.fetch(...call)
      }
      const options = { door: { base: '', fetch: fetchAs }, platform: browser.platform }
      const handle = beginSync(session, testTokens, options)
      ended.push(
        () => session.end(),
        () => handle.stop(),
      )
      return { session, handle, browser }
    }
    return { ward, callers, network, tab }
  }

  /** Both led, one after the other, and nobody looks at either any more. */
  async function bothHidden() {
    const { callers, tab } = await phone()
    const first = await tab('first')
    await expect.poll(() => callers).toEqual(['first'])
    first.browser.look(false)
    const second = await tab('second')
    await expect.poll(() => second.browser.timers.map(({ ms }) => ms)).toEqual([3_600_000])
    second.browser.look(false)
    return { callers, tab, first, second }
  }

  it('of which one syncs; the other asks it to, sees what it does, and takes over when it goes', async () => {
    const { callers, tab } = await phone()
    const leading = await tab('first')
    await expect.poll(() => callers).toEqual(['first'])
    const { session: second, handle: following } = await tab('second')
    await home(second)
    await following.syncNow()
    await expect.poll(async () => (await syncSummary(second)).waiting).toBe(0)
    expect(await listHouseholds(second)).toMatchObject([{ sync: { at: 'received' } }])
    expect(new Set(callers)).toEqual(new Set(['first']))
    leading.handle.stop()
    await expect.poll(() => callers).toContain('second')
  })

  it('[S11] (D17) what is saved in the one that is looked at goes out, although the other one led and is hidden', async () => {
    const { callers, tab } = await phone()
    const first = await tab('first')
    await expect.poll(() => callers).toEqual(['first'])
    first.browser.look(false)
    const { session, browser } = await tab('second')
    await expect.poll(() => callers).toEqual(['first', 'second'])
    await phase('idle')
    await home(session)
    await browser.reach(5_000)
    await expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)
    expect(callers).toEqual(['first', 'second', 'second'])
    expect(first.browser.timers).toEqual([])
  })

  it('[S11] the same when somebody goes from one to the other and back, and no call is made for looking alone', async () => {
    const { callers, first, second } = await bothHidden()
    first.browser.look(true)
    await expect.poll(() => first.browser.timers.map(({ ms }) => ms)).toEqual([3_600_000])
    expect(callers).toEqual(['first', 'second'])
    await home(first.session)
    await first.browser.reach(5_000)
    await expect.poll(async () => (await syncSummary(first.session)).waiting).toBe(0)
    expect(callers).toEqual(['first', 'second', 'first'])
    expect(second.browser.timers).toEqual([])
  })

  it('(D17) a hidden one that the phone put to sleep says nothing: the one that is looked at leads within a second', async () => {
    const { callers, tab } = await phone()
    const asleep = new TestPlatform()
    const deaf = { ...asleep.platform, channel: () => ({ post() {}, listen() {}, close() {} }) }
    asleep.platform = deaf
    await tab('asleep', asleep)
    await expect.poll(() => callers).toEqual(['asleep'])
    asleep.look(false)
    const { session, browser, handle } = await tab('second')
    await home(session)
    await browser.reach(1_000)
    await expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)
    expect(callers).toEqual(['asleep', 'second'])
    await handle.syncNow()
    expect(callers).toEqual(['asleep', 'second', 'second'])
  })

  it('[S3] a call of the hidden one that is under way is dropped, and what it sent is not doubled', async () => {
    const { ward, callers, network, tab } = await phone()
    const first = await tab('first')
    await expect.poll(() => callers).toEqual(['first'])
    await phase('idle')
    await home(first.session)
    network.next = ['no-answer']
    await first.browser.reach(5_000)
    await expect.poll(() => callers).toEqual(['first', 'first'])
    first.browser.look(false)
    const { session } = await tab('second')
    await expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)
    expect(callers).toEqual(['first', 'first', 'second'])
    expect(ward.live(HAMLET).size).toBe(1)
    await phase('idle')
    expect(first.browser.timers).toEqual([])
  })

  it('(D75) the one that takes over keeps to what the ward told the other, too', async () => {
    const { callers, network, tab } = await phone()
    network.next = ['busy']
    const first = await tab('first')
    await phase('failed')
    first.browser.look(false)
    const { browser, handle } = await tab('second')
    await expect.poll(() => browser.timers.map(({ ms }) => ms > 25_000 && ms <= 35_000)).toEqual([true])
    expect(callers).toEqual(['first'])
    await handle.syncNow()
    expect(callers).toEqual(['first', 'second'])
  })

  it('(D17) a wait after a failure goes on in the one that is looked at', async () => {
    const { callers, network, tab } = await phone()
    network.next = ['lost-call', 'lost-call']
    const first = await tab('first')
    await phase('offline')
    first.browser.look(false)
    const { browser } = await tab('second')
    await browser.reach(5_000)
    await phase('idle')
    expect(callers).toEqual(['first', 'second', 'second'])
  })

  it('(D41) no timer runs while nobody looks at either of them', async () => {
    const { callers, tab, first, second } = await bothHidden()
    const third = new TestPlatform()
    third.visible = false
    await tab('third', third)
    for (const { timers } of [first.browser, second.browser, third]) expect(timers).toEqual([])
    expect(callers).toEqual(['first', 'second'])
  })
})

describe('a call that hangs', () => {
  const hanging = async () => {
    const all = await running()
    const { session, browser, network, moved } = all
    await expect.poll(() => syncState.getState().lastContact).not.toBeNull()
    await home(session)
    network.next = ['no-answer']
    const before = moved.length
    await browser.reach(5_000)
    await expect.poll(() => network.next.length).toBe(0)
    await expect.poll(() => moved.length - before).toBeGreaterThan(0)
    return all
  }
  const isSent = (session: Session) => expect.poll(async () => (await syncSummary(session)).waiting).toBe(0)

  it('(D06) is given up after a minute without a sign of life: the screen says that there is no network, and it is tried again', async () => {
    const { session, browser } = await hanging()
    expect(syncState.getState().phase).toBe('sending')
    await browser.reach(60_000, 61_000)
    await phase('offline')
    expect(syncState.getState().failure).toEqual({ kind: 'network' })
    await browser.reach(5_000)
    await isSent(session)
    await phase('idle')
  })

  it.each(['online', 'visible'] as const)('(D17) five seconds after %s it is begun anew', async (event) => {
    const { session, browser, ward } = await hanging()
    browser.passed += 31_000
    ward.calls = 0
    browser.fire(event)
    await isSent(session)
    expect(ward.calls).toBe(1)
  })

  it('(D17) is begun anew when a person presses; one that was just begun gets five seconds first', async () => {
    const { session, browser, ward } = await hanging()
    browser.passed += 2_000
    ward.calls = 0
    const pressed = syncNow()
    expect(ward.calls).toBe(0)
    await browser.reach(3_000, 4_000)
    await pressed
    await isSent(session)
    expect(ward.calls).toBe(1)
  })
})
