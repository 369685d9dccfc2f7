import { buttonExamples } from './button.tsx'
import { choiceExamples } from './choice.tsx'
import type { ExampleGroup } from './example.ts'
import { fieldExamples, searchExamples } from './field.tsx'
import { deskExamples, figureExamples } from './figure.tsx'
import { iconExamples, qrExamples } from './icons.tsx'
import { listExamples } from './list.tsx'
import { emptyExamples, noticeExamples, safetyExamples, toastExamples, verdictExamples } from './notice.tsx'
import { pinExamples } from './pin.tsx'
import { chipExamples, lineExamples, syncExamples } from './status.tsx'
import { pathExamples, stepExamples } from './step.tsx'

/** The whole vocabulary, in three columns and two wide bands below them. */
export const columns: readonly (readonly ExampleGroup[])[] = [
  [
    { title: 'Nút', examples: buttonExamples },
    { title: 'Tình trạng: hình + chữ + màu', lie: 'line', examples: chipExamples },
    { title: 'Đồng bộ, nói bằng chữ', examples: syncExamples },
    { title: 'Dòng phụ', examples: lineExamples },
    { title: 'Danh sách', examples: listExamples },
  ],
  [
    { title: 'Ô nhập', examples: fieldExamples },
    { title: 'Ô tìm', examples: searchExamples },
    { title: 'Chọn', examples: choiceExamples },
    { title: 'Lời nhắn', examples: noticeExamples },
    { title: 'Báo nhanh, có hoàn tác', examples: toastExamples },
  ],
  [
    { title: 'Chưa có gì', examples: emptyExamples },
    { title: 'Số liệu', examples: figureExamples },
    { title: 'Thẻ', examples: verdictExamples },
    { title: 'Đường đi các bước', examples: pathExamples },
    { title: 'Một bước', examples: stepExamples },
    { title: 'Câu an toàn', examples: safetyExamples },
    { title: 'Mã QR', examples: qrExamples },
  ],
]

export const wide: readonly ExampleGroup[] = [{ title: 'Bàn máy tính', examples: deskExamples }]

export const pads: ExampleGroup = { title: 'Mã PIN', lie: 'pads', examples: pinExamples }

export const icons: ExampleGroup = {
  title: 'Biểu tượng: lưới 24, nét 2, đầu tròn',
  lie: 'icons',
  examples: iconExamples,
}
