import { find, tell } from './dom.ts'
import { whenQuiet } from './quiet.ts'

/** What a page can do beyond being read and walked through; the phone keeps it with the page (client/rest.ts). */
const REST = '/trang/them.js'

/** Presses that only the rest understands. */
const ACTS = ['listen', 'ask-help', 'open-cards', 'update', 'read-newer']
const HOLDERS = ACTS.map((act) => `[data-act="${act}"]`).join(',')

const isThere = (): boolean => 'rest' in document.documentElement.dataset

/**
 * Brings the second script when the page stands and the phone is idle, so that it never holds up what is read; sooner where
 * the address asks for it. A press that comes before it is made again as soon as it is there: none is lost.
 */
export function bringRest(isWanted: boolean): void {
  let coming: Promise<unknown> | undefined
  const bring = () => {
    coming ??= import(/* @vite-ignore */ REST).catch((reason: unknown) => {
      coming = undefined
      throw reason
    })
    return coming
  }
  if (isWanted) bring().catch(() => undefined)
  else whenQuiet(() => bring().catch(() => undefined))
  document.addEventListener('click', ({ target }) => {
    const holder = target instanceof Element ? target.closest(HOLDERS) : null
    if (!(holder instanceof HTMLElement) || isThere()) return
    bring().then(() => holder.click(), sayMissing)
  })
}

/** No signal, and this phone has not kept the page yet. */
function sayMissing(): void {
  tell(find('[data-told]')?.dataset.missing ?? '')
}
