import { isNumber, tokensOf, withoutTelex } from './tokens.ts'

/** A label taken apart for comparing: numbers with the word they belong to ("ngõ 3"), and the other words. */
export type LabelParts = { numbers: string[]; bare: boolean; words: string[] }

/** Words that say only that it is a home; with them or without them it is the same one. */
const homeWords = new Set(['nha', 'n', 'so', 'ho', 'can', 'gia', 'dinh'])
const longForms: Readonly<Record<string, string>> = { ng: 'ngo', d: 'duong', t: 'to', tdp: 'to' }

/** How alike two labels are, 0 to 1; 1 is the same label written differently (D51). */
export const likeness = (a: string, b: string): number => partsLikeness(partsOf(a), partsOf(b))

/** `likeness` of labels taken apart before: one typed label is compared with every home. */
export function partsLikeness(x: LabelParts, y: LabelParts): number {
  if (!sameNumbers(x, y)) return 0
  if (x.numbers.length === 0 && (x.words.length === 0 || y.words.length === 0)) return 0
  return wordLikeness(x.words, y.words)
}

export function partsOf(label: string): LabelParts {
  const tokens = tokensOf(label)
  const numbers: string[] = []
  const words: string[] = []
  let before = ''
  for (const token of tokens) {
    if (isNumber(token)) {
      numbers.push(`${before}${Number(token.text)}`)
      before = ''
      continue
    }
    if (before) words.push(before)
    before = meaningOf(token.text)
  }
  if (before) words.push(before)
  return { numbers, bare: !tokens.some((token) => !isNumber(token)), words }
}

function meaningOf(word: string): string {
  const plain = withoutTelex(word)
  return homeWords.has(plain) ? '' : (longForms[plain] ?? plain)
}

/** "12/3" carries no words: then only the order of the numbers can tell. */
function sameNumbers(a: LabelParts, b: LabelParts): boolean {
  if (a.bare || b.bare) return digits(a).join() === digits(b).join()
  return [...a.numbers].sort().join() === [...b.numbers].sort().join()
}
const digits = ({ numbers }: LabelParts) => numbers.map((number) => number.replace(/\D/g, ''))

/** All words of the shorter must be in the longer; a lone letter ("12A") is part of the number and may not be missing. */
function wordLikeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const left = [...long]
  for (const word of short) {
    const found = left.findIndex((other) => isAlike(word, other))
    if (found < 0) return 0
    left.splice(found, 1)
  }
  if (left.length > 3 || left.some((word) => word.length === 1)) return 0
  return 1 - left.length / 10
}

const isAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && isOneSlipApart(a, b))

/** One letter more, less, other, or two swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2)
}
