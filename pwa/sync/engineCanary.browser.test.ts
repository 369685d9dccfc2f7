import { Dexie } from 'dexie'
import { expect, it, vi } from 'vitest'
import { freshPhone, PIN_TIMEOUT } from '../account/freshPhone.suite.ts'
import { lock } from '../account/lock.ts'
import { addHousehold, checkEviction } from '../storage/index.ts'
import { registry } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { storeName } from '../storage/store.ts'
import { testTokens } from './phone.suite.ts'
import { browserPlatform } from './platform.ts'
import { startSync } from './startSync.ts'
import { syncState } from './state.ts'

vi.setConfig({ testTimeout: PIN_TIMEOUT })
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
