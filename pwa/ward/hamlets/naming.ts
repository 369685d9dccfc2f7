import type { Hamlet } from '../../../contract/index.ts'
import { withoutMarks } from '../../../contract/index.ts'

export type HamletType = Hamlet['type']

/** Kinds of hamlets as they begin a name; the last one adds nothing. Order: as often met, `to-dan-pho` first for a phường. */
export const hamletTypes: readonly { type: HamletType; word: string }[] = [
  { type: 'to-dan-pho', word: 'Tổ dân phố' },
  { type: 'thon', word: 'Thôn' },
  { type: 'xom', word: 'Xóm' },
  { type: 'ban', word: 'Bản' },
  { type: 'ap', word: 'Ấp' },
  { type: 'khu-pho', word: 'Khu phố' },
  { type: 'khac', word: '' },
]

const wordOf = (type: HamletType): string => hamletTypes.find((known) => known.type === type)?.word ?? ''

/** "Tổ dân phố 6" from the kind and "6"; a name that already begins with its kind is not given it twice. */
export function hamletName(type: HamletType, typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ').normalize('NFC')
  const word = wordOf(type)
  if (!word || isSame(text.slice(0, word.length), word)) return text
  return `${word} ${text}`
}

/** Whether two names are the same to a person's eye: case and marks do not make another hamlet. */
export const isSame = (a: string, b: string): boolean => withoutMarks(a).trim() === withoutMarks(b).trim()

/** Numbers from `first` to `last`, both included; empty when the order is wrong. */
export const numbersBetween = (first: number, last: number): number[] =>
  last < first ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place)
