import type { Marked } from '../marks.ts'
import type { SvgNode } from '../svg.ts'

/** Width of the drawing, and the column that parts are set in. */
export const WIDTH = 328
export const LEFT = 28
export const COLUMN = WIDTH - 2 * LEFT
export const RIGHT = LEFT + COLUMN
export const MIDDLE = WIDTH / 2

/** A part drawn from y downwards: how tall it came out, and which boxes carry a number or the hand. */
export type Block = { nodes: SvgNode[]; height: number; marked: Marked[] }

export const block = (height: number, nodes: SvgNode[], marked: Marked[] = []): Block => ({
  nodes,
  height,
  marked,
})
