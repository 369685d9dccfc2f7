import { render } from 'preact'
import { QrCode } from '../../ui/qr/QrCode.tsx'
import { find, onAct } from './dom.ts'
import { offerTextSize } from './textSize.ts'

/** On the printed guide: the print button, and the QR code where the address of the site is only known here. */
function drawCode(): void {
  const place = find('[data-qr]')
  const { qr, title } = place?.dataset ?? {}
  if (!place || !qr || !title || place.childElementCount > 0) return
  render(<QrCode text={location.origin + qr} title={title} />, place)
  const words = place.nextElementSibling
  if (words) words.textContent = title
}

document.documentElement.dataset.running = ''
onAct('print', () => window.print())
offerTextSize()
drawCode()
