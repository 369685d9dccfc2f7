import { keepLibrary, keepPage, startServiceWorker } from '../registerSw.ts'
import { offerHelpCode } from './askHelp.ts'
import { offerCards } from './cards.ts'
import { find } from './dom.ts'
import { followCopy } from './freshness.ts'
import { listKeptGuides } from './keptGuides.ts'
import { startLibrary } from './library.ts'
import { offerListening } from './listen.ts'
import { offerUpdate } from './update.ts'

/** The second script of every public page, brought by later.ts: what is not on the page is left alone. */
const guide = find('[data-guide]')
if (guide) {
  offerListening(guide)
  offerHelpCode(guide)
  offerCards(guide)
}
offerUpdate()
startLibrary()
void listKeptGuides()

/** People on a thin or dear line said so in their phone's settings: they keep what they open, no more. */
function isSparing(): boolean {
  const line: unknown = 'connection' in navigator ? navigator.connection : null
  return typeof line === 'object' && line !== null && 'saveData' in line && line.saveData === true
}

startServiceWorker()
if (guide) {
  void keepPage(location.pathname)
  followCopy(guide)
}
if (find('[data-library]') && !isSparing()) void keepLibrary()
document.documentElement.dataset.rest = ''
