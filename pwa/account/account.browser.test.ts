import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SyncCall } from '../../contract/index.ts'
import { currentSession } from '../storage/currentSession.ts'
import { makeRoom, runFull } from '../storage/fullRegistry.suite.ts'
import { addHousehold, listHouseholds, phoneMembers } from '../storage/index.ts'
import { memberRow } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { sessionTabs } from '../storage/sessionTabs.ts'
import { Store } from '../storage/store.ts'
import { syncOnce } from '../sync/syncOnce.ts'
import { changePin } from './changePin.ts'
import { freshPhone, PIN } from './freshPhone.suite.ts'
import { joinTeam } from './join.ts'
import { changeKeys, joined } from './keyring.ts'
import { openWardKey } from './keys.ts'
import { idleMinutes, lock, setIdleMinutes, watchIdle } from './lock.ts'
import { tokens } from './tokens.ts'
import { pinWait, unlock } from './unlock.ts'

const desk = freshPhone()

describe('enrolling', () => {
  it('(D49) a link and a PIN are enough; the phone is unlocked and knows who it is', async () => {
    const { session } = await desk.joined()
    expect(currentSession()).toBe(session)
    expect(await phoneMembers()).toMatchObject([{ name: 'Chị Hạnh', role: 'thanh-vien' }])
  })

  it('[S3] after a lost answer the same link gives the same identity, with the same key', async () => {
    const link = await desk.office.invite('thanh-vien', desk.wardKey)
    desk.office.fate = 'lost-answer'
    const first = await joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, desk.office.door)
    expect(first).toMatchObject({ ok: false, failure: { kind: 'network' } })
    const second = await joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, desk.office.door)
    expect(second).toMatchObject({ ok: true })
    expect(await phoneMembers()).toHaveLength(1)
  })

  it('a link already used on this phone leads to unlocking', async () => {
    const { link } = await desk.joined()
    const again = await joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, desk.office.door)
    expect(again).toMatchObject({ ok: false, failure: { kind: 'already-here' } })
  })

  it('[P1] the first official who joins twice at once has one ward key, and opens with it later', async () => {
    const link = await desk.office.invite('can-bo', null)
    const join = () => joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, desk.office.door)
    const results = await Promise.all([join(), join()])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.find(({ ok }) => !ok)).toMatchObject({ failure: { kind: 'already-here' } })
    const joined = results.find(({ ok }) => ok)
    if (!joined?.ok) throw new Error('not joined')
    await addHousehold(joined.session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
    await lock()
    const opened = await unlock(joined.session.identity.member, PIN)
    if (!opened.ok) throw new Error('not opened')
    expect(await listHouseholds(opened.session)).toMatchObject([{ label: 'Nhà 12 – ngõ 3' }])
  })

  it('a wrong secret is refused with its code, and nothing is kept', async () => {
    const link = await desk.office.invite('thanh-vien', desk.wardKey)
    const result = await joinTeam(
      { link: { ...link, secret: 'A'.repeat(43) }, pin: PIN, deviceLabel: '' },
      desk.office.door,
    )
    expect(result).toMatchObject({ ok: false, failure: { kind: 'code', code: 'invitation-wrong' } })
    expect(await phoneMembers()).toEqual([])
  })

  it('[P1] the first official makes the ward key here; a leader and the province need none', async () => {
    expect(await desk.joined('can-bo')).toMatchObject({ keyMade: true })
    expect(await desk.joined('lanh-dao')).toMatchObject({ keyMade: false })
    const { session } = await desk.joined('tinh')
    expect(session.identity).toMatchObject({ ward: null, role: 'tinh' })
  })
})

