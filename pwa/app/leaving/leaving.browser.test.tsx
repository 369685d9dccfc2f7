import { Dexie } from 'dexie'
import { ErrorBoundary, LocationProvider } from 'preact-iso'
import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SyncCall, Uuid } from '../../../contract/index.ts'
import { freshPhone, PIN } from '../../account/freshPhone.suite.ts'
import { tokens, unlock } from '../../account/index.ts'
import { lock } from '../../account/lock.ts'
import { press, says } from '../../live/screens.suite.tsx'
import { SessionContext } from '../../live/session.ts'
import { checkEviction } from '../../storage/canary.ts'
import { currentSession } from '../../storage/currentSession.ts'
import { endRescue, eraseMember } from '../../storage/erasing.ts'
import { makeRoom, runFull } from '../../storage/fullRegistry.suite.ts'
import { addHousehold, listHouseholds, phoneMembers, startDraft } from '../../storage/index.ts'
import { beginLeaving, departures } from '../../storage/leaving.ts'
import { openStore } from '../../storage/openStore.ts'
import { changeMember, memberRow, registry } from '../../storage/registry.ts'
import { HAMLET } from '../../storage/session.suite.ts'
import type { Session } from '../../storage/session.ts'
import { storeName } from '../../storage/store.ts'
import { wardCalls } from '../../sync/index.ts'
import { button, clear, expectNoViolations, show } from '../../ui/browser.suite.ts'
import { Gate } from '../Gate.tsx'
import { leaveNow } from '../leaveNow.ts'

const phone = freshPhone()
afterEach(() => {
  clear()
  vi.restoreAllMocks()
})

const Sent = v.object({ no: v.number(), mid: Uuid })
type Fate = 'answer' | 'no-network' | 'no-network-after-one'

/** The server after the phone was retired: it signs in, and every call is 403 with verdicts on what came along. */
function retiredDoor(fate: Fate = 'answer') {
  const received: number[] = []
  let calls = 0
  const send: typeof fetch = async (input, init) => {
    calls += 1
    if (fate === 'no-network') throw new TypeError('Failed to fetch')
    if (!String(input).endsWith('/sync')) return phone.office.door.fetch(input, init)
    if (fate === 'no-network-after-one' && received.length > 0) throw new TypeError('Failed to fetch')
    const { muts } = v.parse(SyncCall, JSON.parse(await new Response(init?.body).text()))
    const sent = muts.map((mut) => v.parse(Sent, mut)).slice(0, fate === 'no-network-after-one' ? 1 : 200)
    received.push(...sent.map(({ no }) => no))
    const verdicts = sent.map(({ no, mid }) => ({ no, mid, s: 'rejected', code: 'scope-not-yours' }))
    return Response.json({ code: 'device-retired', message: '', verdicts }, { status: 403 })
  }
  return { received, door: { base: '', fetch: send }, calls: () => calls }
}

/** Somebody with three homes that were not sent, and one guide begun. */
async function withUnsent(): Promise<Session> {
  const { session } = await phone.joined()
  for (const label of ['Nhà 1', 'Nhà 2', 'Nhà 3']) await addHousehold(session, { hamlet: HAMLET, label })
  await startDraft(session, { household: null, person: null, guide: 'vneid', revision: 1 })
  return session
}

const typePin = async (root: Element, pin: string) => {
  for (const digit of pin) await press(root, digit)
}

const retire = ({ identity: { member, device } }: Session) => beginLeaving(member, device, 'device-retired')

