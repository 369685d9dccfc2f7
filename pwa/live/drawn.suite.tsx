/** What browser tests of screens share: a session on a database of its own, ports, a page with the real styles. */

import type { ComponentChildren, VNode } from 'preact'
import { LocationProvider } from 'preact-iso'
import * as v from 'valibot'
import { HamletCode, type ProvinceCoverage, type Role, type WardCoverage } from '../../contract/index.ts'
import { snapshotKeys } from '../storage/coverage.ts'
import { testIdentity, testSession } from '../storage/session.suite.ts'
import type { Session } from '../storage/session.ts'
import { show } from '../ui/browser.suite.ts'
import type { Port } from './port.ts'
import { type SyncView, syncPort, updatePort } from './ports.ts'
import { SessionContext } from './session.ts'

/** 16:12 on 22/11/2026 in Vietnam. */
export const NOON = Date.parse('2026-11-22T09:12:00.000Z')

/** An unlocked session of a role in "Phường Phổ Yên". `hamlets`: "05860-06". */
export async function sessionOf(role: Role, hamlets: readonly string[] = []): Promise<Session> {
  const identity = { ...testIdentity(role), wardName: 'Phường Phổ Yên', name: 'Chị Ngọc' }
  const own = hamlets.map((code) => v.parse(HamletCode, code))
  const { session } = await testSession({ identity: { ...identity, hamlets: own }, clock: { now: NOON } })
  return session
}

/** Puts figures into the phone as if they had been fetched. */
export async function keepFigures(
  session: Session,
  figures: WardCoverage | ProvinceCoverage,
  fetchedAt = new Date(NOON).toISOString(),
): Promise<void> {
  const key = 'ward' in figures ? snapshotKeys.ward : snapshotKeys.province
  await session.store.snapshots.put({ key, etag: null, value: figures, fetchedAt })
  session.store.changes.announce('all')
}

/** A port with what fills it. */
export type Filled = (children: ComponentChildren) => VNode

export const filled =
  <T,>(port: Port<T>, value: T): Filled =>
  (children) => <port.context.Provider value={value}>{children}</port.context.Provider>

const still: SyncView = { phase: 'idle', sent: 0, total: 0, lastContact: null }
const sync = filled(syncPort, {
  state: { getState: () => still, subscribe: () => () => undefined },
  syncNow: async () => undefined,
})

const update = filled(updatePort, {
  version: '0.0.0',
  setBusy: () => undefined,
  onUpdateReady: () => () => undefined,
  applyUpdate: async () => 'nothing',
})

/** Draws a screen as the app would behind the PIN (or before it, without a session). */
export function drawn(screen: VNode, session: Session | null, ports: readonly Filled[] = []): HTMLElement {
  const inside = [...ports, sync, update].reduce<ComponentChildren>(
    (children, port) => port(children),
    screen,
  )
  return show(
    <LocationProvider>
      <SessionContext.Provider value={session}>{inside}</SessionContext.Provider>
    </LocationProvider>,
  )
}

/** Types into the field of a name, as a person does. */
export function typeInto(root: ParentNode, name: string, text: string): void {
  const field = root.querySelector(`input[name="${name}"]`)
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${name}`)
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** The words of the page without runs of white space. */
export const wordsOn = (root: Element): string => (root.textContent ?? '').replace(/\s+/g, ' ')

/** Presses the row of a list that holds these words. */
export function pressRow(root: ParentNode, words: string): void {
  const row = [...root.querySelectorAll<HTMLElement>('.row')].find((each) =>
    each.textContent?.includes(words),
  )
  if (!row) throw new Error(`no row says ${words}`)
  row.click()
}
