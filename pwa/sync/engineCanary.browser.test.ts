import { Dexie } from 'dexie'
import { afterEach, expect, it, vi } from 'vitest'
import { joinTeam } from '../account/join.ts'
import { openWardKey } from '../account/keys.ts'
import { lock } from '../account/lock.ts'
import { TestOffice } from '../account/office.suite.ts'
import { addHousehold, checkEviction } from '../storage/index.ts'
import { registry } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { storeName } from '../storage/store.ts'
import { testTokens } from './phone.suite.ts'
import { browserPlatform } from './platform.ts'
import { startSync } from './startSync.ts'
import { syncState } from './state.ts'

vi.setConfig({ testTimeout: 60_000 })

afterEach(async () => {
  await lock()
  for (const { member } of await registry.members.toArray()) await Dexie.delete(storeName(member))
  await registry.delete()
  await registry.open()
  localStorage.clear()
})

it('(D32) what is saved without signal counts as lost at once, should the browser take it away', async () => {
  const office = new TestOffice()
  const { id, raw } = await openWardKey()
  const link = await office.invite('thanh-vien', { id, raw })
  const joined = await joinTeam({ link, pin: '280519', deviceLabel: 'máy thử' }, office.door)
  if (!joined.ok) throw new Error('not enrolled')
  const { session } = joined
  const handle = startSync(session, testTokens, {
    door: office.door,
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
