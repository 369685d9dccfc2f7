/** Longer than this no work in the background holds a finger up: on a weak phone a frame or two. */
const AT_A_STRETCH_MS = 12

/** Rests for work that nobody waits for: `isDue` says when, `take` lets the phone hear and draw. */
export function breath(): { isDue: () => boolean; take: () => Promise<void> } {
  let since = performance.now()
  return {
    isDue: () => performance.now() - since > AT_A_STRETCH_MS,
    async take() {
      await turn()
      since = performance.now()
    },
  }
}

/** One turn of the event loop. A message, since browsers hold timers back where nobody looks. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/** Longer than this nobody waits for a frame: a browser draws none of a page that is covered. */
const NO_FRAME_MS = 100

/** Once what was just done is on the screen; where nobody looks, once it is done. */
export function drawn(): Promise<void> {
  if (typeof document === 'undefined' || document.visibilityState !== 'visible') return turn()
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME_MS)
    requestAnimationFrame(() => {
      clearTimeout(late)
      void turn().then(resolve)
    })
  })
}
