import { Dexie } from 'dexie'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SyncCall } from '../../contract/index.ts'
import { keepBoard } from '../storage/board/keepBoard.ts'
import { currentSession } from '../storage/currentSession.ts'
import {
  addHousehold,
  addPerson,
  finishAssistance,
  household,
  listDrafts,
  listHouseholds,
  phoneMembers,
  saveDraft,
  startDraft,
} from '../storage/index.ts'
import { memberRow, registry } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { storeName } from '../storage/store.ts'
import { syncOnce } from '../sync/syncOnce.ts'
import { changePin } from './changePin.ts'
import { joinTeam } from './join.ts'
import { openWardKey, type RawWardKey } from './keys.ts'
import { idleMinutes, lock, setIdleMinutes, watchIdle } from './lock.ts'
import { TestOffice } from './office.suite.ts'
import { tokens } from './tokens.ts'
import { pinWait, unlock } from './unlock.ts'

// Each PIN costs 600,000 rounds, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let office: TestOffice
let wardKey: RawWardKey
const PIN = '280519'

beforeEach(async () => {
  office = new TestOffice()
  const { id, raw } = await openWardKey()
  wardKey = { id, raw }
})
afterEach(async () => {
  await lock()
  for (const { member } of await registry.members.toArray()) await Dexie.delete(storeName(member))
  await registry.delete()
  await registry.open()
  localStorage.clear()
})

async function joined(role: 'thanh-vien' | 'can-bo' | 'lanh-dao' | 'tinh' = 'thanh-vien', pin = PIN) {
  const link = await office.invite(role, role === 'thanh-vien' ? wardKey : null)
  const result = await joinTeam({ link, pin, deviceLabel: 'máy thử' }, office.door)
  if (!result.ok) throw new Error('not enrolled')
  return { link, ...result }
}

describe('enrolling', () => {
  it('(D49) a link and a PIN are enough; the phone is unlocked and knows who it is', async () => {
    const { session } = await joined()
    expect(currentSession()).toBe(session)
    expect(await phoneMembers()).toMatchObject([{ name: 'Chị Hạnh', role: 'thanh-vien' }])
  })

  it('[S3] after a lost answer the same link gives the same identity, with the same key', async () => {
    const link = await office.invite('thanh-vien', wardKey)
    office.fate = 'lost-answer'
    const first = await joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, office.door)
    expect(first).toMatchObject({ ok: false, failure: { kind: 'network' } })
    const second = await joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, office.door)
    expect(second).toMatchObject({ ok: true })
    expect(await phoneMembers()).toHaveLength(1)
  })

  it('a link already used on this phone leads to unlocking', async () => {
    const { link } = await joined()
    const again = await joinTeam({ link, pin: PIN, deviceLabel: 'máy thử' }, office.door)
    expect(again).toMatchObject({ ok: false, failure: { kind: 'already-here' } })
  })

  it('a wrong secret is refused with its code, and nothing is kept', async () => {
    const link = await office.invite('thanh-vien', wardKey)
    const result = await joinTeam(
      { link: { ...link, secret: 'A'.repeat(43) }, pin: PIN, deviceLabel: '' },
      office.door,
    )
    expect(result).toMatchObject({ ok: false, failure: { kind: 'code', code: 'invitation-wrong' } })
    expect(await phoneMembers()).toEqual([])
  })

  it('[P1] the first official makes the ward key here; a leader and the province need none', async () => {
    expect(await joined('can-bo')).toMatchObject({ keyMade: true })
    expect(await joined('lanh-dao')).toMatchObject({ keyMade: false })
    const { session } = await joined('tinh')
    expect(session.identity).toMatchObject({ ward: null, role: 'tinh' })
  })
})

