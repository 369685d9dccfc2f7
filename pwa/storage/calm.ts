/**
 * Does work that nobody waits for once the phone has nothing to do, at the latest a second after `after`.
 * @param after milliseconds in which something shall be drawn first @returns calls it off
 */
export function whenCalm(work: () => void, after = 0): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const late = setTimeout(work, after + 200)
    return () => clearTimeout(late)
  }
  let calm = 0
  const soon = setTimeout(() => {
    calm = requestIdleCallback(work, { timeout: 1_000 })
  }, after)
  return () => {
    clearTimeout(soon)
    if (calm) cancelIdleCallback(calm)
  }
}
