import type { PartOf } from '../../schema/screen.ts'
import { type Box, circle, icon, rect } from '../svg.ts'
import { line, paragraph } from '../words.ts'
import { type Block, block, COLUMN, LEFT, MIDDLE, RIGHT, WIDTH } from './block.ts'
import { buttonIn } from './form.ts'

/** A text message as it lies over the screen. Codes in it are dots. */
export function sms(part: PartOf<'sms'>, y: number): Block {
  const x = LEFT + (part.mark === undefined ? 0 : 16)
  const words = paragraph(part.text, x + 2, y + 36, RIGHT - x - 4, { size: 14.5 })
  const box: Box = { x: LEFT - 10, y, width: COLUMN + 20, height: words.height + 44, radius: 12 }
  const head = [
    icon('sms', x, y + 9, 22),
    line(part.from ?? 'Tin nhắn', x + 32, y + 25, { size: 14.5, weight: 600 }),
  ]
  const inner = { ...box, x: LEFT, width: COLUMN }
  return block(box.height, [rect('p-soft', box), ...head, ...words.nodes], [{ box: inner, ...part }])
}

/** A question over a greyed screen, with one or two answers. */
export function dialog(part: PartOf<'dialog'>, y: number): Block {
  const words = paragraph(part.text, MIDDLE, y + 34, COLUMN - 36, { size: 15.5, centre: true })
  const gap = 14
  const width = (COLUMN - 28 - gap * (part.buttons.length - 1)) / part.buttons.length
  const top = y + 34 + words.height + 20
  const drawn = part.buttons.map((one, place) => {
    const x = LEFT + 14 + place * (width + gap)
    return { one, ...buttonIn(one.text, one.look, { x, y: top, width, height: 40, radius: 9 }, 15) }
  })
  const tallest = Math.max(...drawn.map((one) => one.box.height))
  const card: Box = { x: LEFT, y: y + 18, width: COLUMN, height: top - y - 18 + tallest + 16, radius: 14 }
  const height = card.height + 36
  const ground = rect('p-soft', { x: 2.5, y, width: WIDTH - 5, height, radius: 0 })
  return block(
    height,
    [ground, rect('p-field', card), ...words.nodes, ...drawn.flatMap((one) => one.nodes)],
    drawn.map((one) => ({ box: one.box, corner: drawn.length > 1, ...one.one })),
  )
}

/** A call: who, and the one button that matters. */
export function call(part: PartOf<'call'>, y: number): Block {
  const name = paragraph(part.name, MIDDLE, y + 76, COLUMN, { size: 18, weight: 600, centre: true })
  const number = part.number
    ? paragraph(part.number, MIDDLE, y + 78 + name.height, COLUMN, { size: 16, quiet: true, centre: true })
    : { nodes: [], height: 0 }
  const top = y + 76 + name.height + number.height + 22
  const drawn = buttonIn(
    part.button,
    'main',
    { x: MIDDLE - 80, y: top, width: 160, height: 46, radius: 23 },
    16,
  )
  return block(
    top - y + drawn.box.height,
    [
      circle('p-soft', MIDDLE, y + 36, 34),
      icon('call', MIDDLE - 16, y + 20, 32),
      ...name.nodes,
      ...number.nodes,
      ...drawn.nodes,
    ],
    [{ box: drawn.box, ...part }],
  )
}

/** A page of an app store: name, who published it, the button to install. */
export function store(part: PartOf<'store'>, y: number): Block {
  const x = LEFT + 66
  const room = COLUMN - 66
  const name = paragraph(part.app, x, y - 2, room, { size: 18, weight: 600 })
  const publisher = paragraph(part.publisher, x, y + name.height + 14, room - 4, { size: 14.5 })
  const top = Math.max(58, name.height + publisher.height + 18) + 20
  const drawn = buttonIn(
    part.button,
    'main',
    { x: LEFT, y: y + top, width: COLUMN, height: 44, radius: 10 },
    16,
  )
  const above: Box = { x: x - 12, y: y - 5, width: room + 12, height: name.height + 6, radius: 8 }
  const below: Box = {
    x: x - 12,
    y: y + name.height + 11,
    width: room + 12,
    height: publisher.height + 6,
    radius: 8,
  }
  return block(
    top + drawn.box.height,
    [
      rect('p-soft', { x: LEFT, y, width: 52, height: 52, radius: 12 }),
      ...name.nodes,
      ...publisher.nodes,
      ...drawn.nodes,
    ],
    [
      { box: above, mark: part.appMark },
      { box: below, mark: part.publisherMark },
      { box: drawn.box, mark: part.mark, hand: part.hand },
    ],
  )
}
