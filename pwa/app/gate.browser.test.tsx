import { Dexie } from 'dexie'
import { LocationProvider } from 'preact-iso'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sessionOf } from '../live/drawn.suite.tsx'
import { says, soon } from '../live/screens.suite.tsx'
import { SessionContext } from '../live/session.ts'
import type { Session } from '../storage/index.ts'
import { type RegistryRow, registry } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { clear, show } from '../ui/browser.suite.ts'
import { Gate } from './Gate.tsx'
import { LATE_MS } from './useMembers.ts'

beforeEach(async () => {
  localStorage.clear()
  await registry.members.clear()
})
afterEach(clear)

const at = (path: string, session: Session | null) => {
  history.pushState(null, '', path)
  return show(
    <LocationProvider>
      <SessionContext.Provider value={session}>
        <Gate>
          <p>behind the gate</p>
        </Gate>
      </SessionContext.Provider>
    </LocationProvider>,
  )
}

it('lets who unlocked in', async () => {
  await says(at('/to/ho', await sessionOf('thanh-vien', [HAMLET])), 'behind the gate')
})

it('sends a ward leader from the doors to the figures', async () => {
  await says(at('/to', await sessionOf('lanh-dao')), 'behind the gate')
  expect(location.pathname).toBe('/phuong')
})

it('(D33) a browser that does not open its storage leaves nobody before an empty screen; once it answers, it goes on', async () => {
  const { identity } = await sessionOf('thanh-vien', [HAMLET])
  const row = { member: identity.member, identity, hamletNames: ['Thôn Thử'], lastUsed: null }
  const { promise, resolve } = Promise.withResolvers<RegistryRow[]>()
  const held = vi.spyOn(registry.members, 'toArray').mockImplementation(() => Dexie.Promise.resolve(promise))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const root = at('/to', null)
  await soon(() => expect(held).toHaveBeenCalled())
  vi.advanceTimersByTime(LATE_MS)
  vi.useRealTimers()
  await says(root, 'Máy mở dữ liệu lâu hơn mọi khi')
  resolve([row as unknown as RegistryRow])
  await says(root, 'Nhập mã PIN của chị Ngọc')
  held.mockRestore()
})
