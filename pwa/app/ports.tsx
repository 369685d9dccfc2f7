import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { tokens } from '../account/index.ts'
import { keysPort } from '../account/screens/keys/port.ts'
import { coveragePort } from '../coverage/port.ts'
import { type PhonePort, phonePort, syncPort, todayPort, type UpdatePort, updatePort } from '../live/ports.ts'
import { canInstall, install, isInstalled } from '../site/install/installPrompt.ts'
import { applyUpdate, onUpdateReady, openAt, prepareTeamApp, setBusy } from '../site/registerSw.ts'
import type { Session } from '../storage/index.ts'
import { syncNow, syncState, wardCalls } from '../sync/index.ts'
import { type DemoPort, demoPort } from '../ward/demo/port.ts'
import { wardPort } from '../ward/port.ts'
import { FiguresCard } from './FiguresCard.tsx'
import { InstallPictures } from './InstallPictures.tsx'
import { wardPortOf } from './wardPort.ts'

const sync = { state: syncState, syncNow }

const update: UpdatePort = { version: __APP_VERSION__, setBusy, onUpdateReady, applyUpdate }

const phone: PhonePort = {
  isInstalled,
  canPrompt: canInstall,
  prompt: async () => {
    await install()
  },
  InstallGuide: InstallPictures,
  fetchAhead: () => void import('../sync/tabs.ts').catch(() => undefined),
  keepOffline: async () => (await prepareTeamApp()) ?? { kept: 0, missing: 1 },
  openAtTeam: () => openAt('team'),
}

const today = { Card: FiguresCard }

/** Only who comes through the demo door loads what it needs. */
const demo: DemoPort = {
  openDoor: async () => (await import('./demoPort.ts')).openDoor(),
  enter: async (door, guest) => (await import('./demoPort.ts')).enter(door, guest),
}

/** Fills what the features declared they need from beyond the phone (pwa/live/port.ts). */
export function Ports({ session, children }: { session: Session | null; children: ComponentChildren }) {
  const calls = useMemo(() => session && wardCalls(session, tokens(session)), [session])
  const ward = useMemo(() => session && calls && wardPortOf(session, calls), [session, calls])
  return (
    <syncPort.context.Provider value={sync}>
      <updatePort.context.Provider value={update}>
        <phonePort.context.Provider value={phone}>
          <coveragePort.context.Provider value={calls && { ...calls, readUnits }}>
            <keysPort.context.Provider value={calls}>
              <wardPort.context.Provider value={ward}>
                <demoPort.context.Provider value={demo}>
                  <todayPort.context.Provider value={today}>{children}</todayPort.context.Provider>
                </demoPort.context.Provider>
              </wardPort.context.Provider>
            </keysPort.context.Provider>
          </coveragePort.context.Provider>
        </phonePort.context.Provider>
      </updatePort.context.Provider>
    </syncPort.context.Provider>
  )
}

/** A file of the unit lists, parsed; the service worker keeps what was read once. */
async function readUnits(path: string): Promise<unknown> {
  const answer = await fetch(`/units/${path}`)
  if (!answer.ok) throw new Error(`units ${answer.status}`)
  return answer.json()
}