describe('the PIN', () => {
  it('opens what was saved before, without network', async () => {
    const { session } = await desk.joined()
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
    const { member } = session.identity
    await lock()
    desk.office.calls = []
    const opened = await unlock(member, PIN)
    if (!opened.ok) throw new Error('not opened')
    expect(await listHouseholds(opened.session)).toMatchObject([{ label: 'Nhà 12 – ngõ 3' }])
    expect(desk.office.calls).toEqual([])
  })

  it('(D47) ten wrong ones slow down, whatever is done to the clock, and the right one opens after the wait; nothing is erased', async () => {
    const { session } = await desk.joined()
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
    const { member } = session.identity
    await lock()
    let [wall, passed, opening] = [Date.parse('2026-11-22T02:00:00Z'), 1_000, 1]
    const attempt = (pin: string) =>
      unlock(member, pin, () => wall, undefined, { opening, now: () => passed })
    const wait = () => pinWait(member, { opening, now: () => passed })
    for (const left of [4, 3, 2, 1])
      expect(await attempt('111222')).toEqual({
        ...{ ok: false, reason: 'wrong-pin', triesLeft: left, waitSeconds: 0 },
      })
    for (const seconds of [60, 300, 900, 3_600, 3_600, 3_600]) {
      expect(await attempt('111222')).toMatchObject({ triesLeft: 0, waitSeconds: seconds })
      // Tried meanwhile, with the clock two years ahead and two behind, in this opening of the app and the next.
      for (const years of [2, -4, 2]) {
        wall += years * 365 * 86_400_000
        opening += 1
        expect(await attempt(PIN)).toEqual({ ok: false, reason: 'wait', waitSeconds: seconds })
        expect(await wait()).toBe(seconds)
      }
      passed += seconds * 1_000
      expect(await wait()).toBe(0)
    }
    expect((await memberRow(member))?.pin.wrong).toBe(10)
    const opened = await attempt(PIN)
    expect(opened.ok && (await listHouseholds(opened.session))).toHaveLength(1)
    expect((await memberRow(member))?.pin.wrong).toBe(0)
  })

  it.each([
    ['a wrong PIN', '111222', {}],
    ['a wait', PIN, { opening: 2, now: () => 0 }],
  ])(
    '%s leaves no database open: another tab may upgrade it, and leaving may erase it',
    async (_what, pin, steady) => {
      const { session } = await desk.joined()
      const { member } = session.identity
      await lock()
      if (pin === PIN)
        for (let time = 0; time < 5; time++)
          await unlock(member, '111222', Date.now, undefined, { opening: 1, now: () => 0 })
      const opening = vi.spyOn(Store.prototype, 'open')
      const refused = await unlock(member, pin, Date.now, undefined, { opening: 1, now: () => 0, ...steady })
      expect(refused.ok).toBe(false)
      expect(opening).toHaveBeenCalled()
      expect(opening.mock.contexts.map((store) => store instanceof Store && store.ended)).not.toContain(false)
      opening.mockRestore()
    },
  )

  it('can be changed; the old one no longer opens', async () => {
    const { session } = await desk.joined()
    const { member } = session.identity
    expect(await changePin(session, '999888', '407193')).toMatchObject({ ok: false, reason: 'wrong-pin' })
    expect(await changePin(session, PIN, '407193')).toEqual({ ok: true })
    await lock()
    expect(await unlock(member, PIN)).toMatchObject({ ok: false })
    expect(await unlock(member, '407193')).toMatchObject({ ok: true })
  })

  it('[P1] a ward key that is taken while the PIN is being changed stays', async () => {
    const { session } = await desk.joined()
    const newest = await openWardKey()
    const derive = crypto.subtle.deriveKey.bind(crypto.subtle)
    let isTaken = false
    // The second derivation makes the new PIN's seal: the keys were read by then.
    const spy = vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation(async (...how) => {
      if (spy.mock.calls.length === 2)
        isTaken = await changeKeys(session, (ring) => joined(ring, [newest], newest.id))
      return derive(...how)
    })
    expect(await changePin(session, PIN, '407193')).toEqual({ ok: true })
    spy.mockRestore()
    expect(isTaken).toBe(true)
    await lock()
    const opened = await unlock(session.identity.member, '407193')
    expect(opened.ok && opened.session.keys.current.id).toBe(newest.id)
  })
})

