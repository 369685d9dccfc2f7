import type { PartOf } from '../../schema/screen.ts'
import { type Box, circle, icon, path, rect, type SvgNode } from '../svg.ts'
import { paragraph } from '../words.ts'
import { type Block, block, COLUMN, LEFT, MIDDLE, RIGHT } from './block.ts'

const FIELD = 44
/** Room for the ring between a label and its box. */
const LABEL_GAP = 11
const LABEL = { size: 14.5, quiet: true } as const

function labelled(label: string, y: number) {
  const words = paragraph(label, LEFT, y, COLUMN, LABEL)
  const box: Box = { x: LEFT, y: y + words.height + LABEL_GAP, width: COLUMN, height: FIELD, radius: 8 }
  return { words, box, height: words.height + LABEL_GAP + FIELD }
}

const dots = ({ x, y, height }: Box, count: number, gap: number): SvgNode[] =>
  Array.from({ length: count }, (_, place) => circle('p-dot', x + 20 + place * gap, y + height / 2, 4.5))

/** A box to type in, with its label above; filled means dots, never text. */
export function field(part: PartOf<'field'>, y: number): Block {
  const { words, box, height } = labelled(part.label, y)
  const inside = part.filled ? dots(box, 8, 16) : []
  return block(height, [...words.nodes, rect('p-field', box), ...inside], [{ box, ...part }])
}

/** A box that opens a list. */
export function select(part: PartOf<'select'>, y: number): Block {
  const { words, box, height } = labelled(part.label, y)
  const inside = part.text
    ? paragraph(part.text, LEFT + 14, box.y + 11, COLUMN - 60, { size: 15.5 }).nodes
    : []
  const arrow = icon('down', RIGHT - 36, box.y + 10)
  return block(height, [...words.nodes, rect('p-field', box), ...inside, arrow], [{ box, ...part }])
}

/** One box per digit of a code; typed digits are dots. */
export function code(part: PartOf<'code'>, y: number): Block {
  const width = (COLUMN - 8 * (part.boxes - 1)) / part.boxes
  const boxes = Array.from(
    { length: part.boxes },
    (_, place): Box => ({
      x: LEFT + place * (width + 8),
      y,
      width,
      height: 46,
      radius: 8,
    }),
  )
  const typed = boxes.slice(0, part.filled).map((box) => circle('p-dot', box.x + width / 2, y + 23, 5))
  const whole: Box = { x: LEFT, y, width: COLUMN, height: 46, radius: 8 }
  return block(46, [...boxes.map((box) => rect('p-field', box)), ...typed], [{ box: whole, ...part }])
}

/** A box to tick with the sentence beside it. */
export function tick(part: PartOf<'tick'>, y: number): Block {
  const words = paragraph(part.text, LEFT + 52, y + 2, COLUMN - 56, { size: 15 })
  const height = Math.max(28, words.height + 4)
  const box: Box = { x: LEFT + 14, y, width: 26, height: 26, radius: 5 }
  const sign = part.ticked ? [path('p-ic', `M${LEFT + 20} ${y + 13}l5 5 9-10`)] : []
  const whole: Box = { x: LEFT, y: y - 3, width: COLUMN, height: height + 4, radius: 8 }
  return block(height, [rect('p-field', box), ...sign, ...words.nodes], [{ box: whole, ...part }])
}

type Look = 'main' | 'outline' | 'link'
/** A button in a box of its own width; the box grows when its words need a second line. */
export function buttonIn(text: string, look: Look, box: Box, size: number) {
  const words = paragraph(text, box.x + box.width / 2, 0, box.width - 20, { size, centre: true })
  const height = Math.max(box.height, words.height + 22)
  const style = { size, centre: true, ...(look === 'main' && { onButton: true }), weight: 600 } as const
  const shown = paragraph(
    text,
    box.x + box.width / 2,
    box.y + (height - words.height) / 2,
    box.width - 20,
    style,
  )
  const grown = { ...box, height }
  const shape = look === 'link' ? [] : [rect(look === 'main' ? 'p-btn' : 'p-field', grown)]
  return { box: grown, nodes: [...shape, ...shown.nodes] }
}

export function button(part: PartOf<'button'>, y: number): Block {
  const drawn = buttonIn(part.text, part.look, { x: LEFT, y, width: COLUMN, height: 46, radius: 10 }, 16)
  const sign = part.icon ? [icon(part.icon, LEFT + 16, y + drawn.box.height / 2 - 12)] : []
  return block(drawn.box.height, [...drawn.nodes, ...sign], [{ box: drawn.box, ...part }])
}

/** Two buttons side by side, as tall as the taller one. */
export function buttons({ buttons: pair }: PartOf<'buttons'>, y: number): Block {
  const width = (COLUMN - 14) / 2
  const drawn = pair.map((one, place) => {
    const x = place === 0 ? LEFT : MIDDLE + 7
    return { one, ...buttonIn(one.text, one.look, { x, y, width, height: 44, radius: 9 }, 15) }
  })
  const height = Math.max(...drawn.map((one) => one.box.height))
  return block(
    height,
    drawn.flatMap((one) => one.nodes),
    drawn.map((one) => ({ box: one.box, corner: true, ...one.one })),
  )
}
