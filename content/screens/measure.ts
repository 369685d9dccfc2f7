/**
 * Width of letters in hundredths of the font size, from Noto Sans semi-bold: the widest of the system fonts a phone may
 * use, so that text which fits here fits in Roboto and San Francisco too.
 */
const widths: readonly [width: number, letters: string][] = [
  [30, "ijl.,:;!'| I"],
  [44, 'frt()/-“”•…'],
  [52, 'csz–?'],
  [60, 'aevxykSEFJLTY0123456789'],
  [67, 'bdghnopquđơABCKPRXVZƠ'],
  [80, 'ưDGHNOQUĐƯ&'],
  [98, 'wmWM@'],
]
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

const withoutMarks = (letter: string) =>
  letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .charAt(0)

/** Width a text needs at a font size, on the safe side. Marks above and below add nothing. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce(
    (sum, letter) => sum + (widthOf.get(letter) ?? widthOf.get(withoutMarks(letter)) ?? 67),
    0,
  ) *
    size) /
  100

/** Breaks a text into lines no wider than `width`, at spaces. A single word that is wider stands alone. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