describe('the PIN', () => {
  it('opens what was saved before, without network', async () => {
    const { session } = await joined()
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
    const { member } = session.identity
    await lock()
    office.calls = []
    const opened = await unlock(member, PIN)
    if (!opened.ok) throw new Error('not opened')
    expect(await listHouseholds(opened.session)).toMatchObject([{ label: 'Nhà 12 – ngõ 3' }])
    expect(office.calls).toEqual([])
  })

  it('(D47) wrong ones slow down, across restarts, and the right one opens after the wait; nothing is erased', async () => {
    const { session } = await joined()
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
    const { member } = session.identity
    await lock()
    let now = Date.parse('2026-11-22T02:00:00Z')
    const clock = () => now
    for (const left of [4, 3, 2, 1])
      expect(await unlock(member, '111222', clock)).toEqual({
        ok: false,
        reason: 'wrong-pin',
        triesLeft: left,
        waitSeconds: 0,
      })
    expect(await unlock(member, '111222', clock)).toMatchObject({ triesLeft: 0, waitSeconds: 60 })
    expect(await unlock(member, PIN, clock)).toEqual({ ok: false, reason: 'wait', waitSeconds: 60 })
    now -= 2 * 365 * 86_400_000
    expect(await pinWait(member, clock)).toBe(60)
    now += 61_000
    expect(await pinWait(member, clock)).toBe(0)
    const opened = await unlock(member, PIN, clock)
    expect(opened.ok && (await listHouseholds(opened.session))).toHaveLength(1)
    expect((await memberRow(member))?.pin.wrong).toBe(0)
  })

  it('can be changed; the old one no longer opens', async () => {
    const { session } = await joined()
    const { member } = session.identity
    expect(await changePin(session, '999888', '407193')).toMatchObject({ ok: false, reason: 'wrong-pin' })
    expect(await changePin(session, PIN, '407193')).toEqual({ ok: true })
    await lock()
    expect(await unlock(member, PIN)).toMatchObject({ ok: false })
    expect(await unlock(member, '407193')).toMatchObject({ ok: true })
  })
})

describe('a forgotten PIN', () => {
  it('(D47) a new invitation keeps what was not sent; it goes out under the new device’s numbers, from 1', async () => {
    const { session, link } = await joined()
    for (const label of ['Nhà 1', 'Nhà 2', 'Nhà 3']) await addHousehold(session, { hamlet: HAMLET, label })
    await session.store.outbox.delete(1)
    await lock()
    const again = await office.inviteAgain(link)
    const result = await joinTeam({ link: again, pin: '407193', deviceLabel: 'máy thử' }, office.door)
    if (!result.ok) throw new Error('not enrolled')
    expect(await phoneMembers()).toHaveLength(1)
    expect((await listHouseholds(result.session)).map(({ label }) => label)).toEqual([
      'Nhà 1',
      'Nhà 2',
      'Nhà 3',
    ])
    const numbers: unknown[] = []
    const { store, identity } = result.session
    const desk = { ...office.door, fetch: answerWith(numbers) }
    const parts = { store, identity, door: desk, tokens: tokens(result.session, office.door), now: Date.now }
    await syncOnce({ ...parts, noteSent: async () => {} })
    expect(numbers).toEqual([1, 2])
  })
})

