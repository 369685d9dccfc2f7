import type { PartOf } from '../../schema/screen.ts'
import { type Box, circle, icon, node, path, rect } from '../svg.ts'
import { line, paragraph } from '../words.ts'
import { type Block, block, COLUMN, LEFT, MIDDLE } from './block.ts'

/** Signal and battery, large, as two tiles. */
export function status(part: PartOf<'status'>, y: number): Block {
  const width = (COLUMN - 20) / 2
  const left: Box = { x: LEFT, y, width, height: 62, radius: 10 }
  const right: Box = { ...left, x: LEFT + width + 20 }
  const middle = y + 31
  const battery = { x: right.x + 16, y: middle - 9, width: 34, height: 18, radius: 4 }
  return block(
    62,
    [
      rect('p-field', left),
      rect('p-field', right),
      icon('signal', left.x + 14, middle - 16, 30),
      line('Sóng', left.x + 56, middle + 6, { size: 16 }),
      rect('p-ic', battery),
      rect('p-dot', { ...battery, x: battery.x + 4, y: battery.y + 4, width: 18, height: 10, radius: 1 }),
      line('Pin', right.x + 62, middle + 6, { size: 16 }),
    ],
    [
      { box: left, mark: part.signalMark },
      { box: right, mark: part.batteryMark },
    ],
  )
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', '⌫']

/** The number pad of the phone. No key is ever singled out. */
export function keypad(part: PartOf<'keypad'>, y: number): Block {
  const width = (COLUMN - 20) / 3
  const keys = KEYS.flatMap((key, place) => {
    if (!key) return []
    const box: Box = {
      x: LEFT + (place % 3) * (width + 10),
      y: y + Math.floor(place / 3) * 42,
      width,
      height: 36,
      radius: 8,
    }
    const middle = box.x + width / 2
    const sign =
      key === '⌫'
        ? icon('backspace', middle - 11, box.y + 7, 22)
        : line(key, middle, box.y + 24, { size: 17, centre: true })
    return [rect('p-soft', box), sign]
  })
  return block(162, keys, [{ box: { x: LEFT, y, width: COLUMN, height: 162, radius: 8 }, ...part }])
}

const captioned = (caption: string, y: number) =>
  paragraph(caption, MIDDLE, y, COLUMN, { size: 15, centre: true })

const EYE = 'h36v36h-36zm7 7v22h22v-22zm5 5h12v12h-12z'
const QR = `M24 24${EYE}M90 24${EYE}M24 90${EYE}M66 30h8v8h-8zM72 44h8v8h-8zM66 58h8v8h-8zM30 72h8v8h-8zM46 66h8v8h-8zM58 78h8v8h-8zM72 72h8v8h-8zM90 68h8v8h-8zM106 74h8v8h-8zM118 66h8v8h-8zM72 92h8v8h-8zM66 108h8v8h-8zM80 116h8v8h-8zM96 96h8v8h-8zM112 100h8v8h-8zM98 114h8v8h-8zM118 116h8v8h-8z`
const CORNERS =
  'M0 26V8a8 8 0 0 1 8-8h18M124 0h18a8 8 0 0 1 8 8v18M150 124v18a8 8 0 0 1-8 8h-18M26 150H8a8 8 0 0 1-8-8v-18'

/** A QR code in the camera's frame: a pattern that means nothing. */
export function qr(part: PartOf<'qr'>, y: number): Block {
  const at = { transform: `translate(${MIDDLE - 75} ${y})` }
  const words = captioned(part.caption, y + 166)
  const drawing = node('g', at, path('p-ic p-thick', CORNERS), path('p-dot', QR, { 'fill-rule': 'evenodd' }))
  const box: Box = { x: MIDDLE - 75, y, width: 150, height: 150, radius: 8 }
  return block(166 + words.height, [drawing, ...words.nodes], [{ box, ...part }])
}

/** The card held against the back of the phone. */
export function nfc(part: PartOf<'nfc'>, y: number): Block {
  const x = MIDDLE - 78
  const phone: Box = { x, y, width: 86, height: 160, radius: 16 }
  const card: Box = { x: x + 44, y: y + 50, width: 112, height: 70, radius: 9 }
  const words = captioned(part.caption, y + 172)
  return block(
    172 + words.height,
    [
      rect('p-soft p-ic', phone),
      circle('p-ic', x + 24, y + 26, 11),
      rect('p-field', card),
      rect('p-ic', { x: card.x + 16, y: card.y + 16, width: 22, height: 17, radius: 3 }),
      path('p-ic', `M${card.x + 52} ${card.y + 18}h44m-44 12h30m-66 24h62`),
      path('p-ic', `M${card.x + 56} ${card.y - 13}a26 26 0 0 1 26-8m-30-6a40 40 0 0 1 38-10`),
      ...words.nodes,
    ],
    [{ box: card, corner: true, ...part }],
  )
}

/** The oval that a face is held into. */
export function face(part: PartOf<'face'>, y: number): Block {
  const words = captioned(part.caption, y + 172)
  const oval = node('ellipse', { class: 'p-field p-dash', cx: MIDDLE, cy: y + 76, rx: 58, ry: 74 })
  const box: Box = { x: MIDDLE - 66, y: y - 4, width: 132, height: 160, radius: 60 }
  return block(
    172 + words.height,
    [oval, icon('person', MIDDLE - 36, y + 38, 72), ...words.nodes],
    [{ box, ...part }],
  )
}

/** The front of a card, without any of what is printed on it. */
export function card(part: PartOf<'card'>, y: number): Block {
  const box: Box = { x: MIDDLE - 96, y, width: 192, height: 120, radius: 12 }
  const words = captioned(part.caption, y + 136)
  const chip: Box = { x: box.x + 18, y: y + 20, width: 30, height: 22, radius: 4 }
  const photo: Box = { x: box.x + 18, y: y + 54, width: 40, height: 48, radius: 4 }
  return block(
    136 + words.height,
    [
      rect('p-field', box),
      rect('p-ic', chip),
      rect('p-soft', photo),
      icon('person', photo.x + 8, photo.y + 12),
      path('p-ic', `M${box.x + 72} ${y + 30}h96M${box.x + 76} ${y + 60}h92m-92 18h70m-70 18h84`),
      ...words.nodes,
    ],
    [{ box, ...part }],
  )
}
