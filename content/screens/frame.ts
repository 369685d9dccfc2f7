import type { Screen } from '../schema/screen.ts'
import { textWidth } from './measure.ts'
import { MIDDLE, WIDTH } from './parts/block.ts'
import { icon, node, path, rect, type SvgNode } from './svg.ts'
import { line, paragraph } from './words.ts'

const STATUS = 32
const BAR = 42

/** Where the first part begins. */
export const topOf = ({ status, bar }: Pick<Screen, 'status' | 'bar'>): number =>
  (status ? STATUS : bar ? 12 : 10) + (bar ? barHeight(bar) : 0) + 14

const barSize = (title: string) => [16, 15, 14].find((size) => textWidth(title, size) <= 228) ?? 14
const barWords = (title: string, y: number) =>
  paragraph(title, MIDDLE + 8, y, 228, { size: barSize(title), weight: 600, centre: true })
const barHeight = (title: string) => Math.max(BAR, barWords(title, 0).height + 18)

/** Outline, status bar and title bar of a phone. A screen that goes on below ends in dashes. */
export const frame = (screen: Screen, height: number): SvgNode[] => [
  ...outline(screen.open, height),
  ...(screen.status ? statusBar() : []),
  ...(screen.bar ? titleBar(screen.bar, screen.back, screen.status ? STATUS : 12) : []),
]

const outline = (open: boolean, height: number): SvgNode[] =>
  open
    ? [
        path('p-frame', `M1.5 ${height - 1}V24A22 22 0 0 1 23.5 2H304.5A22 22 0 0 1 326.5 24V${height - 1}`),
        path('p-line', `M2 ${height - 1}H326`, { 'stroke-dasharray': '4 5' }),
      ]
    : [rect('p-frame', { x: 1.5, y: 1.5, width: WIDTH - 3, height: height - 3, radius: 24 })]

const statusBar = (): SvgNode[] => [
  line('16:05', 24, 22, { size: 13, quiet: true }),
  icon('signal', WIDTH - 66, 9, 16.8),
  rect('p-ic p-thin', { x: WIDTH - 44, y: 12, width: 19, height: 10.5, radius: 2.5 }),
  rect('p-dot', { x: WIDTH - 41.5, y: 14.4, width: 10, height: 5.7, radius: 1 }),
]

function titleBar(title: string, back: boolean, y: number): SvgNode[] {
  const height = barHeight(title)
  const words = barWords(title, y + (height - barWords(title, 0).height) / 2)
  return [
    node('rect', { class: 'p-bar', x: 2.5, y, width: WIDTH - 5, height }),
    ...(back ? [icon('back', 12, y + height / 2 - 11, 22)] : []),
    ...words.nodes,
  ]
}
