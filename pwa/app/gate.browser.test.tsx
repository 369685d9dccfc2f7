import { LocationProvider } from 'preact-iso'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sessionOf } from '../live/drawn.suite.tsx'
import { says } from '../live/screens.suite.tsx'
import { SessionContext } from '../live/session.ts'
import type { Session } from '../storage/index.ts'
import { registry } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { clear, show } from '../ui/browser.suite.ts'
import { Gate } from './Gate.tsx'

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
