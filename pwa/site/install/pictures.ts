import type { SvgNode } from '../../../content/screens/index.ts'
import { drawMarks, type Marked } from '../../../content/screens/marks.ts'
import { type Box, circle, icon, node, path, rect } from '../../../content/screens/svg.ts'
import { line } from '../../../content/screens/words.ts'
import { iconShare } from '../../ui/icons/acts.ts'

const WIDTH = 328

const quiet = (words: string, x: number, y: number) => line(words, x, y, { size: 15, quiet: true })
const label = (words: string, x: number, y: number) => line(words, x, y, { size: 15.5, weight: 600 })
const outline = (height: number) =>
  rect('p-frame', { x: 1.5, y: 1.5, width: WIDTH - 3, height: height - 3, radius: 24 })

function picture(height: number, words: string, drawn: SvgNode[], marked: Marked[]): SvgNode {
  const attributes = {
    class: 'phone-svg',
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    'aria-label': words,
  }
  return node('svg', attributes, outline(height), ...drawn, ...drawMarks(marked))
}

/** Chrome on Android: three dots, a line of the menu, the button of the dialog. */
export function androidPicture(words: string): SvgNode {
  const dots: Box = { x: 262, y: 26, width: 48, height: 40, radius: 8 }
  const choice: Box = { x: 60, y: 128, width: 246, height: 44, radius: 8 }
  const button: Box = { x: 180, y: 306, width: 120, height: 42, radius: 10 }
  const drawn = [
    rect('p-soft', { x: 18, y: 26, width: 216, height: 40, radius: 20 }),
    quiet('Tổ Số', 38, 51),
    ...[36, 46, 56].map((y) => circle('p-dot', 286, y, 2.6)),
    rect('p-field', { x: 44, y: 84, width: 270, height: 140, radius: 10 }),
    quiet('Tab mới', 80, 114),
    label('Thêm vào màn hình chính', 80, 155),
    quiet('Cài đặt', 80, 204),
    rect('p-field', { x: 18, y: 246, width: 296, height: 118, radius: 14 }),
    label('Cài đặt ứng dụng', 38, 282),
    quiet('Hủy', 116, 332),
    rect('p-btn', button),
    line('Cài đặt', 240, 332, { size: 15.5, weight: 600, centre: true, onButton: true }),
  ]
  return picture(386, words, drawn, [
    { box: dots, mark: 1, corner: true },
    { box: choice, mark: 2 },
    { box: button, mark: 3, hand: true, corner: true },
  ])
}

/** Safari on an iPhone: the share button, a line of its sheet, the button of the last question. */
export function iphonePicture(words: string): SvgNode {
  const add: Box = { x: 222, y: 26, width: 82, height: 34, radius: 8 }
  const choice: Box = { x: 26, y: 138, width: 276, height: 46, radius: 10 }
  const share: Box = { x: 130, y: 284, width: 68, height: 44, radius: 10 }
  const drawn = [
    quiet('Hủy', 28, 49),
    label('Thêm', 243, 49),
    path('p-line', 'M2 76H326'),
    rect('p-field', { x: 16, y: 92, width: 296, height: 148, radius: 14 }),
    quiet('Thêm dấu trang', 44, 120),
    label('Thêm vào MH chính', 48, 166),
    icon('plus', 266, 149),
    quiet('Tìm trên trang', 44, 216),
    node('rect', { class: 'p-bar', x: 2.5, y: 266, width: WIDTH - 5, height: 80 }),
    icon('back', 46, 294),
    node('g', { transform: 'translate(152 293)' }, path('p-ic', iconShare.line)),
    icon('document', 252, 294),
  ]
  return picture(370, words, drawn, [
    { box: share, mark: 1, corner: true },
    { box: choice, mark: 2 },
    { box: add, mark: 3, corner: true },
  ])
}
