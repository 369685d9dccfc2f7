import { wrap } from './measure.ts'
import { node, type SvgNode } from './svg.ts'

export type Style = { size: number; weight?: 600; quiet?: boolean; onButton?: boolean; centre?: boolean }

const classOf = ({ quiet, onButton }: Style) => (onButton ? 'p-btn-t' : quiet ? 'p-t2' : 'p-t')

/** One line of text with its baseline at y. */
export const line = (text: string, x: number, y: number, style: Style): SvgNode =>
  node(
    'text',
    {
      class: classOf(style),
      x,
      y,
      'font-size': style.size,
      ...(style.weight && { 'font-weight': style.weight }),
      ...(style.centre && { 'text-anchor': 'middle' }),
    },
    text,
  )

const LEADING = 1.45

/** Text wrapped to a width, its first line starting at y; tall enough for stacked marks (Ổ, Ế, Ữ). */
export function paragraph(text: string, x: number, y: number, width: number, style: Style) {
  const lines = wrap(text, style.size, width)
  const leading = style.size * LEADING
  const nodes = lines.map((words, place) => line(words, x, y + leading * (place + 0.72), style))
  return { nodes, height: leading * lines.length }
}
