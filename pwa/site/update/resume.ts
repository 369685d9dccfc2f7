/** Phones keep an app open for days: without asking again on return, a new version would never be found (D36). */
const AGAIN_AFTER_MS = 10 * 60_000

/** Whether to look for a new version, having looked at `last`. */
export const isTimeToLook = (last: number, now: number): boolean => now - last >= AGAIN_AFTER_MS

/** Calls `look` when the person comes back: tab shown, window focused, page restored from memory, signal back. */
export function onReturn(look: () => void): void {
  let last = Date.now()
  const maybeLook = () => {
    if (document.visibilityState !== 'visible' || !isTimeToLook(last, Date.now())) return
    last = Date.now()
    look()
  }
  document.addEventListener('visibilitychange', maybeLook)
  for (const event of ['focus', 'pageshow', 'online']) window.addEventListener(event, maybeLook)
}
