/** A phone that is never idle gets to it all the same. */
const AT_LATEST_MS = 3000
/** Engines that cannot say when they are idle (Safari): after the first paint and the first touch of what came with it. */
const PAUSE_MS = 200

/** Calls once the page has loaded and the phone has nothing more urgent to do: reading comes first. */
export function whenQuiet(act: () => void): void {
  if (document.readyState === 'complete') whenIdle(act)
  else window.addEventListener('load', () => whenIdle(act), { once: true })
}

function whenIdle(act: () => void): void {
  if (typeof window.requestIdleCallback !== 'function') window.setTimeout(act, PAUSE_MS)
  else window.requestIdleCallback(act, { timeout: AT_LATEST_MS })
}
