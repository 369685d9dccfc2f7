import { isBusy, onIdle } from './busy.ts'

const GUARD = 'toso-reloaded-at'
const GUARD_MS = 60_000

/** One reload per take-over: a second one within a minute would be a loop (D36). */
export const mayReload = (lastReload: string | null, now: number): boolean =>
  lastReload === null || now - Number(lastReload) > GUARD_MS

function reloadOnce(): void {
  if (!mayReload(sessionStorage.getItem(GUARD), Date.now())) return
  sessionStorage.setItem(GUARD, String(Date.now()))
  location.reload()
}

/**
 * Reloads this tab once a new version has taken over, after the open step is closed. The first service worker of a phone
 * takes over without a reload: nothing changed.
 */
export function reloadAfterTakeOver(): void {
  let hadVersion = navigator.serviceWorker.controller !== null
  let waitsForIdle = false
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadVersion && isBusy()) waitsForIdle = true
    else if (hadVersion) reloadOnce()
    hadVersion = true
  })
  onIdle(() => waitsForIdle && reloadOnce())
}
