import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { freshPhone, PIN, PIN_TIMEOUT } from '../account/freshPhone.suite.ts'
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
import { memberRow, registry } from './registry.ts'
import { HAMLET } from './session.suite.ts'
import { storeName } from './store.ts'

vi.setConfig({ testTimeout: PIN_TIMEOUT })
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
