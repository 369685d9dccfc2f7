import { OPEN_STEP_LOCK } from '../../sw/messages.ts'

let release: (() => void) | null = null
const idleListeners = new Set<() => void>()

/** Whether a step is open in this tab. */
export const isBusy = (): boolean => release !== null

/**
 * Says that a step is open (true) or closed again (false) in this tab. While open, the page is never reloaded and no tab can
 * let a new version take over (D36): a shared Web Lock tells the others, and is gone by itself when the phone kills the page.
 */
export function setBusy(busy: boolean): void {
  if (busy === isBusy()) return
  if (busy) hold()
  else letGo()
}

function hold(): void {
  const closed = new Promise<void>((resolve) => {
    release = resolve
  })
  if ('locks' in navigator) void navigator.locks.request(OPEN_STEP_LOCK, { mode: 'shared' }, () => closed)
}

function letGo(): void {
  release?.()
  release = null
  for (const listener of idleListeners) listener()
}

/** Calls back each time the last open step of this tab is closed. */
export const onIdle = (listener: () => void): void => void idleListeners.add(listener)
