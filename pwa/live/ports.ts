import type { ComponentType } from 'preact'
import { definePort } from './port.ts'
import type { Readable } from './useStore.ts'

/** What the screens may see of sending and fetching. */
export type SyncView = {
  phase: 'idle' | 'sending' | 'pulling' | 'offline' | 'failed' | 'stopped'
  sent: number
  total: number
  lastContact: string | null
}

/** Sync as the screens meet it. */
export type SyncPort = { state: Readable<SyncView>; syncNow(): Promise<void> }
export const syncPort = definePort<SyncPort>('sync')

/** The app's own update, its busy sign, and where the installed icon opens (D36). */
export type UpdatePort = {
  version: string
  setBusy(busy: boolean): void
  onUpdateReady(listener: () => void): () => void
  applyUpdate(): Promise<'applying' | 'busy' | 'nothing'>
}
export const updatePort = definePort<UpdatePort>('update')

/** What the browser can do for the app as a whole; the app lends it from the room of the public pages. */
export type PhonePort = {
  isInstalled(): boolean
  /** Whether the browser offers to install at one press. */
  canPrompt(): boolean
  prompt(): Promise<void>
  /** Pictures of how to put the app on the home screen of this kind of phone. */
  InstallGuide: ComponentType
  /** Fetches what the work needs first once somebody has joined; while the PIN is typed, the line has nothing else to do. */
  fetchAhead(): void
  /** Keeps every file of the app for work without signal, behind the first sync. `missing` > 0: not ready yet. */
  keepOffline(): Promise<{ kept: number; missing: number }>
  /** From now on the installed icon opens the team's app. */
  openAtTeam(): void
}
export const phonePort = definePort<PhonePort>('phone')

/** What other features show on "Hôm nay"; the app lends it, since features never import each other. */
export type TodayPort = { Card: ComponentType }
export const todayPort = definePort<TodayPort>('today')