describe('[P3] [S7] a phone that was retired', () => {
  it('learns it from any call: the session ends, and no PIN opens it any more', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    const { door } = retiredDoor()
    const refusing = {
      ...door,
      fetch: async (input: RequestInfo | URL, init?: RequestInit) =>
        String(input).endsWith('/members')
          ? Response.json({ code: 'member-retired', message: '' }, { status: 403 })
          : door.fetch(input, init),
    }
    await wardCalls(session, tokens(session, door), refusing).fetchMembers()
    await expect.poll(() => currentSession()).toBeNull()
    expect(await unlock(member, PIN)).toEqual({ ok: false, reason: 'leaving' })
    expect(await phoneMembers()).toEqual([])
    expect((await departures()).leaving).toMatchObject([{ member }])
  })

  it('(D31) without any room is locked all the same, and leaves with the next contact that finds room', async () => {
    const session = await withUnsent()
    await runFull()
    await retire(session)
    expect(currentSession()).toBeNull()
    await makeRoom()
    await retire(session)
    expect(await departures()).toMatchObject({ leaving: [{ member: session.identity.member }] })
  })

  it('hands in what waits, then erases keys, store and traces of this member; others are untouched', async () => {
    const other = (await phone.joined('thanh-vien', '913370')).session
    await addHousehold(other, { hamlet: HAMLET, label: 'Nhà người khác' })
    const session = await withUnsent()
    const { member } = session.identity
    await lock()
    await retire(session)
    const { door, received } = retiredDoor()
    expect(await leaveNow(member, door)).toBe('gone')
    expect(received).toEqual([1, 2, 3])
    expect(await Dexie.exists(storeName(member))).toBe(false)
    expect(await memberRow(member)).toBeUndefined()
    expect(localStorage.getItem('toso.canary')).not.toContain(member)
    expect(await checkEviction()).toEqual({ lost: false })
    expect((await departures()).left).toMatchObject([{ member, handedIn: 3, drafts: 1 }])
    const opened = await unlock(other.identity.member, '913370')
    expect(opened.ok && (await listHouseholds(opened.session))).toMatchObject([{ label: 'Nhà người khác' }])
  })

  it('without network erases nothing, and still lets nobody read', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    await retire(session)
    expect(await leaveNow(member, retiredDoor('no-network').door)).toBe('later')
    expect(await Dexie.exists(storeName(member))).toBe(true)
    expect(await unlock(member, PIN)).toEqual({ ok: false, reason: 'leaving' })
    const { door, received } = retiredDoor()
    expect(await leaveNow(member, door)).toBe('gone')
    expect(received).toEqual([1, 2, 3])
  })

  it('cut off while handing in, goes on with the rest, and counts everything', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    await retire(session)
    expect(await leaveNow(member, retiredDoor('no-network-after-one').door)).toBe('later')
    const { door, received } = retiredDoor()
    expect(await leaveNow(member, door)).toBe('gone')
    expect(received).toEqual([2, 3])
    expect((await departures()).left).toMatchObject([{ handedIn: 3 }])
  })

  it('killed between handing in and erasing, erases at the next start without asking anybody; the keys are gone by then', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    await retire(session)
    const row = await memberRow(member)
    if (!row) throw new Error('no row')
    const store = await openStore(row)
    await store.outbox.clear()
    await endRescue(row, store)
    store.end()
    expect((await memberRow(member))?.wrapped.ct).toHaveLength(0)
    const { door, calls } = retiredDoor('no-network')
    expect(await leaveNow(member, door)).toBe('gone')
    expect(calls()).toBe(0)
    expect(await Dexie.exists(storeName(member))).toBe(false)
    expect(await leaveNow(member, door)).toBe('gone')
  })

  it('whose store the browser had taken away leaves all the same', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    await retire(session)
    await Dexie.delete(storeName(member))
    expect(await leaveNow(member, retiredDoor().door)).toBe('gone')
    expect(await registry.members.count()).toBe(0)
  })

  it('that the server takes after all goes on as before', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    await retire(session)
    const healthy = {
      base: '',
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        if (!String(input).endsWith('/sync')) return phone.office.door.fetch(input, init)
        const { muts, scopes: asked } = v.parse(SyncCall, JSON.parse(await new Response(init?.body).text()))
        const scopes = Object.fromEntries(
          Object.keys(asked).map((scope) => [scope, { rows: [], cursor: 'e1.1' }]),
        )
        const verdicts = muts.map((mut) => ({
          ...v.parse(Sent, mut),
          s: 'ok',
          ver: 1,
          seq: 1,
          at: '2026-11-22T02:00:00.000Z',
        }))
        return Response.json({
          v: 1,
          epoch: 'e1',
          time: '2026-11-22T02:00:00.000Z',
          verdicts,
          scopes,
          scopeVersion: 1,
        })
      },
    }
    expect(await leaveNow(member, healthy)).toBe('stays')
    expect(await unlock(member, PIN)).toMatchObject({ ok: true })
  })

  it('(D47) the device somebody was before a new invitation does not take the new one with it', async () => {
    const session = await withUnsent()
    await beginLeaving(session.identity.member, '0193f000-0000-7000-8000-00000000dead', 'device-retired')
    expect(currentSession()).toBe(session)
    expect((await departures()).leaving).toEqual([])
  })
})

