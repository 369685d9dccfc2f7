import { beforeEach, describe, expect, it } from 'vitest'
import { Documents } from '../storage/documents/documents.ts'
import { addHousehold, listDrafts, listHouseholds, startDraft } from '../storage/index.ts'
import { changeMember, memberRow } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import type { Session } from '../storage/session.ts'
import { followKey } from './followKey.ts'
import { freshPhone, PIN } from './freshPhone.suite.ts'
import { openRing, openWrap, sealRing, wrapFor } from './handOver.ts'
import { rawKeysOf } from './heldKeys.ts'
import { KeyDesk } from './keyDesk.suite.ts'
import { newExchangeKeys, openWardKey, publicKeyText } from './keys.ts'
import { lock } from './lock.ts'
import { rotateKey } from './rotateKey.ts'
import { unlock } from './unlock.ts'
import { newPinSeal, wrapKeyring } from './wrapping.ts'

const phone = freshPhone()
let desk = new KeyDesk()
beforeEach(() => {
  desk = new KeyDesk()
})

/** An official and a volunteer of one ward; both unlocked by turns on this browser, each with an own store. */
async function two() {
  const official = (await phone.joined('can-bo')).session
  const [key] = rawKeysOf(official)?.keys ?? []
  if (!key) throw new Error('no key')
  phone.wardKey = key
  await followKey(official, desk.for(official))
  return { official, key }
}

const reopened = async (session: Session): Promise<Session> => {
  const opened = await unlock(session.identity.member, PIN)
  if (!opened.ok) throw new Error('not opened')
  return opened.session
}

/** Takes the key as the sync would make a phone do. */
const follow = (session: Session) => followKey(session, desk.for(session))

