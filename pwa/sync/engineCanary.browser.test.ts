import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { freshPhone } from '../account/freshPhone.suite.ts'
import { lock } from '../account/lock.ts'
import { addHousehold, checkEviction } from '../storage/index.ts'
import { registry } from '../storage/registry.ts'
import { HAMLET, WARD } from '../storage/session.suite.ts'
import { storeName } from '../storage/store.ts'
import { doorTo, testTokens } from './phone.suite.ts'
import { browserPlatform } from './platform.ts'
import { startSync } from './startSync.ts'
import { syncState } from './state.ts'
import { TestWard } from './ward.suite.ts'

const phone = freshPhone()

it('(D32) what is saved without signal counts as lost at once, should the browser take it away', async () => {
  const { session } = await phone.joined()
  const handle = startSync(session, testTokens, {
    door: phone.office.door,
    platform: { ...browserPlatform, isOnline: () => false },
  })
  await expect.poll(() => syncState.getState().phase).toBe('offline')
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' })
  const noted = async () => (await registry.members.get(session.identity.member))?.canary.unsent
  await expect.poll(noted).toBe(2)
  handle.stop()
  await lock()
  await Dexie.delete(storeName(session.identity.member))
  expect(await checkEviction()).toMatchObject({ lost: true, members: [{ unsent: 2 }] })
})

it('(D32) with signal, too, what was saved a moment ago and is not sent yet is told as lost', async () => {
  const { session } = await phone.joined()
  // The five seconds after a save never end here: nothing is sent, nothing fails.
  const platform = { ...browserPlatform, after: () => () => {} }
  const ward = new TestWard()
  ward.scopes = new Set([WARD, HAMLET])
  const door = doorTo(ward, session.identity, { next: [] })
  const handle = startSync(session, testTokens, { door, platform })
  await expect
    .poll(() => syncState.getState())
    .toMatchObject({ phase: 'idle', lastContact: expect.anything() })
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
  const noted = async () => (await registry.members.get(session.identity.member))?.canary.unsent
  await expect.poll(noted).toBe(1)
  expect(ward.calls).toBe(1)
  handle.stop()
  await session.end()
  await Dexie.delete(storeName(session.identity.member))
  expect(await checkEviction()).toMatchObject({ lost: true, members: [{ unsent: 1 }] })
})