describe('locking by itself', () => {
  it('(D50) after ten minutes without a touch; a touch in time puts it off, one too late does not', async () => {
    const { session } = await joined()
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

  it('the minutes can be chosen', async () => {
    const { session } = await joined()
    const { member } = session.identity
    expect(await idleMinutes(member)).toBe(10)
    await setIdleMinutes(member, 1)
    expect(await idleMinutes(member)).toBe(1)
  })
})

describe('several people on one phone', () => {
  it('(D45) (D48) each opens only their own; switching needs no network', async () => {
    const first = await joined('thanh-vien', '280519')
    await addHousehold(first.session, { hamlet: HAMLET, label: 'Nhà của người thứ nhất' })
    const second = await joined('thanh-vien', '913370')
    expect(await listHouseholds(second.session)).toEqual([])
    await expect(listHouseholds(first.session)).rejects.toMatchObject({ code: 'locked' })
    office.calls = []
    const back = await unlock(first.session.identity.member, '280519')
    if (!back.ok) throw new Error('not opened')
    expect(await listHouseholds(back.session)).toMatchObject([{ label: 'Nhà của người thứ nhất' }])
    await expect(listHouseholds(second.session)).rejects.toMatchObject({ code: 'locked' })
    expect(office.calls).toEqual([])
  })
})

describe('tokens', () => {
  it('[P3] signs a challenge once, keeps the token in memory, takes a changed role along', async () => {
    const { session, link } = await joined()
    const source = tokens(session, office.door)
    office.calls = []
    const [one, two] = [await source.token(), await source.token()]
    expect(one).toEqual(two)
    expect(office.calls).toHaveLength(2)
    office.change(link, { role: 'to-truong' })
    await source.token({ fresh: true })
    expect(session.identity.role).toBe('to-truong')
    expect((await memberRow(session.identity.member))?.identity.role).toBe('to-truong')
  })

  it('[S13] (D46) without network there is no token, and local work goes on', async () => {
    const { session } = await joined()
    office.fate = 'lost-call'
    expect(await tokens(session, office.door).token()).toEqual({ ok: false, failure: { kind: 'network' } })
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    expect(await listHouseholds(session)).toHaveLength(1)
  })
})

describe('what lies on the phone', () => {
  it('[P1] (D50) the registry holds only keys that cannot be exported and wrapped bytes', async () => {
    const { session } = await joined()
    const row = await memberRow(session.identity.member)
    if (!row) throw new Error('no row')
    expect([row.signing.privateKey.extractable, row.deviceKey.extractable]).toEqual([false, false])
    await expect(crypto.subtle.exportKey('raw', row.deviceKey)).rejects.toThrow()
    await expect(crypto.subtle.exportKey('jwk', row.signing.privateKey)).rejects.toThrow()
    expect(row.wrapped.iterations).toBeGreaterThanOrEqual(600_000)
    expect(textIn(row)).not.toContain(wardKey.raw)
    expect(textIn(row)).not.toContain(PIN)
  })

  it('[P1] the right PIN without this phone’s device key opens nothing: a copied database cannot be tried', async () => {
    const { session } = await joined()
    const { member } = session.identity
    await lock()
    const other = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    await registry.members.update(member, { deviceKey: other })
    await expect(unlock(member, PIN)).rejects.toMatchObject({ code: 'key-missing' })
  })

  it('[P2] no label, name or note is readable in any database, localStorage or cache', async () => {
    const { session } = await joined()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà Bí Mật 77', note: 'chó dữ ở sân' })
    const consent = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
    const person = await addPerson(session, {
      household: home,
      ageBand: '60+',
      name: 'Nguyễn Thị Riêng',
      consent,
    })
    const draft = await startDraft(session, { household: home, person, guide: 'vneid', revision: 1 })
    await saveDraft(session, draft.id, { ...draft.state, stepId: 'buoc-rat-rieng' })
    const kept = await startDraft(session, { household: home, person: null, guide: 'dvc', revision: 1 })
    await finishAssistance(session, draft.id, {
      ...{ outcome: 'da_xong_hom_nay', facts: {}, followUp: null, safety: true, note: 'tay run, đọc chậm' },
    })
    expect(await household(session, home)).toMatchObject({ records: [{ note: 'tay run, đọc chậm' }] })
    expect(await listDrafts(session)).toMatchObject([{ id: kept.id }])
    await keepBoard(session)
    const dump = (await everythingStored()).normalize('NFC')
    for (const planted of ['Bí Mật', 'chó dữ', 'Riêng', 'buoc-rat-rieng', 'tay run', wardKey.raw, PIN])
      expect(dump).not.toContain(planted)
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

/** All IndexedDB values, localStorage and cached responses of this origin, as text. */
async function everythingStored(): Promise<string> {
  const parts = [JSON.stringify({ ...localStorage })]
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Dexie(name).open()
    for (const table of db.tables)
      parts.push(textIn(await table.toArray()), textIn(await table.toCollection().keys()))
    db.close()
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) parts.push(request.url)
  }
  return parts.join('\n')
}

/** A value as text, bytes also read as text. */
function textIn(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value)
  if (Array.isArray(value)) return value.map(textIn).join('\n')
  if (value instanceof CryptoKey || typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${textIn(inner)}`)
    .join('\n')
}