describe('[P1] changing the ward’s key', () => {
  it('reaches every other phone without a new invitation; old fields stay readable, new ones are under the new key', async () => {
    const { official } = await two()
    const volunteer = (await phone.joined('thanh-vien')).session
    await addHousehold(volunteer, { hamlet: HAMLET, label: 'Nhà trước khi đổi' })
    expect(await follow(volunteer)).toBe('in-order')
    const chief = await reopened(official)
    expect(await rotateKey(chief, desk.for(chief))).toEqual({ ok: true, served: 2, silent: 0 })
    const newest = chief.keys.current.id
    expect(newest).not.toBe(volunteer.keys.current.id)
    const again = await reopened(volunteer)
    expect(desk.hints(again)).toBe(true)
    expect(await follow(again)).toBe('taken')
    expect(desk.hints(again)).toBe(false)
    expect(again.keys.current.id).toBe(newest)
    await addHousehold(again, { hamlet: HAMLET, label: 'Nhà sau khi đổi' })
    const kept = (await new Documents(again.store).all()).map(({ body }) => JSON.stringify(body))
    expect(kept.filter((text) => text.includes(newest))).toHaveLength(1)
    const last = await reopened(again)
    expect((await listHouseholds(last)).map(({ label }) => label).sort()).toEqual([
      'Nhà sau khi đổi',
      'Nhà trước khi đổi',
    ])
  })

  it('the server never hears a key', async () => {
    const { official, key } = await two()
    await rotateKey(official, desk.for(official))
    const raws = [key.raw, ...(rawKeysOf(official)?.keys ?? []).map(({ raw }) => raw)]
    const heard = JSON.stringify([desk.heard, phone.office.told, [...desk.wraps.values()]])
    expect(new Set(raws).size).toBe(2)
    for (const raw of raws) expect(heard).not.toContain(raw)
  })

  it('a locked phone finds its wrap when it is unlocked; a phone that missed two changes gets both keys', async () => {
    const { official } = await two()
    const volunteer = (await phone.joined('thanh-vien')).session
    await follow(volunteer)
    const chief = await reopened(official)
    await rotateKey(chief, desk.for(chief))
    await rotateKey(chief, desk.for(chief))
    const again = await reopened(volunteer)
    expect(await follow(again)).toBe('taken')
    expect([...again.keys.all.keys()].sort()).toEqual([...chief.keys.all.keys()].sort())
    expect(again.keys.all.size).toBe(3)
  })

  it('[S3] after a lost answer the same phone takes its own key at the next contact', async () => {
    const { official } = await two()
    const before = official.keys.current.id
    const calls = desk.for(official)
    const lost = {
      ...calls,
      changeKey: (key: Parameters<typeof calls.changeKey>[0]) => {
        desk.fate = 'lost-answer'
        return calls.changeKey(key)
      },
    }
    expect(await rotateKey(official, lost)).toMatchObject({ ok: false, reason: 'call' })
    expect(official.keys.current.id).toBe(before)
    expect(desk.key?.id).not.toBe(before)
    expect(await follow(official)).toBe('taken')
    expect(official.keys.current.id).toBe(desk.key?.id)
  })

  it('[S3] a phone whose PIN was changed in another tab meanwhile finds the new key at its next unlock', async () => {
    const { official } = await two()
    const { member, device } = official.identity
    const raw = rawKeysOf(official)
    const seal = await newPinSeal('407193')
    const row = await memberRow(member)
    if (!raw || !row) throw new Error('no keys')
    const wrapped = await wrapKeyring(raw, seal, row.deviceKey)
    await changeMember(member, (known) => ({ ...known, wrapped }))
    expect(await rotateKey(official, desk.for(official))).toMatchObject({ ok: true })
    expect(desk.wraps.has(device)).toBe(true)
    await lock()
    const opened = await unlock(member, '407193')
    if (!opened.ok) throw new Error('not opened')
    expect(await follow(opened.session)).toBe('taken')
    expect(opened.session.keys.current.id).toBe(desk.key?.id)
  })

  it('of two officials at once the first stays; the other takes that key and is told', async () => {
    const { official, key } = await two()
    const second = (await phone.enter(await phone.office.invite('can-bo', key))).session
    await follow(second)
    const calls = desk.for(second)
    const late = {
      ...calls,
      changeKey: async (made: Parameters<typeof calls.changeKey>[0]) => {
        if (desk.key?.id === key.id) {
          const other = await openWardKey()
          const exchangeKey = desk.phones.get(second.identity.device)?.exchangeKey ?? ''
          const device = second.identity.device
          const wrap = await wrapFor(other, { ward: `${second.identity.ward}`, device, exchangeKey })
          await desk.for(official).changeKey({
            ...{ id: other.id, follows: key.id, ring: await sealRing(other, [key]) },
            wraps: [{ device, ...wrap }],
          })
        }
        return calls.changeKey(made)
      },
    }
    expect(await rotateKey(second, late)).toEqual({ ok: false, reason: 'not-first' })
    expect(second.keys.current.id).toBe(desk.key?.id)
    expect(second.keys.all.size).toBe(2)
  })

  it('a phone that joined with an older invitation is served by an official’s phone at its next contact', async () => {
    const { official, key } = await two()
    await rotateKey(official, desk.for(official))
    phone.office.wardKey = desk.key
    const late = (await phone.enter(await phone.office.invite('thanh-vien', key))).session
    expect(await follow(late)).toBe('waiting')
    const chief = await reopened(official)
    expect(desk.hints(chief)).toBe(true)
    expect(await follow(chief)).toBe('in-order')
    const again = await reopened(late)
    expect(await follow(again)).toBe('taken')
  })

  it('a phone that joined before phones had exchange keys makes its own at the next contact', async () => {
    const { official } = await two()
    const { member } = official.identity
    const { registry } = await import('../storage/registry.ts')
    await registry.members
      .where('member')
      .equals(member)
      .modify((row) => {
        delete row.exchange
      })
    expect(await follow(official)).toBe('in-order')
    expect((await memberRow(member))?.exchange?.privateKey.extractable).toBe(false)
  })

  it('[P3] a retired phone gets no key', async () => {
    const { official } = await two()
    const volunteer = (await phone.joined('thanh-vien')).session
    await follow(volunteer)
    desk.retire(volunteer)
    const chief = await reopened(official)
    expect(await rotateKey(chief, desk.for(chief))).toEqual({ ok: true, served: 1, silent: 0 })
    expect(desk.wraps.has(volunteer.identity.device)).toBe(false)
  })

  it('a key made by somebody who never had one of the ward’s is not taken: not even the server’s own', async () => {
    const { official, key } = await two()
    const forged = await openWardKey()
    const exchangeKey = desk.phones.get(official.identity.device)?.exchangeKey ?? ''
    const { device } = official.identity
    const wrap = await wrapFor(forged, { ward: `${official.identity.ward}`, device, exchangeKey })
    desk.key = { id: forged.id, ring: await sealRing(forged, [{ id: key.id, raw: forged.raw }]) }
    desk.wraps.set(device, { device, ...wrap })
    expect(await follow(official)).toBe('unproven')
    desk.key = { id: forged.id, ring: null }
    expect(await follow(official)).toBe('unproven')
    expect(official.keys.current.id).toBe(key.id)
  })
})

