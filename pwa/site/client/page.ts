import { keepLibrary, keepPage, startServiceWorker } from '../registerSw.ts'
import { offerHelpCode } from './askHelp.ts'
import { offerCards } from './cards.ts'
import { find, onAct } from './dom.ts'
import { followCopy } from './freshness.ts'
import { clearFreshPlaces } from './freshPlaces.ts'
import { showWayOut } from './inApp.ts'
import { offerInstall } from './install.ts'
import { listKeptGuides } from './keptGuides.ts'
import { startLibrary } from './library.ts'
import { offerListening } from './listen.ts'
import { offerLastPlace } from './place.ts'
import { offerSharing } from './share.ts'
import { startStepper } from './stepper.ts'
import { countStuck } from './stuck.ts'
import { offerTextSize } from './textSize.ts'
import { offerUpdate } from './update.ts'

/** The script of every public page: what is not on the page is left alone. */
const guide = find('[data-guide]')
if (guide) {
  startStepper(guide)
  offerListening(guide)
  offerHelpCode(guide)
  offerCards(guide)
  countStuck(guide)
}
document.documentElement.dataset.running = ''

offerTextSize()
offerSharing()
offerLastPlace()
offerInstall()
offerUpdate()
showWayOut()
startLibrary()
clearFreshPlaces()
void listKeptGuides()
onAct('again', () => location.reload())
onAct('print', () => window.print())

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
