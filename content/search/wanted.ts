import { abbreviations, fillers } from './abbreviations.ts'
import { fold, withoutTelex } from './fold.ts'

/** One wanted word in every spelling that may have been meant. */
export type Wanted = { spellings: string[]; filler: boolean; typing: boolean }

/** `can` is `cần` and tells nothing, unless it is `căn cước`. */
const isFiller = (word: string, next?: string) => fillers.has(word) && !(word === 'can' && next === 'cuoc')

function wantedWord(word: string, place: number, all: string[]): Wanted {
  const typing = place === all.length - 1
  // One letter at the end is the beginning of the next word: it may help, it must not decide.
  return {
    spellings: [...new Set([word, withoutTelex(word)])],
    filler: isFiller(word, all[place + 1]) || (typing && place > 0 && word.length === 1),
    typing,
  }
}

/** `vi neid` → vineid: what is an abbreviation only together was one word. Short ones may meet by chance. */
function joinApart(words: string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.pop() ?? ''
    const both = last + word
    if (both.length > 4 && both in abbreviations) joined.push(both)
    else joined.push(last, word)
  }
  return joined.filter(Boolean)
}

/** What an abbreviation stands for; a word such as “constructor” is none, although every object has it. */
const written = (word: string): string | undefined =>
  Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined

/** `vneid quen mk` → vneid, quen, mat, khau. An abbreviation is looked up before Telex residue is taken off. */
export const wantedIn = (query: string): Wanted[] =>
  joinApart(fold(query).split(' '))
    .flatMap((word) => (written(word) ?? written(withoutTelex(word)) ?? word).split(' '))
    .map(wantedWord)

/** One letter wrong, missing, too many or swapped, in words long enough that this is no other word. */
function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  const swapped =
    rest.slice(0, 2) === [...otherRest.slice(0, 2)].reverse().join('') && rest.slice(2) === otherRest.slice(2)
  return (
    swapped ||
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1)
  )
}

const SAME = 1
const BEGINNING = 0.6
const NEAR = 0.5
/** A beginning beside the very word: `so` is hardly on its way to `song` when pages say `so`. */
const BEGINNING_OF_ANOTHER = 0.2

/** A beginning of two letters is any word; only longer ones, or the word still being typed, may stand for a whole one. */
function wordHit(spelling: string, word: string, typing: boolean): number {
  if (spelling === word) return SAME
  if (spelling.length >= (typing ? 2 : 3) && word.startsWith(spelling)) return BEGINNING
  return isNear(spelling, word) ? NEAR : 0
}

/** The words of the pages that may be the wanted one, and how well each fits. */
export type Hits = ReadonlyMap<string, number>

/** Looks at every word of the pages once, however often they say it. */
export function hitsOf({ spellings, typing }: Wanted, vocabulary: ReadonlySet<string>): Hits {
  const known = spellings.some((spelling) => vocabulary.has(spelling))
  const hits = new Map<string, number>()
  for (const word of vocabulary) {
    const hit = Math.max(...spellings.map((spelling) => wordHit(spelling, word, typing)))
    if (hit > 0) hits.set(word, known && typing && hit === BEGINNING ? BEGINNING_OF_ANOTHER : hit)
  }
  return hits
}

/** The best that some words have for a wanted one. */
export const hitIn = (hits: Hits, words: readonly string[]): number =>
  words.reduce((best, word) => Math.max(best, hits.get(word) ?? 0), 0)