describe('a wrap', () => {
  it('opens for its phone, ward and key only, and not when it was touched', async () => {
    const [own, other] = [await newExchangeKeys(), await newExchangeKeys()]
    const key = await openWardKey()
    const to = { ward: '05860', device: 'máy này' }
    const { ephemeral, iv, ct } = await wrapFor(key, { ...to, exchangeKey: await publicKeyText(own) })
    const { device } = (await phone.joined()).session.identity
    const wrap = { device, ephemeral, iv, ct }
    expect(await openWrap(wrap, key.id, to, own)).toEqual({ id: key.id, raw: key.raw })
    expect(await openWrap(wrap, key.id, to, other)).toBeNull()
    expect(await openWrap(wrap, 'k9', to, own)).toBeNull()
    expect(await openWrap(wrap, key.id, { ...to, ward: '05861' }, own)).toBeNull()
    expect(await openWrap(wrap, key.id, { ...to, device: 'máy kia' }, own)).toBeNull()
    const touched = { ...wrap, ct: `${wrap.ct.startsWith('A') ? 'B' : 'A'}${wrap.ct.slice(1)}` }
    expect(await openWrap(touched, key.id, to, own)).toBeNull()
    expect(await openWrap({ ...wrap, ephemeral: 'không phải khóa' }, key.id, to, own)).toBeNull()
  })

  it('a ring opens under its key only', async () => {
    const [older, newest] = [await openWardKey(), await openWardKey()]
    const ring = await sealRing(newest, [{ id: older.id, raw: older.raw }])
    expect(await openRing(newest, ring)).toEqual([{ id: older.id, raw: older.raw }])
    expect(await openRing({ id: newest.id, raw: older.raw }, ring)).toBeNull()
    expect(await openRing(newest, null)).toBeNull()
  })
})

describe('joining after a change', () => {
  it('the link brings the newest key, the ward’s ring the older ones: old fields are readable at once', async () => {
    const { official, key } = await two()
    await rotateKey(official, desk.for(official))
    phone.office.wardKey = desk.key
    const newest = rawKeysOf(official)?.keys.find(({ id }) => id === desk.key?.id) ?? null
    const late = (await phone.enter(await phone.office.invite('thanh-vien', newest))).session
    expect([...late.keys.all.keys()].sort()).toEqual([key.id, `${newest?.id}`].sort())
    expect(late.keys.current.id).toBe(newest?.id)
    expect(phone.office.told.at(-1)).toMatchObject({ holds: newest?.id })
    expect(phone.office.told.at(-1)?.exchangeKey).toHaveLength(87)
  })

  it('(D47) a forgotten PIN: the same member on the same phone keeps unsent work and drafts of the older key', async () => {
    const { official, key } = await two()
    const link = await phone.office.invite('thanh-vien', key)
    const volunteer = (await phone.enter(link)).session
    await addHousehold(volunteer, { hamlet: HAMLET, label: 'Nhà chưa gửi' })
    await startDraft(volunteer, { household: null, person: null, guide: 'vneid', revision: 1 })
    const chief = await reopened(official)
    await rotateKey(chief, desk.for(chief))
    phone.office.wardKey = desk.key
    const newest = rawKeysOf(chief)?.keys.find(({ id }) => id === desk.key?.id) ?? null
    await lock()
    const next = { ...(await phone.office.inviteAgain(link)), key: newest }
    const back = (await phone.enter(next, '407193')).session
    expect(back.identity.member).toBe(volunteer.identity.member)
    expect(phone.office.told.at(-1)?.replaces).toBe(volunteer.identity.device)
    expect(await listHouseholds(back)).toMatchObject([{ label: 'Nhà chưa gửi' }])
    expect(await listDrafts(back)).toMatchObject([{ guide: 'vneid' }])
    expect(await back.store.outbox.count()).toBe(1)
  })
})

describe('an official whose link brings no key, in a ward that has one', () => {
  it('is asked for it; with the recovery sheet’s key everything is readable again', async () => {
    const { official, key } = await two()
    await rotateKey(official, desk.for(official))
    phone.office.wardKey = desk.key
    const newest = rawKeysOf(official)?.keys.find(({ id }) => id === desk.key?.id)
    const link = await phone.office.invite('can-bo', null)
    await expect(phone.enter(link)).rejects.toThrow('not enrolled')
    const back = (await phone.enter(link, PIN, newest ? [newest] : [])).session
    expect([...back.keys.all.keys()].sort()).toEqual([key.id, `${newest?.id}`].sort())
    expect(await follow(back)).toBe('in-order')
  })

  it('without any sheet begins anew: a new key follows the lost one, and is made known', async () => {
    const { key } = await two()
    phone.office.wardKey = desk.key
    const link = await phone.office.invite('can-bo', null)
    const back = (await phone.enter(link, PIN, 'lost')).session
    expect(back.keys.all.has(key.id)).toBe(false)
    await follow(back)
    expect(desk.key?.id).toBe(back.keys.current.id)
    expect((await memberRow(back.identity.member))?.unannounced).toBeUndefined()
  })
})
