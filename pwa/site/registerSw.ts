import { messageSW, Workbox } from 'workbox-window'
import type { Ask, Kept, Renewed, TakeOver } from '../sw/messages.ts'
import { isBusy, setBusy } from './update/busy.ts'
import { reloadAfterTakeOver } from './update/reload.ts'
import { onReturn } from './update/resume.ts'
import { serviceWorkerAddress } from './update/scriptAddress.ts'

export { needLine } from './line.ts'
export { openAt } from './update/openAt.ts'
export { setBusy }

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined
const readyListeners = new Set<() => void>()
let isReady = false

/** Registers the service worker after the page has loaded, and looks for a new version now and on every return. Once. */
export function startServiceWorker(): void {
  if (registered || !('serviceWorker' in navigator)) return
  // The script itself must never come from the HTTP cache, or phones stay on an old version (D36).
  const workbox = new Workbox(serviceWorkerAddress(), { updateViaCache: 'none' })
  workbox.addEventListener('waiting', announce)
  reloadAfterTakeOver()
  onReturn(() => void workbox.update().catch(() => undefined))
  registered = workbox.register().catch(() => undefined)
}

function announce(): void {
  isReady = true
  for (const listener of readyListeners) listener()
}

/** Calls back when a new version is complete and waits for consent; at once if one does already. Returns how to stop. */
export function onUpdateReady(listener: () => void): () => void {
  readyListeners.add(listener)
  if (isReady) listener()
  return () => void readyListeners.delete(listener)
}

/**
 * Lets the waiting version take over; call it only from a tap of the person. `busy`: a step is open here or in another tab,
 * nothing happens. `nothing`: no version waits. After `applying` the page reloads by itself, once.
 */
export async function applyUpdate(): Promise<TakeOver | 'nothing'> {
  const waiting = (await registered)?.waiting
  if (!waiting) return 'nothing'
  return isBusy() ? 'busy' : askWorker<TakeOver>(waiting, { type: 'take-over' })
}

const askWorker = <Answer>(worker: ServiceWorker, ask: Ask): Promise<Answer> => messageSW(worker, ask)

async function askToKeep(ask: Ask): Promise<Kept | null> {
  if (!(await registered)) return null
  const { active } = await navigator.serviceWorker.ready
  return active ? askWorker<Kept>(active, ask) : null
}

/**
 * Keeps every file of the team's app on this phone; call it on entering a team page. `missing` above 0: not all arrived,
 * call again when there is signal. null: this browser cannot keep anything.
 */
export const prepareTeamApp = (): Promise<Kept | null> => askToKeep({ type: 'keep-team' })

/** Keeps a public page the person has opened, so that it opens again without network. */
export const keepPage = (path: string): Promise<Kept | null> => askToKeep({ type: 'keep-page', path })

/**
 * [G9] Brings a guide's page to the copy that the server named (null: the release's own). `changed`: another one answers from
 * now on. null: this browser keeps nothing, so that what it shows came from the server.
 */
export async function renewPage(path: string, page: string | null): Promise<Renewed | null> {
  if (!(await registered)) return null
  const { active } = await navigator.serviceWorker.ready
  return active ? askWorker<Renewed>(active, { type: 'renew-page', path, page }) : null
}

/** Keeps every guide; asked for by whoever opens the library. */
export const keepLibrary = (): Promise<Kept | null> => askToKeep({ type: 'keep-library' })