const gate = () =>
  show(
    <LocationProvider>
      <SessionContext.Provider value={null}>
        <ErrorBoundary>
          <Gate>
            <p>behind the gate</p>
          </Gate>
        </ErrorBoundary>
      </SessionContext.Provider>
    </LocationProvider>,
  )

describe('(D47) somebody who leaves and joins again', () => {
  const invitedAgain = async () => {
    const [link] = [...phone.office.links.values()]
    if (!link) throw new Error('no link')
    return phone.office.inviteAgain(link)
  }
  async function expectWhole({ identity: { member } }: Session, pin: string) {
    const home = await addHousehold(sessionNow(), { hamlet: HAMLET, label: 'Nhà mới' })
    await lock()
    const opened = await unlock(member, pin)
    expect(opened.ok && (await listHouseholds(opened.session)).map(({ id }) => id)).toContain(home)
  }
  const sessionNow = () => {
    const session = currentSession()
    if (!session) throw new Error('locked')
    return session
  }

  it('just while everything of theirs is handed in and erased: the new store is whole', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    await retire(session)
    const invitation = await invitedAgain()
    const { door } = retiredDoor()
    let again: ReturnType<typeof phone.enter> | undefined
    const busy: typeof fetch = async (input, init) => {
      if (String(input).endsWith('/sync')) again ??= phone.enter(invitation, '407193')
      return door.fetch(input, init)
    }
    await leaveNow(member, { base: '', fetch: busy })
    expect((await again)?.session.identity.member).toBe(member)
    await expectWhole(session, '407193')
    expect(await checkEviction()).toEqual({ lost: false })
  })

  it('after erasing broke off halfway, with the store gone and the keys too', async () => {
    const session = await withUnsent()
    const { member } = session.identity
    await retire(session)
    const row = await memberRow(member)
    if (!row) throw new Error('no row')
    await endRescue(row, null)
    await Dexie.delete(storeName(member))
    await phone.enter(await invitedAgain(), '407193')
    await expectWhole(session, '407193')
  })

  it('a late erasing of who they were before leaves the new store alone', async () => {
    const session = await withUnsent()
    await retire(session)
    await phone.enter(await invitedAgain(), '407193')
    await lock()
    await eraseMember(session.identity.member)
    const opened = await unlock(session.identity.member, '407193')
    expect(opened.ok && (await listHouseholds(opened.session))).toHaveLength(3)
  })
})

describe('what the phone says of it', () => {
  it('in plain words: what happened, what was handed in, what stays', async () => {
    await phone.joined('thanh-vien', '913370')
    const session = await withUnsent()
    await retire(session)
    const { door } = retiredDoor()
    vi.spyOn(globalThis, 'fetch').mockImplementation(door.fetch)
    const root = gate()
    await says(root, 'Đã gỡ dữ liệu của Chị Hạnh')
    await says(root, 'Máy đã gửi nốt 3 việc cho phường giữ, rồi gỡ sạch dữ liệu của tổ khỏi máy.')
    await expectNoViolations(root)
    button(root, 'Đã hiểu').click()
    await says(root, 'Ai đang dùng máy?')
    expect(await departures()).toEqual({ leaving: [], left: [] })
  })

  it('without network: nothing is erased, try again, or others use the phone', async () => {
    await phone.joined('thanh-vien', '913370')
    const session = await withUnsent()
    await retire(session)
    vi.spyOn(globalThis, 'fetch').mockImplementation(retiredDoor('no-network').door.fetch)
    const root = gate()
    await says(root, 'Chưa có mạng nên chưa gửi nốt được.')
    await expectNoViolations(root)
    button(root, 'Người khác dùng máy').click()
    await says(root, 'Ai đang dùng máy?')
  })
})

