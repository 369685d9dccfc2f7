import type { Part, Screen } from '../schema/screen.ts'
import { plainText } from '../text.ts'

type Tapped = { mark?: number | undefined; hand?: true | undefined }

/** What is on a part, in words; `ô`, `nút`, `dòng` are how people call it on the phone. */
function named(part: Part): [what: string, tapped: Tapped][] {
  switch (part.kind) {
    case 'lines':
      return []
    case 'text':
      return [[`chữ “${plain(part.text)}”`, part]]
    case 'field':
      return [[`ô ${part.filled ? 'đã gõ' : 'trống'} “${part.label}”`, part]]
    case 'select':
      return [[`ô chọn “${part.label}”`, part]]
    case 'code':
      return [[`${part.boxes} ô để gõ mã`, part]]
    case 'button':
      return [[`nút “${part.text}”`, part]]
    case 'buttons':
      return part.buttons.map((one) => [`nút “${one.text}”`, one])
    case 'row':
      return [[`dòng “${part.text}”`, part]]
    case 'tick':
      return [[`ô đánh dấu “${plain(part.text)}”`, part]]
    case 'tiles':
      return part.tiles.map((one) => [`mục “${one.text}”`, one])
    case 'tabs':
      return part.tabs.map((one) => [`mục dưới cùng “${one.text}”`, one])
    case 'banner':
      return [[`dòng báo “${plain(part.text)}”`, part]]
    case 'keypad':
      return [['bàn phím số', part]]
    case 'sms':
      return [[`tin nhắn “${plain(part.text)}”`, part]]
    case 'dialog':
      return [
        [`hộp hỏi “${plain(part.text)}”`, {}],
        ...part.buttons.map((one): [string, Tapped] => [`nút “${one.text}”`, one]),
      ]
    case 'store':
      return [
        [`ứng dụng “${part.app}”`, { mark: part.appMark }],
        [`nơi phát hành “${part.publisher}”`, { mark: part.publisherMark }],
        [`nút “${part.button}”`, part],
      ]
    case 'call':
      return [
        [`cuộc gọi “${part.name}${part.number ? ` ${part.number}` : ''}”`, {}],
        [`nút “${part.button}”`, part],
      ]
    case 'qr':
      return [[`mã QR, “${part.caption}”`, part]]
    case 'nfc':
      return [[`thẻ áp vào lưng máy, “${part.caption}”`, part]]
    case 'face':
      return [[`khung soi mặt, “${part.caption}”`, part]]
    case 'card':
      return [[`mặt thẻ, “${part.caption}”`, part]]
    case 'status':
      return [
        ['vạch sóng', { mark: part.signalMark }],
        ['pin', { mark: part.batteryMark }],
      ]
  }
}

const plain = (text: string) =>
  plainText(text)
    .replace(/[“”]/g, '')
    .replace(/( ?•)+/g, ' chấm tròn')

const withMark = ([what, { mark, hand }]: [string, Tapped], shown: ReadonlyMap<number, number>) =>
  `${mark === undefined ? '' : `số ${shown.get(mark)}, `}${what}${hand ? ', bấm ở đây' : ''}`

/** The picture in one Vietnamese sentence, made from the same data as the drawing [G3]. */
export function describeScreen(screen: Screen): string {
  const where = `Hình vẽ phác màn hình ${screen.of}${screen.bar && screen.bar !== screen.of ? `, mục “${screen.bar}”` : ''}`
  const shown = shownNumbers(screen)
  const parts = screen.parts.flatMap(named).map((part) => withMark(part, shown))
  return `${where}: ${parts.join('; ')}.`
}

/** Marks as the data have them (the sentence each thing belongs to), and how many hands. */
export function tapsOn(screen: Screen): { marks: number[]; hands: number } {
  const taps = screen.parts.flatMap(named).map(([, tapped]) => tapped)
  return {
    marks: taps.flatMap(({ mark }) => (mark === undefined ? [] : [mark])),
    hands: taps.filter(({ hand }) => hand).length,
  }
}

/**
 * What is drawn for each mark: the numbers of a picture begin at 1 and leave none out. The data name the sentence a thing
 * belongs to; a first sentence with nothing to see ("Mở VNeID.") would leave people looking for a 1 that is not there.
 */
export function shownNumbers(screen: Screen): ReadonlyMap<number, number> {
  const marks = [...new Set(tapsOn(screen).marks)].sort((one, other) => one - other)
  return new Map(marks.map((mark, place) => [mark, place + 1]))
}

/** Every label the picture shows, for checking that a step quotes only what can be seen. */
export function labelsOn(screen: Screen): string[] {
  const quoted = screen.parts
    .flatMap(named)
    .flatMap(([what]) => [...what.matchAll(/“([^”]*)”/g)].map((found) => found[1] ?? ''))
  return [...(screen.bar ? [screen.bar] : []), ...quoted]
}
