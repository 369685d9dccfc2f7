import { withoutMarks } from '../../../contract/index.ts'

/** A run of letters or of digits, without marks, with its place in the text as written. */
export type Token = { text: string; from: number; to: number }

/** The words and numbers of a text: "Nhà 12 – ngõ 3" → nha, 12, ngo, 3. Composed and decomposed text alike (D52). */
export function tokensOf(text: string): Token[] {
  const { plain, origins } = plainOf(text)
  return [...plain.matchAll(/[a-z]+|\d+/g)].map((run) => {
    const start = run.index
    const end = start + run[0].length
    return { text: run[0], from: origins[start] ?? 0, to: origins[end] ?? text.length }
  })
}

/** Text without marks, and for each of its characters where it came from. */
function plainOf(text: string): { plain: string; origins: number[] } {
  const origins: number[] = []
  let plain = ''
  for (let i = 0; i < text.length; i++) {
    const bare = bareOf(text.charAt(i))
    for (let k = 0; k < bare.length; k++) origins.push(i)
    plain += bare
  }
  return { plain, origins }
}

const bares = new Map<string, string>()

/** A character without marks; a language has few, and a list of homes is full of them. */
function bareOf(character: string): string {
  const known = bares.get(character)
  if (known !== undefined) return known
  const bare = withoutMarks(character)
  bares.set(character, bare)
  return bare
}

/**
 * What a keyboard without Telex left behind, put right: "nguyeenx" → nguyen, "dduwowngf" → duong.
 * After its first vowel no Vietnamese word without marks has s, f, r, x, j; and none has w.
 */
export function withoutTelex(word: string): string {
  const vowel = word.search(/[aeiouyw]/)
  if (vowel < 0) return word
  const head = word.slice(0, vowel).replace(/^dd/, 'd')
  const tail = word.slice(vowel).replace(/[sfrxjw]/g, '')
  return head + tail.replace(/aa/g, 'a').replace(/ee/g, 'e').replace(/oo/g, 'o').replace(/d$/, '')
}

/** Of runs without marks every digit comes before every letter. */
export const isNumber = ({ text }: Token): boolean => text.charCodeAt(0) <= NINE
const NINE = 57
