import { abbreviations, fillers } from './search/abbreviations.ts'
import type { SearchEntry } from './search/entry.ts'
import { fold, withoutTelex } from './search/fold.ts'

export { directoryEntry, type SearchEntry, searchEntry, serviceEntry } from './search/entry.ts'

/** A page that fits a query; a higher score fits better. */
export type Found = { entry: SearchEntry; score: number }

/** One wanted word in every spelling that may have been meant. */
type Wanted = { spellings: string[]; filler: boolean; typing: boolean }

function wantedWord(word: string, place: number, all: string[]): Wanted {
  const typing = place === all.length - 1
  // One letter at the end is the beginning of the next word: it may help, it must not decide.
  return {
    spellings: [...new Set([word, withoutTelex(word)])],
    filler: fillers.has(word) || (typing && place > 0 && word.length === 1),
    typing,
  }
}

/** `vneid quen mk` → vneid, quen, mat, khau. An abbreviation is looked up before Telex residue is taken off. */
function wantedIn(query: string): Wanted[] {
  const words = fold(query).split(' ').filter(Boolean)
  return words
    .flatMap((word) => (abbreviations[word] ?? abbreviations[withoutTelex(word)] ?? word).split(' '))
    .map(wantedWord)
}

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

/** A beginning of two letters is any word; only longer ones, or the word still being typed, may stand for a whole one. */
function wordHit(spelling: string, word: string, typing: boolean): number {
  if (spelling === word) return 1
  if (spelling.length >= (typing ? 2 : 3) && word.startsWith(spelling)) return 0.6
  return isNear(spelling, word) ? 0.5 : 0
}

const hitIn = ({ spellings, typing }: Wanted, words: string[]) =>
  Math.max(0, ...spellings.flatMap((spelling) => words.map((word) => wordHit(spelling, word, typing))))

/** Neighbouring wanted words that also stand side by side in the text. */
const pairsIn = (wanted: Wanted[], words: string) =>
  wanted.slice(1).filter((second, place) => {
    const first = wanted[place]
    return first?.spellings.some((one) =>
      second.spellings.some((two) => ` ${words} `.includes(` ${one} ${two} `)),
    )
  }).length

/** What a wanted word must bring on average: more than a chance word in a summary. A page that lacks one must fit the better. */
const LEAST = 5
/** Weaker ones than this share of the best are noise beside it. */
const BESIDE_BEST = 0.5

/** How well a page fits; 0 when only chance words do. */
function scoreOf(wanted: Wanted[], entry: SearchEntry, rarity: number[]): number {
  const fields = entry.fields.map((field) => ({ ...field, list: field.words.split(' ') }))
  const words = wanted.map((word, place) => {
    const best = Math.max(...fields.map((field) => hitIn(word, field.list) * field.weight))
    return best * (rarity[place] ?? 1) * (word.filler ? 0.15 : 1)
  })
  const telling = wanted.filter((word) => !word.filler).length
  const missing = wanted.filter((word, place) => !word.filler && words[place] === 0).length
  const pairs = Math.max(...fields.map((field) => pairsIn(wanted, field.words) * field.weight))
  const total = words.reduce((sum, worth) => sum + worth, 0) + pairs * 0.8
  const score = total / (1 + missing)
  return score >= LEAST * telling * (missing > 0 ? 1.6 : 1) ? score : 0
}

/** A word found in few guides says more than one found in all. */
const rarityOf = (word: Wanted, entries: readonly SearchEntry[]) => {
  const holding = entries.filter((entry) =>
    entry.fields.some((field) => hitIn(word, field.words.split(' ')) === 1),
  ).length
  return 1 + Math.log((entries.length + 1) / (holding + 1))
}

/**
 * The pages that fit what somebody typed, best first: without marks, with Telex residue, in any order, with the usual
 * abbreviations and one slip per word. An empty query finds nothing.
 */
export function searchGuides(query: string, entries: readonly SearchEntry[], limit = 8): Found[] {
  const wanted = wantedIn(query)
  if (wanted.length === 0) return []
  const rarity = wanted.map((word) => rarityOf(word, entries))
  const found = entries
    .map((entry) => ({ entry, score: scoreOf(wanted, entry, rarity) }))
    .sort((one, other) => other.score - one.score || one.entry.code.localeCompare(other.entry.code))
  const least = Math.max(1, (found[0]?.score ?? 0) * BESIDE_BEST)
  return found.filter(({ score }) => score >= least).slice(0, limit)
}
