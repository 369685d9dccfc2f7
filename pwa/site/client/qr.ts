import { qrPicture } from '../../ui/qr/qrPath.ts'
import { findAll } from './dom.ts'

/** Fetched when a code is first asked for; the page asks with this event and marks the place with `data-qr`. */
const ASKED = 'toso-qr'

const NAMESPACE = 'http://www.w3.org/2000/svg'

function shape(tag: string, attributes: Record<string, string | number>, words = ''): SVGElement {
  const element = document.createElementNS(NAMESPACE, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.textContent = words
  return element
}

/** Draws a code into every place that waits for one: `data-qr` is the path it leads to, `data-title` says where. */
function drawCodes(): void {
  for (const place of findAll('[data-qr]')) {
    const { qr = '', title = '' } = place.dataset
    if (qr === '' || place.childElementCount > 0) continue
    const { size, d } = qrPicture(location.origin + qr)
    const view = { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': title }
    const picture = shape('svg', view)
    picture.append(
      shape('title', {}, title),
      shape('rect', { class: 'qr__ground', width: size, height: size }),
      shape('path', { class: 'qr__dots', d }),
    )
    place.append(picture)
  }
}

drawCodes()
document.addEventListener(ASKED, drawCodes)