describe('(D31) a phone without any room', () => {
  afterEach(makeRoom)

  it('(D46) opens with the right PIN, gets its token, locks, and opens again', async () => {
    const { session } = await desk.joined()
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
    const { member } = session.identity
    await runFull()
    await lock()
    const opened = await unlock(member, PIN)
    if (!opened.ok) throw new Error('not opened')
    expect(await listHouseholds(opened.session)).toMatchObject([{ label: 'Nhà 12 – ngõ 3' }])
    expect(await tokens(opened.session, desk.office.door).token()).toMatchObject({ ok: true })
    await lock()
    expect(await unlock(member, PIN)).toMatchObject({ ok: true })
  })

  it('(D47) slows wrong PINs down all the same, in every tab and the next opening, and goes on counting with room', async () => {
    const { session } = await desk.joined()
    const { member } = session.identity
    await lock()
    const at = (opening: number, ms = 0) => ({ opening, now: () => ms })
    const attempt = (pin: string, steady = at(1)) => unlock(member, pin, Date.now, undefined, steady)
    await runFull()
    for (const left of [4, 3, 2, 1, 0]) expect(await attempt('111222')).toMatchObject({ triesLeft: left })
    expect(await attempt(PIN)).toEqual({ ok: false, reason: 'wait', waitSeconds: 60 })
    expect(await attempt(PIN, at(2))).toEqual({ ok: false, reason: 'wait', waitSeconds: 60 })
    expect(await pinWait(member, at(2, 20_000))).toBe(40)
    await makeRoom()
    expect(await attempt(PIN, at(2, 20_000))).toEqual({ ok: false, reason: 'wait', waitSeconds: 40 })
    expect(await attempt('111222', at(2, 60_000))).toMatchObject({ triesLeft: 0, waitSeconds: 300 })
    expect(await attempt(PIN, at(2, 360_000))).toMatchObject({ ok: true })
    expect((await memberRow(member))?.pin.wrong).toBe(0)
  })

  it('(D47) where nothing at all is kept, counts for this opening', async () => {
    const { session } = await desk.joined()
    const { member } = session.identity
    await lock()
    await runFull()
    const nothing = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    for (let time = 0; time < 5; time++) await unlock(member, '111222')
    expect(await unlock(member, PIN)).toMatchObject({ ok: false, reason: 'wait' })
    nothing.mockRestore()
  })
})

describe('a forgotten PIN', () => {
  it('(D47) a new invitation keeps what was not sent; it goes out under the new device’s numbers, from 1', async () => {
    const { session, link } = await desk.joined()
    for (const label of ['Nhà 1', 'Nhà 2', 'Nhà 3']) await addHousehold(session, { hamlet: HAMLET, label })
    await session.store.outbox.delete(1)
    await lock()
    const again = await desk.office.inviteAgain(link)
    const result = await joinTeam({ link: again, pin: '407193', deviceLabel: 'máy thử' }, desk.office.door)
    if (!result.ok) throw new Error('not enrolled')
    expect(await phoneMembers()).toHaveLength(1)
    expect((await listHouseholds(result.session)).map(({ label }) => label)).toEqual([
      'Nhà 1',
      'Nhà 2',
      'Nhà 3',
    ])
    const numbers: unknown[] = []
    const { store, identity } = result.session
    const slow = { ...desk.office.door, fetch: answerWith(numbers) }
    const parts = {
      store,
      identity,
      door: slow,
      tokens: tokens(result.session, desk.office.door),
      now: Date.now,
    }
    await syncOnce({ ...parts, noteSent: async () => {} })
    expect(numbers).toEqual([1, 2])
  })
})

describe('[S8] a ward that was put back from a copy of before somebody joined', () => {
  const about = (name: string) => ({
    ...{ name, role: 'thanh-vien' as const, wardName: 'Phường thử' },
    ...{ hamlets: ['Tổ dân phố 6'], by: 'Cán bộ' },
  })
  const working = async () => {
    const { session } = await desk.joined()
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 1' })
    await lock()
    desk.office.putBack()
    return session
  }

  it('(PROTOCOL 12.5) invites them anew under the same name: they are who they were, and their work is theirs', async () => {
    const before = await working()
    const link = await desk.office.invite('thanh-vien', desk.wardKey, about(' chị Hạnh'))
    const { session } = await desk.enter(link, '407193')
    expect(session.identity.member).toBe(before.identity.member)
    expect(session.identity.device).not.toBe(before.identity.device)
    expect(await phoneMembers()).toHaveLength(1)
    expect(await listHouseholds(session)).toMatchObject([{ label: 'Nhà 1' }])
    expect(await session.store.outbox.count()).toBe(1)
  })

  it('of two with that name on the phone takes neither for who is meant', async () => {
    const [one, two] = [await desk.joined(), await desk.joined()]
    await lock()
    desk.office.putBack()
    const { session } = await desk.enter(
      await desk.office.invite('thanh-vien', desk.wardKey, about('Chị Hạnh')),
    )
    expect([one, two].map((before) => before.session.identity.member)).not.toContain(session.identity.member)
  })

  it('asks nobody who is still known: a second person of the same name is somebody else', async () => {
    const { session: before } = await desk.joined()
    await lock()
    const { session } = await desk.enter(
      await desk.office.invite('thanh-vien', desk.wardKey, about('Chị Hạnh')),
    )
    expect(desk.office.told.at(-1)?.was).toBeUndefined()
    expect(session.identity.member).not.toBe(before.identity.member)
  })

  it('[S3] joins nobody while the ward cannot say whether it knows them', async () => {
    await working()
    const link = await desk.office.invite('thanh-vien', desk.wardKey, about('Chị Hạnh'))
    desk.office.fate = 'lost-call'
    const result = await joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, desk.office.door)
    expect(result).toEqual({ ok: false, failure: { kind: 'network' } })
    expect(desk.office.told).toHaveLength(1)
  })

  it('(D48) invites somebody else: what is on the phone is not theirs', async () => {
    const before = await working()
    const link = await desk.office.invite('thanh-vien', desk.wardKey, about('Chị Hạnh Nguyễn'))
    const { session } = await desk.enter(link, '407193')
    expect(desk.office.told.at(-1)?.was).toBeUndefined()
    expect(session.identity.member).not.toBe(before.identity.member)
    expect(await listHouseholds(session)).toEqual([])
  })
})

