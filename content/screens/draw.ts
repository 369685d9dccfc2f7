import type { Part, Screen } from '../schema/screen.ts'
import { describeScreen, shownNumbers } from './describe.ts'
import { frame, topOf } from './frame.ts'
import { drawMarks } from './marks.ts'
import { type Block, WIDTH } from './parts/block.ts'
import * as device from './parts/device.ts'
import * as form from './parts/form.ts'
import * as list from './parts/list.ts'
import * as talk from './parts/talk.ts'
import { node, type SvgNode, svgText } from './svg.ts'

/** Room between parts: the rings of two neighbours and a breath. */
const GAP = 22

function drawPart(part: Part, y: number): Block {
  switch (part.kind) {
    case 'text':
      return list.text(part, y)
    case 'lines':
      return list.lines(part, y)
    case 'row':
      return list.row(part, y)
    case 'banner':
      return list.banner(part, y)
    case 'tiles':
      return list.tiles(part, y)
    case 'tabs':
      return list.tabs(part, y)
    case 'field':
      return form.field(part, y)
    case 'select':
      return form.select(part, y)
    case 'code':
      return form.code(part, y)
    case 'tick':
      return form.tick(part, y)
    case 'button':
      return form.button(part, y)
    case 'buttons':
      return form.buttons(part, y)
    case 'sms':
      return talk.sms(part, y)
    case 'dialog':
      return talk.dialog(part, y)
    case 'call':
      return talk.call(part, y)
    case 'store':
      return talk.store(part, y)
    case 'status':
      return device.status(part, y)
    case 'keypad':
      return device.keypad(part, y)
    case 'qr':
      return device.qr(part, y)
    case 'nfc':
      return device.nfc(part, y)
    case 'face':
      return device.face(part, y)
    case 'card':
      return device.card(part, y)
  }
}

/** Tabs and dialogs reach the frame's edges, so nothing is left free beside them. */
const isFlush = (part: Part | undefined) => part?.kind === 'tabs' || part?.kind === 'dialog'

/** Room under the last part: for a hand that reaches below tabs, and for the round corners of a closed frame. */
function belowOf({ parts, open }: Screen): number {
  const last = parts.at(-1)
  if (last?.kind === 'tabs') return 12
  return open ? 0 : isFlush(last) ? 22 : 6
}

/** [G3] A schematic screen as SVG nodes: role img, with the sentence that says the same. */
export function drawScreen(screen: Screen): SvgNode {
  let y = topOf(screen)
  const blocks = screen.parts.map((part, place) => {
    if (place === 0 && part.kind === 'dialog') y -= 12
    const drawn = drawPart(part, y)
    y += drawn.height + (isFlush(part) ? 0 : GAP)
    return drawn
  })
  const height = Math.ceil(y + belowOf(screen))
  return node(
    'svg',
    {
      class: screen.open ? 'phone-svg' : 'phone-svg p-closed',
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-label': describeScreen(screen),
    },
    ...frame(screen, height),
    ...blocks.flatMap((one) => one.nodes),
    ...drawMarks(
      blocks.flatMap((one) => one.marked),
      shownNumbers(screen),
    ),
  )
}

/** The same as SVG text, for prerendered and printed pages. A few kB before compression; classes only, no style. */
export const renderScreen = (screen: Screen): string => svgText(drawScreen(screen))
