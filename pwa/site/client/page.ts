import { find, onAct } from './dom.ts'
import { clearFreshPlaces } from './freshPlaces.ts'
import { showWayOut } from './inApp.ts'
import { offerInstall } from './install.ts'
import { bringRest } from './later.ts'
import { offerLastPlace } from './place.ts'
import { offerSharing } from './share.ts'
import { startStepper } from './stepper.ts'
import { countStuck } from './stuck.ts'
import { offerTextSize } from './textSize.ts'

/** The first script of every public page, as small as reading and walking on allow: what is not on the page is left alone. */
const guide = find('[data-guide]')
if (guide) {
  startStepper(guide)
  countStuck(guide)
}
document.documentElement.dataset.running = ''

offerTextSize()
offerSharing()
offerLastPlace()
offerInstall()
showWayOut()
clearFreshPlaces()
onAct('again', () => location.reload())
onAct('print', () => window.print())
// A search that came from the home page is waited for.
bringRest(new URLSearchParams(location.search).has('q'))