describe('(D50) sixty days without the server', () => {
  async function silentFor(days: number) {
    const session = await withUnsent()
    const { member } = session.identity
    await lock()
    const then = Date.now() - days * 86_400_000
    const contact = { server: then, phone: then, seen: then, counted: 0 }
    await changeMember(member, (row) => ({ ...row, contact }))
    return { session, member }
  }
  /** Asked who it is, the server says that the phone was retired; the rest is up to the door. */
  const retiredSince =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      if (String(input).endsWith('/me')) return Response.json({ code: 'device-retired' }, { status: 403 })
      return String(input).endsWith('/sync') ? send(input, init) : phone.office.door.fetch(input, init)
    }
  const answering = (status: number, body: object) => ({
    base: '',
    fetch: async (input: RequestInfo | URL, init?: RequestInit) =>
      String(input).endsWith('/me') ? Response.json(body, { status }) : phone.office.door.fetch(input, init),
  })

  it('[S13] (D46) up to then everything opens without network', async () => {
    const { member } = await silentFor(59)
    const opened = await unlock(member, PIN, Date.now, retiredDoor('no-network').door)
    expect(opened.ok && (await listHouseholds(opened.session))).toHaveLength(3)
  })

  it('then nothing opens without network, nothing is lost, and one contact is enough', async () => {
    const { member } = await silentFor(61)
    expect(await unlock(member, PIN, Date.now, retiredDoor('no-network').door)).toEqual({
      ok: false,
      reason: 'silent',
      days: 61,
    })
    const opened = await unlock(member, PIN, Date.now, answering(200, {}))
    expect(opened.ok && (await listHouseholds(opened.session))).toHaveLength(3)
    await lock()
    expect(await unlock(member, PIN, Date.now, retiredDoor('no-network').door)).toMatchObject({ ok: true })
  })

  it('a wrong PIN learns nothing of it', async () => {
    const { member } = await silentFor(61)
    expect(await unlock(member, '111222')).toMatchObject({ reason: 'wrong-pin' })
  })

  it('a phone that was retired meanwhile leaves instead', async () => {
    const { member } = await silentFor(61)
    const door = answering(403, { code: 'device-retired', message: '' })
    expect(await unlock(member, PIN, Date.now, door)).toMatchObject({ ok: false, reason: 'leaving' })
    expect((await departures()).leaving).toMatchObject([{ member }])
  })

  it('[S7] its work is handed in at once, in words that say so, not at the next start', async () => {
    await silentFor(61)
    const { door, received } = retiredDoor()
    vi.spyOn(globalThis, 'fetch').mockImplementation(retiredSince(door.fetch))
    const root = gate()
    await says(root, 'Ai đang dùng máy?')
    await typePin(root, PIN)
    await says(root, 'Máy đã gửi nốt 3 việc cho phường giữ, rồi gỡ sạch dữ liệu của tổ khỏi máy.')
    expect(received).toEqual([1, 2, 3])
  })

  it('[S7] and where the network goes away again meanwhile: what is kept, and what to do; also for who put it off before', async () => {
    const other = await phone.joined('thanh-vien', '913370')
    await retire(other.session)
    await silentFor(61)
    vi.spyOn(globalThis, 'fetch').mockImplementation(retiredSince(retiredDoor('no-network').door.fetch))
    const root = gate()
    await says(root, 'Chưa có mạng nên chưa gửi nốt được.')
    button(root, 'Người khác dùng máy').click()
    await says(root, 'Ai đang dùng máy?')
    await typePin(root, PIN)
    await says(root, 'đã thôi làm trên máy này')
    await says(root, 'Việc còn lại vẫn nằm kín trên máy, chưa xóa gì.')
    expect(root.textContent).not.toContain('Người này không còn trên máy')
  })

  it('a new invitation opens it too, and what was not sent goes out with it (D47)', async () => {
    const { member } = await silentFor(61)
    const [link] = [...phone.office.links.values()]
    if (!link) throw new Error('no link')
    const again = await phone.enter(await phone.office.inviteAgain(link), '407193')
    expect(again.session.identity.member).toBe(member)
    expect(await listHouseholds(again.session)).toHaveLength(3)
    expect(await again.session.store.outbox.count()).toBe(3)
  })

  it('(D47) a clock that is two years wrong never erases anything: put right, the phone opens', async () => {
    const { member } = await silentFor(1)
    const ahead = () => Date.now() + 2 * 365 * 86_400_000
    expect(await unlock(member, PIN, ahead, retiredDoor('no-network').door)).toMatchObject({
      reason: 'silent',
    })
    const behind = () => Date.now() - 2 * 365 * 86_400_000
    expect(await unlock(member, PIN, behind, retiredDoor('no-network').door)).toMatchObject({ ok: true })
    await lock()
    expect(await unlock(member, PIN, Date.now, retiredDoor('no-network').door)).toMatchObject({ ok: true })
  })
})
