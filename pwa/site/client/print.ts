import { find, onAct } from './dom.ts'
import './qr.ts'
import { offerTextSize } from './textSize.ts'

/** On the printed guide: the print button, codes back to every step, and the words below the first of them. */
document.documentElement.dataset.running = ''
onAct('print', () => window.print())
offerTextSize()
const words = find('[data-qr-words]')
if (words) words.textContent = words.dataset.qrWords ?? ''
