import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { freshPhone, PIN } from '../account/freshPhone.suite.ts'
import { lock } from '../account/lock.ts'
import { unlock } from '../account/unlock.ts'
import { noteCanary } from './canary.ts'
import {
  acknowledgeEviction,
  addHousehold,
  askPersistence,
  checkEviction,
  listHouseholds,
  storageEstimate,
} from './index.ts'
import { openStore } from './openStore.ts'
import { changeMember, memberRow, registry } from './registry.ts'
import { OPENING_LIMIT_MS } from './reopen.ts'
import { HAMLET } from './session.suite.ts'
import { Store, storeName } from './store.ts'

const phone = freshPhone()

async function working() {
  const { session } = await phone.joined()
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
  await noteCanary(session.store, session.identity.member, 7)
  return session
}

describe('[S12] the browser takes data away', () => {
  it('nothing is reported while everything is there', async () => {
    await working()
    expect(await checkEviction()).toEqual({ lost: false })
  })

  it('(D32) the store is gone: says whose, what the ward has, and what was only here', async () => {
    const { identity } = await working()
    await lock()
    await Dexie.delete(storeName(identity.member))
    const eviction = {
      lost: true,
      members: [{ member: identity.member, name: 'Chị Hạnh', received: 0, unsent: 1 }],
    }
    expect(await checkEviction()).toMatchObject(eviction)
  })

  it('(D33) deleted while the app is open: calls say so instead of showing an empty list', async () => {
    const session = await working()
    await Dexie.delete(storeName(session.identity.member))
    await expect(listHouseholds(session)).rejects.toMatchObject({ code: 'storage-lost' })
    expect(await checkEviction()).toMatchObject({ lost: true })
  })

  it('[S3] after the message a new store begins, and its numbers go on after the ones already sent', async () => {
    const { identity } = await working()
    await lock()
    await Dexie.delete(storeName(identity.member))
    await acknowledgeEviction()
    expect(await checkEviction()).toEqual({ lost: false })
    const opened = await unlock(identity.member, PIN)
    if (!opened.ok) throw new Error('not opened')
    await addHousehold(opened.session, { hamlet: HAMLET, label: 'Nhà 14' })
    expect((await opened.session.store.outbox.toArray()).map(({ no }) => no)).toEqual([8])
    expect((await memberRow(identity.member))?.storeBorn).not.toBeNull()
  })

  it('(D32) what the ward has of this phone is counted on in the new store, not from nought', async () => {
    const { identity } = await working()
    await lock()
    await changeMember(identity.member, (row) => ({ ...row, canary: { ...row.canary, received: 5 } }))
    await Dexie.delete(storeName(identity.member))
    await acknowledgeEviction()
    const opened = await unlock(identity.member, PIN)
    if (!opened.ok) throw new Error('not opened')
    expect((await opened.session.store.readFacts()).received).toBe(5)
  })

  it('(D33) an opening that the browser never answers ends after a while, loses nothing, and may still come through', async () => {
    const { identity } = await working()
    await lock()
    const row = await memberRow(identity.member)
    if (!row) throw new Error('nobody here')
    let answer = () => {}
    const open = (store: Store) => Dexie.prototype.open.call(store)
    const silent = vi.spyOn(Store.prototype, 'open').mockImplementation(function (this: Store) {
      return new Dexie.Promise<Dexie>((resolve) => {
        answer = () => resolve(open(this))
      })
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const store = new Store(row.member, { expectedBorn: row.storeBorn })
    const opening = openStore(row, store)
    vi.advanceTimersByTime(OPENING_LIMIT_MS)
    vi.useRealTimers()
    await expect(opening).rejects.toMatchObject({ code: 'storage-stuck' })
    expect(store.ended).toBe(false)
    answer()
    await expect.poll(() => store.ended).toBe(true)
    silent.mockRestore()
    expect(await unlock(row.member, PIN)).toMatchObject({ ok: true })
  })

  it('(D32) even the registry is gone: the marker beside it still knows that somebody worked here', async () => {
    const { identity } = await working()
    await lock()
    await registry.members.clear()
    expect(await checkEviction()).toMatchObject({
      lost: true,
      members: [{ member: identity.member, name: '' }],
    })
    await acknowledgeEviction()
    expect(await checkEviction()).toEqual({ lost: false })
    await Dexie.delete(storeName(identity.member))
  })
})

describe('room on the phone', () => {
  it('(D31) warns from 70 % on', async () => {
    const at = (usage: number) => storageEstimate({ estimate: async () => ({ usage, quota: 100 }) })
    expect(await at(69)).toMatchObject({ warn: false, share: 0.69 })
    expect(await at(70)).toMatchObject({ warn: true })
    expect(await storageEstimate({ estimate: async () => ({}) })).toBeNull()
  })

  it('asks once to be kept, and takes a no', async () => {
    const storage = (persisted: boolean, persist: boolean) => ({
      persisted: async () => persisted,
      persist: async () => persist,
    })
    expect(await askPersistence(storage(true, false))).toBe('granted')
    expect(await askPersistence(storage(false, true))).toBe('granted')
    expect(await askPersistence(storage(false, false))).toBe('refused')
    expect(await askPersistence(undefined)).toMatch(/granted|refused|unknown/)
  })
})
