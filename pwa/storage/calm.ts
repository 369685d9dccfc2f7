/**
 * Does work that nobody waits for once the phone has nothing to do, at the latest after a second.
 * @param after milliseconds in which something shall be drawn first @returns calls it off
 */
export function whenCalm(work: () => void, after = 0): () => void {
  let calm = 0
  const wait = () => {
    if (typeof requestIdleCallback === 'function') calm = requestIdleCallback(work, { timeout: 1_000 })
    else work()
  }
  const soon = setTimeout(wait, typeof requestIdleCallback === 'function' ? after : after + 200)
  return () => {
    clearTimeout(soon)
    if (calm) cancelIdleCallback(calm)
  }
}
