import type { PartOf } from '../../schema/screen.ts'
import { type Box, icon, rect } from '../svg.ts'
import { paragraph, type Style } from '../words.ts'
import { type Block, block, COLUMN, LEFT, MIDDLE, RIGHT, WIDTH } from './block.ts'

const looks = {
  plain: { size: 15.5 },
  strong: { size: 19, weight: 600 },
  quiet: { size: 14.5, quiet: true },
} as const satisfies Record<string, Style>

export function text(part: PartOf<'text'>, y: number): Block {
  const inset = part.mark === undefined ? 0 : 16
  const x = part.centre ? MIDDLE : LEFT + inset
  const words = paragraph(part.text, x, y, COLUMN - inset * 2, { ...looks[part.look], centre: part.centre })
  const box: Box = { x: LEFT, y: y - 4, width: COLUMN, height: words.height + 8, radius: 8 }
  return block(words.height, words.nodes, [{ box, ...part }])
}

/** Grey bars for what a guide need not show. */
export function lines({ count }: PartOf<'lines'>, y: number): Block {
  const share = [1, 0.7, 0.86, 0.55]
  const bars = Array.from(
    { length: count },
    (_, place): Box => ({
      x: LEFT,
      y: y + place * 20,
      width: COLUMN * (share[place] ?? 1),
      height: 10,
      radius: 5,
    }),
  )
  return block(
    count * 20 - 10,
    bars.map((bar) => rect('p-soft', bar)),
  )
}

/** One row of a list or menu: icon, words, a second line, an arrow when it opens something. */
export function row(part: PartOf<'row'>, y: number): Block {
  const x = LEFT + (part.icon ? 46 : 16)
  const room = RIGHT - x - (part.opens ? 40 : 14)
  const words = paragraph(part.text, x, 0, room, { size: 15.5 })
  const below = part.sub ? paragraph(part.sub, x, 0, room, { size: 13.5, quiet: true }).height : 0
  const height = Math.max(48, words.height + below + 22)
  const top = y + (height - words.height - below) / 2
  const box: Box = { x: LEFT, y, width: COLUMN, height, radius: 10 }
  return block(
    height,
    [
      rect('p-field', box),
      ...(part.icon ? [icon(part.icon, LEFT + 12, y + height / 2 - 12)] : []),
      ...paragraph(part.text, x, top, room, { size: 15.5 }).nodes,
      ...(part.sub
        ? paragraph(part.sub, x, top + words.height, room, { size: 13.5, quiet: true }).nodes
        : []),
      ...(part.opens ? [icon('next', RIGHT - 34, y + height / 2 - 11, 22)] : []),
    ],
    [{ box, ...part }],
  )
}

/** A notice across the screen that may be tapped. */
export function banner(part: PartOf<'banner'>, y: number): Block {
  const x = LEFT + (part.icon ? 48 : 16)
  const words = paragraph(part.text, x, y + 12, RIGHT - x - 14, { size: 15 })
  const box: Box = { x: LEFT, y, width: COLUMN, height: words.height + 24, radius: 12 }
  const sign = part.icon ? [icon(part.icon, LEFT + 14, y + box.height / 2 - 12)] : []
  return block(box.height, [rect('p-soft', box), ...sign, ...words.nodes], [{ box, ...part }])
}

/** Things to open, in a grid: two or three to a row. */
export function tiles({ tiles: all }: PartOf<'tiles'>, y: number): Block {
  const perRow = all.length === 2 || all.length === 4 ? 2 : 3
  const width = (COLUMN - 12 * (perRow - 1)) / perRow
  const words = (label: string, x: number, top: number) =>
    paragraph(label, x + width / 2, top, width - 10, { size: 13.5, centre: true })
  const height = 58 + Math.max(...all.map((tile) => words(tile.text, 0, 0).height))
  const drawn = all.map((tile, place) => {
    const box: Box = {
      x: LEFT + (place % perRow) * (width + 12),
      y: y + Math.floor(place / perRow) * (height + 16),
      width,
      height,
      radius: 10,
    }
    const sign = icon(tile.icon ?? 'document', box.x + width / 2 - 13, box.y + 14, 26)
    return { tile, box, nodes: [rect('p-field', box), sign, ...words(tile.text, box.x, box.y + 48).nodes] }
  })
  const rows = Math.ceil(all.length / perRow)
  return block(
    rows * (height + 16) - 16,
    drawn.flatMap((one) => one.nodes),
    drawn.map((one) => ({ box: one.box, corner: true, ...one.tile })),
  )
}

/** The bar of tabs at the foot of an app. */
export function tabs({ tabs: all }: PartOf<'tabs'>, y: number): Block {
  const width = (WIDTH - 16) / all.length
  const words = (label: string, x: number, top: number) =>
    paragraph(label, x + width / 2, top, width - 6, { size: 13, centre: true })
  const height = 52 + Math.max(...all.map((tab) => words(tab.text, 0, 0).height))
  const drawn = all.map((tab, place) => {
    const box: Box = { x: 8 + place * width + 4, y: y + 9, width: width - 8, height: height - 18, radius: 10 }
    const sign = icon(tab.icon ?? 'document', box.x + box.width / 2 - 12, box.y + 5)
    return { tab, box, nodes: [sign, ...words(tab.text, box.x - 4, box.y + 31).nodes] }
  })
  const bar = rect('p-bar', { x: 2.5, y, width: WIDTH - 5, height, radius: 0 })
  return block(
    height,
    [bar, ...drawn.flatMap((one) => one.nodes)],
    drawn.map((one) => ({ box: one.box, corner: true, ...one.tab })),
  )
}