describe('locking by itself', () => {
  it('(D50) after ten minutes without a touch; a touch in time puts it off, one too late does not', async () => {
    const { session } = await desk.joined()
    let now = 0
    const timers: { ms: number; work: () => void }[] = []
    const target = new EventTarget()
    const after = (ms: number, work: () => void) => {
      timers.push({ ms, work })
      return () => {}
    }
    const stop = watchIdle(session, { target, now: () => now, after })
    await expect.poll(() => timers.at(-1)?.ms).toBe(600_000)
    now = 540_000
    target.dispatchEvent(new Event('pointerdown'))
    now = 600_000
    timers.at(-1)?.work()
    await expect.poll(() => timers.at(-1)?.ms).toBe(540_000)
    expect(currentSession()).toBe(session)
    now = 3_600_000
    target.dispatchEvent(new Event('pointerdown'))
    await expect.poll(() => currentSession()).toBeNull()
    stop()
  })

  it('(D50) a clock that is set back meanwhile keeps the phone open for ten minutes more, not for hours', async () => {
    const { session } = await desk.joined()
    let now = 10 * 3_600_000
    const timers: { ms: number; work: () => void }[] = []
    const after = (ms: number, work: () => void) => {
      timers.push({ ms, work })
      return () => {}
    }
    const stop = watchIdle(session, { target: new EventTarget(), now: () => now, after })
    await expect.poll(() => timers.length).toBe(1)
    now = 3_600_000
    timers[0]?.work()
    await expect.poll(() => timers.length).toBe(2)
    now += 600_000
    timers[1]?.work()
    await expect.poll(() => currentSession()).toBeNull()
    stop()
  })

  it('(D50) (D13) one idle tab locks for itself; locking by hand locks the others too', async () => {
    const said: unknown[] = []
    const other = sessionTabs((stays) => said.push(stays))
    const { session } = await desk.joined()
    const { member, device } = session.identity
    let now = 0
    const target = new EventTarget()
    const stop = watchIdle(session, { target, now: () => now, after: () => () => {} })
    now = 3_600_000
    target.dispatchEvent(new Event('pointerdown'))
    await expect.poll(() => currentSession()).toBeNull()
    stop()
    await unlock(member, PIN)
    await lock()
    await expect.poll(() => said).toEqual([device, device, null])
    other.close()
  })

  it('the minutes can be chosen', async () => {
    const { session } = await desk.joined()
    const { member } = session.identity
    expect(await idleMinutes(member)).toBe(10)
    await setIdleMinutes(member, 1)
    expect(await idleMinutes(member)).toBe(1)
  })
})

/** A ward that only writes down the numbers it is sent, and answers nothing useful. */
const answerWith =
  (numbers: unknown[]): typeof fetch =>
  async (_path, init) => {
    const { muts } = v.parse(SyncCall, JSON.parse(String(init?.body)))
    numbers.push(...muts.map((mutation) => v.parse(v.object({ no: v.number() }), mutation).no))
    return Response.json({ code: 'ledger-busy', message: 'busy' }, { status: 503 })
  }
