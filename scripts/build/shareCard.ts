import { MARK_STROKE } from './iconArt.ts'

/** What the preview of one shared guide says. */
export interface ShareCard {
  id: string
  title: string
  /** "7 bước, khoảng 10 đến 20 phút". */
  detail: string
}

const TITLE = { size: 84, line: 112, most: 21 }

/** Words on lines of at most `most` letters; a word is never cut. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const teaRow = (row: number): string =>
  `<path d="M-20 ${330 + row * 52}C260 ${200 + row * 52},520 ${470 + row * 44},800 ${280 + row * 40}S1180 ${150 + row * 34},1260 ${170 + row * 34}"/>`

const text = (y: number, size: number, weight: number, words: string) =>
  `<text x="80" y="${y}" font-size="${size}" font-weight="${weight}">${escaped(words)}</text>`

/** [G4] The picture Zalo shows beside a shared guide, 1200 × 630: mark, title, how long it takes, on the green of the home page. */
export function shareCardSvg({ title, detail }: ShareCard): string {
  const lines = linesOf(title, TITLE.most)
  const first = 320 - ((lines.length - 1) * TITLE.line) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Be Vietnam Pro" fill="#fff">
<rect width="1200" height="630" fill="#0B6B4F"/>
<g fill="none" stroke="#fff" stroke-opacity=".1" stroke-width="5" stroke-linecap="round">${Array.from({ length: 8 }, (_, row) => teaRow(row)).join('')}</g>
<g transform="translate(80 64) scale(2.6)"><rect width="32" height="32" rx="9"/><path d="${MARK_STROKE}" fill="none" stroke="#0B6B4F" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/></g>
<text x="188" y="124" font-size="48" font-weight="700">Tổ Số</text>
${lines.map((line, at) => text(first + 30 + at * TITLE.line, TITLE.size, 700, line)).join('\n')}
${text(556, 38, 400, `${detail} · có hình, nghe đọc được`)}
</svg>`
}
