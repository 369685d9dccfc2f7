import { type Box, circle, node, path, rect, type SvgNode } from './svg.ts'
import { line } from './words.ts'

export type Tap = { mark?: number | undefined; hand?: true | undefined }
/** A box that a sentence of the step points at. */
export type Marked = Tap & { box: Box; corner?: boolean }

const HAND =
  'M8.3 15V5.1a1.6 1.6 0 0 1 3.2 0V10a1.6 1.6 0 0 1 3.2.5 1.6 1.6 0 0 1 3.2.7v4a6 6 0 0 1-6 6h-.7a6 6 0 0 1-4.7-2.3L3.4 15a1.7 1.7 0 0 1 2.5-2.2Z'
const FINGERS = 'M11.5 10v2.2M14.7 10.6v1.9'

const grown = ({ x, y, width, height, radius }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
  radius: radius + by - 2,
})

/** A box across the screen carries its number at its left edge, one among others at the corner, clear of what is in it. */
const numberPlace = ({ x, y, height }: Box, corner: boolean) =>
  corner ? [x - 4, y - 6] : [x - 5, y + height / 2]

/** Amber ring with an ink outline and an ink number: seen without colour, in the dark and in print [G3]. */
function ring({ box, mark, corner = false }: Marked, shown?: ReadonlyMap<number, number>): SvgNode[] {
  const [x = 0, y = 0] = numberPlace(box, corner)
  return [
    rect('p-halo', grown(box, 3.5)),
    rect('p-ring', grown(box, 7)),
    circle('p-num', x, y, 14),
    line(String(shown?.get(mark ?? 0) ?? mark), x, y + 6, {
      size: 17,
      weight: 600,
      centre: true,
      onButton: true,
    }),
  ]
}

/** The pointing hand, its fingertip inside the box: right of the middle, so that the label stays readable. */
function hand({ x, y, width, height }: Box): SvgNode {
  const across = width < 200 ? 0.86 : 0.8
  const down = height > 60 ? height - 14 : height * 0.58
  const tip = [x + width * across, y + down]
  return node(
    'g',
    { transform: `translate(${tip.map(Math.round).join(' ')}) rotate(-20) scale(2.1) translate(-9.9 -3.5)` },
    path('p-hand', HAND),
    path('p-hand', FINGERS),
  )
}

/** Rings first, the hand on top of everything. `shown`: the number drawn for each mark, itself where not given. */
export const drawMarks = (marked: readonly Marked[], shown?: ReadonlyMap<number, number>): SvgNode[] => [
  ...marked.filter((one) => one.mark !== undefined).flatMap((one) => ring(one, shown)),
  ...marked.filter((one) => one.hand).map((one) => hand(one.box)),
]
