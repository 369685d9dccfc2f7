import { abbreviations, fillers } from './search/abbreviations.ts'
import type { SearchEntry } from './search/entry.ts'
import { fold, withoutTelex } from './search/fold.ts'

export { type SearchEntry, searchEntry } from './search/entry.ts'

/** A guide that fits a query; a higher score fits better. */
export type Found = { entry: SearchEntry; score: number }

/** One wanted word in every spelling that may have been meant. */
type Wanted = { spellings: string[]; filler: boolean }

const wantedWord = (word: string): Wanted => ({
  spellings: [...new Set([word, withoutTelex(word)])],
  filler: fillers.has(word),
})

/** `vneid quen mk` → vneid, quen, mat, khau. An abbreviation is looked up before Telex residue is taken off. */
function wantedIn(query: string): Wanted[] {
  const words = fold(query).split(' ').filter(Boolean)
  return words.flatMap((word) =>
    (abbreviations[word] ?? abbreviations[withoutTelex(word)] ?? word).split(' ').map(wantedWord),
  )
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

function wordHit(spelling: string, word: string): number {
  if (spelling === word) return 1
  if (spelling.length >= 2 && word.startsWith(spelling)) return 0.6
  return isNear(spelling, word) ? 0.5 : 0
}

const hitIn = (wanted: Wanted, words: string[]) =>
  Math.max(0, ...wanted.spellings.flatMap((spelling) => words.map((word) => wordHit(spelling, word))))

/** Neighbouring wanted words that also stand side by side in the text. */
const pairsIn = (wanted: Wanted[], words: string) =>
  wanted.slice(1).filter((second, place) => {
    const first = wanted[place]
    return first?.spellings.some((one) =>
      second.spellings.some((two) => ` ${words} `.includes(` ${one} ${two} `)),
    )
  }).length

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
  return telling > 0 && missing === telling ? 0 : total / (1 + missing)
}

/** A word found in few guides says more than one found in all. */
const rarityOf = (word: Wanted, entries: readonly SearchEntry[]) => {
  const holding = entries.filter((entry) =>
    entry.fields.some((field) => hitIn(word, field.words.split(' ')) === 1),
  ).length
  return 1 + Math.log((entries.length + 1) / (holding + 1))
}

/**
 * The guides that fit what somebody typed, best first: without marks, with Telex residue, in any order, with the usual
 * abbreviations and one slip per word. An empty query finds nothing.
 */
export function searchGuides(query: string, entries: readonly SearchEntry[], limit = 8): Found[] {
  const wanted = wantedIn(query)
  if (wanted.length === 0) return []
  const rarity = wanted.map((word) => rarityOf(word, entries))
  return entries
    .map((entry) => ({ entry, score: scoreOf(wanted, entry, rarity) }))
    .filter(({ score }) => score > 1.5)
    .sort((one, other) => other.score - one.score || one.entry.code.localeCompare(other.entry.code))
    .slice(0, limit)
}
